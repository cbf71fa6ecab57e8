import * as z from "zod/mini";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { checkLanguage } from "../../shared/text/check-language.ts";
import type { Percentage } from "./percentage.ts";

const DECIMALS = 3;

/** Checks a {@link Percentage}. */
export const percentage: z.ZodMiniType<Percentage> = z.strictObject({
  num: z.int().check(z.gte(0)),
  den: z.int().check(z.gte(1)),
  text: z.string().check(maxLength(30)),
} satisfies Shape<Percentage>);

/**
 * Percentage in the number format of a language, with three decimals, rounded down, so that a figure below a promise is
 * never shown as equal to it.
 *
 * @param language - BCP 47 tag.
 * @throws InvalidInputError when the percentage or the language is malformed.
 *
 * @example
 * ```ts
 * import { percentText } from "@bijsluiter/core/services";
 *
 * percentText({ num: 215783, den: 2160, text: "99.899537" }, "nl"); // => "99,899%"
 * ```
 */
export function percentText(of: Percentage, language: string): string {
  const { num, den } = parseInput(percentage, of);
  checkLanguage(language);
  const scale = 10 ** DECIMALS;
  const down = Number((BigInt(num) * BigInt(scale)) / BigInt(den)) / scale;
  return new Intl.NumberFormat(language, {
    style: "percent",
    minimumFractionDigits: DECIMALS,
    maximumFractionDigits: DECIMALS,
  }).format(down / 100);
}
