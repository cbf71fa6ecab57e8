import { checkTexts } from "../../shared/check-texts.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type EffectiveState, effectiveStateResult } from "../state/consent-state.ts";
import type { ConsentMessages } from "./consent-texts.ts";

/**
 * Sentences for the school on the state of consent and its reasons. For a parent or a pupil use `explainView`: a state
 * for all persons together would reveal the choices of others.
 *
 * @param messages - A catalogue, such as `@bijsluiter/core/messages/nl`.
 *
 * @example
 * ```ts
 * import { explainState } from "@bijsluiter/core/consent";
 * import * as nl from "@bijsluiter/core/messages/nl";
 *
 * const state = {
 *   purposeId: "images-website", state: "refused", permitted: "no", lawfulBasis: "consent", controlledBy: "guardians",
 *   subjectInformed: "not-applicable", reasons: [],
 * } as const;
 * explainState(state, nl); // => ["Geen toestemming. Gebruik de gegevens niet."]
 * ```
 */
export function explainState(state: EffectiveState, messages: ConsentMessages): readonly string[] {
  const valid = parseInput(effectiveStateResult, state);
  checkTexts(messages, "consent");
  const { consent } = messages;
  return [
    consent.states.school[valid.state],
    ...valid.reasons.map((reason) => consent.reasons[reason]),
  ];
}
