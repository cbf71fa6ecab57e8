import { parseInput } from "../shared/index.ts";
import { type ConsentHistory, consentHistory } from "./consent-record.ts";
import { type AskingReason, type StateOptions, stateOptions } from "./consent-state.ts";
import { idText } from "./id-text.ts";
import { needsAsking as reasonToAsk } from "./state/needs-asking.ts";

/**
 * Why somebody must be asked for one purpose, or `null` when nobody is: an answer stands, a no stays a no, the purpose
 * rests on another ground, or a fact must be found first.
 *
 * For who keeps the record: `guardian-conflict` says that one guardian said yes and another no, which is for the school to
 * talk about and for no screen to show. What one person is asked, `viewFor` says.
 *
 * @throws InvalidInputError `unknown-purpose` when nothing of that id is asked.
 */
export function needsAsking(
  history: ConsentHistory,
  purposeId: string,
  options: StateOptions,
): AskingReason | null {
  return reasonToAsk(
    parseInput(consentHistory, history),
    parseInput(idText, purposeId),
    parseInput(stateOptions, options),
  );
}
