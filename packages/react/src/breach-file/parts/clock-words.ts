import { type DutyClock, momentText, timeLeftText } from "@bijsluiter/core/breaches";
import type { BreachFileTexts } from "../breach-file-texts.ts";

/** Name of a law; of one of your own, the place in it. */
export function lawOf({ regime, basis }: DutyClock, texts: BreachFileTexts): string {
  const names: Readonly<Record<string, string>> = texts.words.duties.regimes;
  const place = texts.legalReference(basis.ref);
  // The place names the law once more, or begins with its abbreviation.
  const name = Object.hasOwn(names, regime)
    ? (names[regime] ?? "").replace(/ \([^()]+\)$/, "")
    : "";
  return name === "" || place.startsWith(name) ? place : `${name} (${place})`;
}

/** Recipient and kind of the notice of a clock, in words. */
export const whatOf = ({ to, kind }: DutyClock, { words }: BreachFileTexts): string =>
  `${words.duties.recipients[to]}: ${words.duties.kinds[kind].toLowerCase()}`;

/** How it stands, with what is left while it runs. */
export function standingOf(clock: DutyClock, { words }: BreachFileTexts): string {
  const state = words.duties.states[clock.state];
  const isRunning = clock.state === "running" || clock.state === "overdue";
  const left = isRunning ? timeLeftText(clock, words.clocks) : "";
  return left === "" ? state : `${state}, ${left}`;
}

/** Until when; without a term, that it must be soon. */
export function dueOf({ dueAt, state, otherReading }: DutyClock, texts: BreachFileTexts): string {
  const { language, words } = texts;
  if (state === "waiting" || state === "not-in-force") return "";
  if (dueAt === undefined) return words.clocks.withoutUndueDelay;
  const due = momentText(dueAt, language);
  return otherReading
    ? `${due}. ${words.duties.otherReading}: ${momentText(otherReading.dueAt, language)}`
    : due;
}
