import * as z from "zod/mini";
import { purposeRows as rows } from "./data/purposes.ts";
import { codeList } from "./lists/code-list.ts";

/** Product family of the covenant: `lt` learning material and tests, `sl` school and pupil information. */
export type ProductFamily = "lt" | "sl";

/** Checks a {@link ProductFamily}. */
export const productFamily: z.ZodMiniType<ProductFamily> = z.enum(["lt", "sl"]);

/** A purpose that the covenant allows, e.g. `"return-results"`. */
export type PurposeCode = (typeof rows)[number]["code"];

/** Checks a {@link PurposeCode}. */
export const purposeCode: z.ZodMiniType<PurposeCode> = codeList(rows);

/** A purpose that the covenant allows, and for which products. */
export interface Purpose {
  readonly code: PurposeCode;
  /** The wider purpose that this one spells out. */
  readonly partOf?: PurposeCode;
  /** Product families whose list has it. */
  readonly families: readonly ProductFamily[];
  /** Terms of the W3C Data Privacy Vocabulary, with prefix; empty where none means the same. */
  readonly dpv: readonly string[];
}

/** Every purpose, in the order of the covenant as far as known. The list is unverified: see `purposesBasis`. */
export const purposes: readonly Purpose[] = rows;
