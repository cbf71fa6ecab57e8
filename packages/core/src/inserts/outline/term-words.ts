import { dayWords } from "../../calendar/words/day-words.ts";
import { enumerate } from "../../documents/lines/enumerate.ts";
import type { RetentionByTerm } from "../document/declared-retention.ts";
import type { InsertOutlineTexts } from "./insert-messages.ts";

/** A retention term in words: how long, counted from what, and what happens then. */
export function termWords(term: RetentionByTerm, texts: InsertOutlineTexts): string {
  const [before, after] = [snapWords(term.snapBefore, texts), snapWords(term.snapAfter, texts)];
  const kept = texts.kept({
    period: periodWords(term.period, texts),
    trigger: triggerWords(term, texts),
    before,
    after,
  });
  return `${kept} ${texts.actions[term.action ?? "erase"]}`;
}

/** A period in words; empty for none. */
export function periodWords(period: string, texts: InsertOutlineTexts): string {
  const parts = [...period.matchAll(/(\d{1,6})([YMWD])/g)].flatMap(([, digits, unit]) => {
    const count = Number(digits);
    const [one, more] = texts.units[unit as keyof typeof texts.units];
    return count ? [`${count} ${count === 1 ? one : more}`] : [];
  });
  return enumerate(parts, texts.and);
}

/** Where a date is moved to, in words. */
export function snapWords(
  to: RetentionByTerm["snapBefore"],
  texts: InsertOutlineTexts,
): string | undefined {
  if (!to) return undefined;
  // Any year will do: 29 February is no day to move to.
  return to.startsWith("next:")
    ? texts.next(dayWords(`2001-${to.slice(5)}`, texts.language))
    : texts.snaps[to as keyof typeof texts.snaps];
}

/** A fact in words; `undefined` when the language has none for it. */
export const triggerName = (fact: string, { triggers }: InsertOutlineTexts): string | undefined =>
  Object.hasOwn(triggers, fact) ? triggers[fact as keyof typeof triggers] : undefined;

function triggerWords(
  { trigger, triggerWords: own }: RetentionByTerm,
  texts: InsertOutlineTexts,
): string {
  if (own !== undefined) return own;
  const fact = (name: string) => triggerName(name, texts) ?? texts.unknownTrigger;
  if (typeof trigger === "string") return fact(trigger);
  return "latest" in trigger
    ? texts.several.latest(enumerate(trigger.latest.map(fact), texts.and))
    : texts.several.earliest(enumerate(trigger.earliest.map(fact), texts.and));
}
