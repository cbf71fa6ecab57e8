import { parseInput } from "../../../shared/parse-input.ts";
import { edpbFields, edpbTemplateEdition } from "../../data/edpb/edpb-template.ts";
import { type AuthorityNotice, authorityNotice, type EdpbFieldNumber } from "./authority-notice.ts";
import { type EdpbValue, whatAnswers, whoAnswers } from "./edpb-answers-of.ts";
import { riskAnswers } from "./edpb-risk-answers.ts";
import { neededFields } from "./needed-fields.ts";

/** One completed field of the template. */
export interface EdpbField {
  readonly no: EdpbFieldNumber;
  readonly section: string;
  /** Template code, text, number, timestamp or list of codes. */
  readonly value: EdpbValue;
}

/** Notice in the fields of the EDPB template. */
export interface EdpbTemplate {
  readonly templateVersion: string;
  /** `consultation`: not final when it was read, so pages mark it as a draft. */
  readonly templateStatus: string;
  /** `complete` only when no required field is missing. */
  readonly completeness: "complete" | "incomplete" | "withdraw";
  /** Fields in the order of the template. */
  readonly fields: readonly EdpbField[];
  /** Numbers of missing required fields. */
  readonly missing: readonly EdpbFieldNumber[];
}

/**
 * Notice to the authority in the fields of the EDPB template: known facts, and the numbers of missing fields. "To be
 * determined" occurs only in an incomplete notice. The Dutch authority accepts notices only by its own web form: use this
 * to copy from, and as an exchange format.
 *
 * @throws InvalidInputError when the notice is malformed.
 * @see GDPR art. 33(3) and (4); EDPB template for the notification of personal data breaches, version 1.0 (June 2026,
 * consultation)
 */
export function toEdpbTemplate(notice: AuthorityNotice): EdpbTemplate {
  const known = parseInput(authorityNotice, notice);
  const own = known.answers ?? [];
  const values = new Map<number, EdpbValue>([
    ...own.map(({ no, value }) => [no, value] as const),
    ...whoAnswers(known),
    ...whatAnswers(known),
    ...riskAnswers(known),
  ]);
  const missing = neededFields(known, values).filter((no) => !values.has(no));
  const isOpen = known.report.kind === "incomplete" || missing.length > 0;
  const completeness = known.phase === "withdraw" ? "withdraw" : isOpen ? "incomplete" : "complete";
  values.set(4, completeness);
  return {
    templateVersion: edpbTemplateEdition.version,
    templateStatus: edpbTemplateEdition.status,
    completeness,
    fields: edpbFields.flatMap(({ no, section }) => {
      const value = values.get(no);
      return value === undefined ? [] : [{ no, section, value }];
    }),
    missing,
  };
}
