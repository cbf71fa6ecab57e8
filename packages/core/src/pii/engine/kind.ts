import type { DataCategoryCode } from "../../vocabulary/data-category-code.ts";
import type { Shape } from "./shape.ts";

/** A kind of personal data as one value: all that the scanner has to know of it. */
export interface Kind<Name extends string = string> {
  /** Kebab-case code of its matches, e.g. `"bsn"`. */
  readonly kind: Name;
  /** Data category of the vocabulary that it belongs to. */
  readonly category: DataCategoryCode;
  /** Label words, separated by spaces: lower case, without hyphens and underscores. */
  readonly words: string;
  /**
   * Whether a label counts for the next number only: in "geboren 1-2-2010, ingeschreven 1-9-2026" the second date is no
   * birthday.
   */
  readonly labelsNextOnly?: boolean;
  /** Where its candidates are met, and the matchers that test them with its validator. */
  readonly shapes: readonly Shape[];
}
