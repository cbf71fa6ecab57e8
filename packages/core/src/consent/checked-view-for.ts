import { parseInput } from "../shared/parse-input.ts";
import { idText } from "../shared/text/id-text.ts";
import { type ConsentHistory, consentHistory } from "./record/consent-record.ts";
import { type StateOptions, stateOptions } from "./state/consent-state.ts";
import { viewOf } from "./state/view-of.ts";
import type { ConsentView } from "./view/consent-view.ts";

/**
 * View of a record for one person: own choices, and of others only whether the data is used. This is what a server sends
 * to a parent or a pupil; the record itself stays where it is.
 *
 * Two records that differ in what another chose give the same view, unless they differ in what is permitted. Whether the one who asks is that person, the caller has to know: a server that does not check who is logged in
 * shows anyone anything.
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
