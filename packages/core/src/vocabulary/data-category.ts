import { parseInput } from "../shared/parse-input.ts";
import { dataCategoryRows as rows } from "./data/data-categories.ts";
import { type DataCategoryCode, dataCategoryCode } from "./data-category-code.ts";
import { byCode } from "./lists/by-code.ts";
import type { Sensitivity } from "./sensitivity.ts";

/** A kind of personal data. Its label and description are in `messages/`. */
export interface DataCategory {
  readonly code: DataCategoryCode;
  readonly sensitivity: Sensitivity;
  /** Row of the privacy insert, 1-14; absent for kinds that the insert has no row for. */
  readonly modelRow?: number;
  /** Letter of the former Vrijstellingsbesluit Wbp, art. 20. */
  readonly exemptionLetter?: string;
  /** Answers to field 70 of the EDPB template for breach notification. */
  readonly edpbTypes: readonly string[];
  /** Terms of the W3C Data Privacy Vocabulary, with prefix; empty where none means the same. */
  readonly dpv: readonly string[];
}

/** Every kind of personal data: the rows of the privacy insert in their order, then the further ones. */
export const dataCategories: readonly DataCategory[] = rows;

const rowOf: Readonly<Record<DataCategoryCode, DataCategory>> = byCode(rows);

/**
 * Row of one kind of personal data.
 *
 * @throws InvalidInputError when the code does not exist.
 *
 * @example
 * ```ts
 * import { dataCategory } from "@bijsluiter/core/vocabulary";
 *
 * dataCategory("medical").sensitivity; // => "special"
 * ```
 */
export function dataCategory(code: DataCategoryCode): DataCategory {
  return rowOf[parseInput(dataCategoryCode, code)];
}
