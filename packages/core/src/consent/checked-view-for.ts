import { parseInput } from "../shared/parse-input.ts";
import { idText } from "../shared/text/id-text.ts";
import { type ConsentHistory, consentHistory } from "./record/consent-record.ts";
import { type StateOptions, stateOptions } from "./state/consent-state.ts";
import { viewOf } from "./state/view-of.ts";
import type { ConsentView } from "./view/consent-view.ts";

/**
 * View of a record for one person: the person's own choices, and for other choices only whether the data is used. A
 * server sends this view to a parent or a pupil, and keeps the record itself. Two records that differ only in the
 * choices of others give the same view, unless the permission differs. The caller must authenticate the person.
 * @param personId - Pseudonym of the subject or of a guardian.
 */
export function checkedViewFor(
  history: ConsentHistory,
  personId: string,
  options: StateOptions,
): ConsentView {
  return viewOf(
    parseInput(consentHistory, history),
    parseInput(idText, personId),
    parseInput(stateOptions, options),
  );
}
