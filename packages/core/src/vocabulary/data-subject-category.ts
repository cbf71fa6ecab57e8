import { parseInput } from "../shared/parse-input.ts";
import { dataSubjectCategoryRows as rows } from "./data/data-subject-categories.ts";
import {
  type DataSubjectCategoryCode,
  dataSubjectCategoryCode,
} from "./data-subject-category-code.ts";
import { byCode } from "./lists/by-code.ts";

/** A group of data subjects. Its label and description are in `messages/`. */
export interface DataSubjectCategory {
  readonly code: DataSubjectCategoryCode;
  /** Answers to field 65 of the EDPB template for breach notification. */
  readonly edpbCategories: readonly string[];
  /** Terms of the W3C Data Privacy Vocabulary, with prefix; empty where none means the same. */
  readonly dpv: readonly string[];
}

/** Every group of people, those of the privacy insert first. */
export const dataSubjectCategories: readonly DataSubjectCategory[] = rows;

const rowOf: Readonly<Record<DataSubjectCategoryCode, DataSubjectCategory>> = byCode(rows);

/**
 * Row of one group of data subjects.
 *
 * @throws InvalidInputError when the code does not exist.
 *
 * @example
 * ```ts
 * import { dataSubjectCategory } from "@bijsluiter/core/vocabulary";
 *
 * dataSubjectCategory("teacher").edpbCategories; // => ["employees"]
 * ```
 */
export function dataSubjectCategory(code: DataSubjectCategoryCode): DataSubjectCategory {
  return rowOf[parseInput(dataSubjectCategoryCode, code)];
}
