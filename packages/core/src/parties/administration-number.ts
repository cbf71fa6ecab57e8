import * as z from "zod/mini";
import type { Shape } from "../shared/shape.ts";
import { textThat } from "../shared/text/text-that.ts";
import { isBrin } from "./is-brin.ts";
import { isKvkNumber } from "./is-kvk-number.ts";
import { isRio } from "./is-rio.ts";

/**
 * Identifier of a board in an agreement (*bevoegd gezag administratienummer*).
 *
 * @see Model Verwerkersovereenkomst 4.0, party block: BRIN, RIO or KvK; 3.0 knew BRIN only
 */
export interface AdministrationNumber {
  readonly scheme: "brin" | "rio" | "kvk";
  /** Number in the form of its scheme: see {@link isBrin}, {@link isRio}, {@link isKvkNumber}. */
  readonly value: string;
}

/** Checks an {@link AdministrationNumber}: the value must have the form of its scheme. */
export const administrationNumber: z.ZodMiniType<AdministrationNumber> = z.discriminatedUnion(
  "scheme",
  [
    z.strictObject({
      scheme: z.enum(["brin"]),
      value: textThat(isBrin, "brin"),
    } satisfies Shape<AdministrationNumber>),
    z.strictObject({
      scheme: z.enum(["rio"]),
      value: textThat(isRio, "rio"),
    } satisfies Shape<AdministrationNumber>),
    z.strictObject({
      scheme: z.enum(["kvk"]),
      value: textThat(isKvkNumber, "kvk"),
    } satisfies Shape<AdministrationNumber>),
  ],
);
