import * as z from "zod/mini";

/** Percentage of uptime below which part of the fee is credited: `["999/10", 25]` is 25 % below 99.9 %. */
export type CreditTier = readonly [below: string, creditPercent: number];

/** A whole number or a fraction, such as `"999/10"`. */
export const fractionText: z.ZodMiniType<string> = z.stringFormat(
  "fraction",
  /^\d{1,9}(?:\/[1-9]\d{0,8})?$/,
);

/** Checks a {@link CreditTier}. */
export const creditTier: z.ZodMiniType<CreditTier> = z.tuple([
  fractionText,
  z.number().check(z.int(), z.gte(0), z.lte(1000)),
]);

/** Users' seconds in all, and those without service. */
export interface UserSeconds {
  readonly all: bigint;
  readonly down: bigint;
}

/**
 * Percentage of the fee: the highest of the tiers that the uptime is strictly below, at most 100. Compared as whole
 * numbers, so that 99.9 % exactly gives nothing.
 */
export function creditPercentOf({ all, down }: UserSeconds, tiers: readonly CreditTier[]): number {
  if (all === 0n) return 0;
  const reached = tiers.filter(([below]) => {
    const [num = "0", den = "1"] = below.split("/");
    return (all - down) * 100n * BigInt(den) < BigInt(num) * all;
  });
  return Math.min(100, Math.max(0, ...reached.map(([, percent]) => percent)));
}
