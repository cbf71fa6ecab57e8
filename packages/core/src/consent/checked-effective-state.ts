import { parseInput } from "../shared/parse-input.ts";
import { idText } from "../shared/text/id-text.ts";
import { type ConsentHistory, consentHistory } from "./record/consent-record.ts";
import { assess } from "./state/assess.ts";
import { questionOf } from "./state/choice/question.ts";
import { type EffectiveState, type StateOptions, stateOptions } from "./state/consent-state.ts";

/**
 * State of consent for one purpose. It is never stored: it is derived from the events, at the time of the question.
 *
 * - One no is enough. A yes that lapsed, or that was for another version, is no yes; a no stays a no.
 * - Below 16, and under *curatele*, guardians decide; the subject can always say no. From 16 on the subject decides: what
 *   guardians chose stands until then, what they choose after it does not count.
 * - Who had authority on the day of a choice is looked at: a choice from before it began, after it ended, or by somebody who
 *   is not among the guardians does not count. Consent that was whole stays when a guardian comes or goes.
 * - Where an unknown day or an unknown authority makes a difference, the state is `unknown`. A yes of which it is not known
 *   that the giver has authority is never enough, unless whoever recorded it verified that; a no of the same person blocks.
 * - When it is not known on which day the subject turns 16, and choices were made on more than 64 days, it is `unknown`.
 * - A yes from a clock that runs ahead does not count yet; a no does.
 *
 * Not settled: that a no of a child below 16 counts, and that a guardian's no outlives the authority to say it until
 * another guardian says yes. We read both in favour of not using the data.
 * @param history - A record, or the part of it that a browser holds.
 * @throws InvalidInputError `unknown-purpose` when nothing of that id is asked.
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
