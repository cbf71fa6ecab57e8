import type * as z from "zod/mini";
import { specialCategoryGrounds as rows } from "./data/special-category-grounds.ts";
import { codeList } from "./lists/code-list.ts";

/** An exception to the ban on special categories of data (*uitzondering*), e.g. `"explicit-consent"`. */
export type SpecialCategoryGroundCode = (typeof rows)[number]["code"];

/** Checks a {@link SpecialCategoryGroundCode}. */
export const specialCategoryGroundCode: z.ZodMiniType<SpecialCategoryGroundCode> = codeList(rows);

/** An exception to the ban on special categories of data, and its place in the law. */
export interface SpecialCategoryGround {
  readonly code: SpecialCategoryGroundCode;
  /** E.g. `"GDPR art. 9(2)(a)"`. */
  readonly article: string;
  /** Term of the W3C Data Privacy Vocabulary, with prefix. */
  readonly dpv: string;
}

/** Every exception, in the order of GDPR art. 9(2). */
export const specialCategoryGrounds: readonly SpecialCategoryGround[] = rows;
