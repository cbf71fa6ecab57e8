import type { ConsentChoice } from "../../record/consent-event.ts";
import type { ConsentReason, ConsentState } from "../consent-state.ts";
import { isNo } from "./by-time.ts";
import { dayOf } from "./day-of.ts";
import { lastValidDay } from "./last-valid-day.ts";
import type { Question } from "./question.ts";

/** A state with its reasons. */
export interface Judgement {
  readonly state: ConsentState;
  readonly reasons: readonly ConsentReason[];
}

/**
 * State that follows from one choice. A refusal is final. Consent is tested for expiry, for termination, and against
 * the current versions of the purpose and the notice.
 */
export function gradeChoice(question: Question, choice: ConsentChoice): Judgement {
  const { facts, purpose, history } = question;
  if (isNo(choice))
    return { state: choice.state === "refused" ? "refused" : "withdrawn", reasons: [] };
  if (facts.terminated >= Date.parse(choice.time)) return { state: "ended", reasons: [] };
  if (isExpired(question, choice)) return { state: "expired", reasons: [] };
  if (!choice.purposes.some(({ id, version }) => id === purpose.id && version === purpose.version))
    return { state: "outdated", reasons: ["purpose-version"] };
  const { id, version } = history.notice;
  if (choice.notice.id !== id || choice.notice.version !== version)
    return { state: "outdated", reasons: ["notice-version"] };
  return { state: "given", reasons: [] };
}

/** True when consent has expired, according to the events alone. A malformed validity counts as expired. */
function isExpired({ facts, today }: Question, { time, validity }: ConsentChoice): boolean {
  const given = Date.parse(time);
  if (validity === undefined) return false;
  switch (validity.kind) {
    case "duration":
      return today > lastValidDay(dayOf(time), validity.value);
    case "until-day":
      return !(today <= validity.value && validity.value < ":");
    case "until-event":
      return (facts.occurred.get(validity.value) ?? -Infinity) >= given;
    case "occurrences":
      return !(validity.value > 0) || (facts.used[validity.value - 1] ?? -Infinity) >= given;
    default:
      return validity.kind !== "endless";
  }
}
