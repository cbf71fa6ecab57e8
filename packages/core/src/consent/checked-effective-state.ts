import { parseInput } from "../shared/parse-input.ts";
import { idText } from "../shared/text/id-text.ts";
import { type ConsentHistory, consentHistory } from "./record/consent-record.ts";
import { assess } from "./state/assess.ts";
import { questionOf } from "./state/choice/question.ts";
import { type EffectiveState, type StateOptions, stateOptions } from "./state/consent-state.ts";

/**
 * State of consent for one purpose. The state is never stored: it is derived from the events, at the time of the query.
 *
 * - One refusal is enough. Consent that expired, or that was for another version, does not count; a refusal does not
 *   expire.
 * - Under 16, and under *curatele*, guardians decide; the subject can always refuse. From 16 on, the subject decides.
 *   Earlier choices of guardians stay valid until the subject chooses; later choices of guardians do not count.
 * - A choice counts only if its author had authority on that day: a choice before the authority began, after it ended,
 *   or by a person who is not a guardian does not count. Complete consent stays valid when a guardian is added or
 *   leaves.
 * - The state is `unknown` when it depends on an unknown day or an unknown authority. Consent by a person with unknown
 *   authority is never enough, unless the recorder verified the authority; a refusal by the same person counts.
 * - The state is also `unknown` when the day on which the subject turns 16 is unknown and choices were made on more
 *   than 64 days.
 * - Consent with a future timestamp does not count yet; a refusal does.
 *
 * Not settled: that a refusal of a child under 16 counts, and that the refusal of a guardian stays valid after the
 * authority ended, until another guardian consents. Both interpretations prevent the use of data. @param history - A
 * record, or the part of it that is in a browser.
 * @throws InvalidInputError `unknown-purpose` when there is no purpose with that id.
 * @see GDPR art. 4(11), 7 and 8; UAVG art. 5; BW 1:253i
 *
 * @example
 * ```ts
 * import { type ConsentPurpose, schoolPurposes, effectiveState } from "@bijsluiter/core/consent";
 * import { consentPurposes } from "@bijsluiter/core/messages/nl";
 *
 * const purposes = schoolPurposes.map((purpose): ConsentPurpose => ({ ...purpose, ...consentPurposes[purpose.id] }));
 * const notice = {
 *   id: "images", version: "2026", language: "nl", hash: "0".repeat(64), url: "https://dewilgen.example/beeld",
 * } as const;
 * const guardians = [
 *   { id: "parent-a", role: "parent", authority: "yes" },
 *   { id: "parent-b", role: "parent", authority: "yes" },
 * ] as const;
 * const subject = { id: "pupil-1", organisationId: "de-wilgen", kind: "child", sixteen: "2027-03-01", guardians } as const;
 * const yes = {
 *   id: "1", time: "2026-11-16T09:00:00+01:00", state: "given", notice, eventType: "expressed", indicationMethod: "form",
 *   by: { id: "parent-a", role: "parent", authority: "verified", method: "school-account" },
 *   purposes: [{ id: "images-website", version: "1" }],
 *   evidence: { surface: "form", choiceLayout: "equal-buttons", locale: "nl", appVersion: "1.0.0" },
 * } as const;
 * const history = { subject, notice, purposes, events: [yes] };
 * const now = "2026-11-22T12:00:00+01:00";
 * effectiveState(history, "images-website", { now }).state; // => "given"
 * effectiveState(history, "images-website", { now, guardianRule: "all" }).permitted; // => "no"
 * effectiveState(history, "images-website", { now: "2027-03-01T12:00:00+01:00" }).controlledBy; // => "subject"
 * ```
 */
export function checkedEffectiveState(
  history: ConsentHistory,
  purposeId: string,
  options: StateOptions,
): EffectiveState {
  const question = questionOf(
    parseInput(consentHistory, history),
    parseInput(idText, purposeId),
    parseInput(stateOptions, options),
  );
  return assess(question).result;
}
