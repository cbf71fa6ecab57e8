import * as z from "zod/mini";
import { maxLength } from "../shared/schema/max-length.ts";
import { minLength } from "../shared/schema/min-length.ts";
import type { PiiKind } from "./pii-kind.ts";

/** Place, kind and confidence of personal data in a text. Never holds the value. */
export interface PiiMatch<Kind extends string = PiiKind> {
  /** A {@link PiiKind}, or the kind of a detector of your own. */
  readonly kind: Kind;
  /** Index of the first UTF-16 code unit. */
  readonly start: number;
  /** Index after the last UTF-16 code unit. */
  readonly end: number;
  /** 0 to 100; see {@link confidence} for the meaning of the numbers. */
  readonly confidence: number;
}

/** Checks a {@link PiiMatch} that comes from outside, such as a worker or a browser. Any kind passes. */
export const piiMatch: z.ZodMiniType<PiiMatch<string>> = z.strictObject({
  kind: z.string().check(minLength(1), maxLength(500)),
  start: z.int().check(z.gte(0)),
  end: z.int().check(z.gte(1)),
  confidence: z.int().check(z.gte(0), z.lte(100)),
});
