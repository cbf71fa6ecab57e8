import type { Day } from "../../../shared/dates/day.ts";
import type { Instant } from "../../../shared/dates/instant.ts";
import { InvalidInputError } from "../../../shared/issues/invalid-input-error.ts";
import type { ConsentChoice, ConsentEvent } from "../../record/consent-event.ts";
import type { ConsentHistory } from "../../record/consent-record.ts";
import { isChoice } from "../../record/is-choice.ts";
import { sourceOf } from "../../record/is-same-event.ts";
import type { ConsentPurpose } from "../../terms/consent-purpose.ts";
import type { GuardianRule, StateOptions } from "../consent-state.ts";
import { isNo } from "./by-time.ts";
import { dayOf } from "./day-of.ts";
import { type Facts, purposeFacts } from "./facts.ts";

/** Data for the state of one purpose at one time. */
export interface Question {
  readonly history: ConsentHistory;
  readonly purpose: ConsentPurpose;
  readonly guardianRule: GuardianRule;
  readonly now: number;
  readonly today: Day;
  /** Events on the purpose, without duplicates. */
  readonly events: readonly ConsentEvent[];
  readonly facts: Facts;
  /** Choices that can count at this time. */
  readonly choices: readonly ConsentChoice[];
}

/** A question for several candidate days of the sixteenth birthday. The day of each timestamp is cached. */
export interface WeighedQuestion extends Question {
  readonly dayOf: (moment: Instant) => Day;
}

/**
 * Collects the data for one purpose.
 *
 * @throws InvalidInputError `unknown-purpose` when there is no purpose with that id.
 */
export function questionOf(
  history: ConsentHistory,
  purposeId: string,
  { now, guardianRule = "any-without-objection" }: StateOptions,
): Question {
  const purpose = history.purposes.find(({ id }) => id === purposeId);
  if (!purpose)
    throw new InvalidInputError([{ code: "unknown-purpose", path: ["purposeId"], params: {} }]);
  const seen = new Set<string>();
  const events = history.events.filter((event) => {
    const key = JSON.stringify([sourceOf(event), event.id]);
    const isNew = event.purposes.some(({ id }) => id === purposeId) && !seen.has(key);
    return isNew && seen.add(key);
  });
  const moment = Date.parse(now);
  const facts = purposeFacts(events, moment);
  return {
    history,
    purpose,
    guardianRule,
    now: moment,
    // A calendar takes milliseconds to wake up, and where nobody said yes there is nothing to count.
    get today() {
      return dayOf(now);
    },
    events,
    facts,
    choices: events.filter(isChoice).filter((choice) => isNo(choice) || holds(choice)),
  };

  // Clocks differ. A yes from the future waits; a no from the future is a no: doubt works against use.
  function holds({ time, subjectId = history.subject.id }: ConsentChoice) {
    const given = Date.parse(time);
    return given <= moment && given > facts.invalidated && subjectId === history.subject.id;
  }
}

/** True when there is consent with a future timestamp, from a clock that is ahead. It does not count yet. */
export const hasFutureYes = ({ events, now }: Question): boolean =>
  events.some((event) => isChoice(event) && !isNo(event) && Date.parse(event.time) > now);
