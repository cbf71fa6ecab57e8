import type { Day } from "../../shared/dates/day.ts";
import type { DocumentKind } from "../document/document-kind.ts";
import type { Answers, Question } from "./question.ts";

/** A document that `init` makes. */
export interface FirstDocument {
  /** As it is named on the command line. */
  readonly name: string;
  readonly kind: DocumentKind;
  readonly questions: readonly Question[];
  /** The document, with an answer to each question. What nobody answered stays out of it: it is for `check` to tell. */
  readonly compose: (answers: Answers, asOf: Day) => object;
}
