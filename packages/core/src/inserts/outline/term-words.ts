import { dayWords } from "../../calendar/words/day-words.ts";
import type { RetentionByTerm } from "../document/declared-retention.ts";
import { enumerate } from "./enumerate.ts";
import type { InsertOutlineTexts } from "./insert-messages.ts";

/** A retention term in words: how long, counted from what, and what happens then. */
export function termWords(term: RetentionByTerm, texts: InsertOutlineTexts): string {
  const [before, after] = [snapWords(term.snapBefore, texts), snapWords(term.snapAfter, texts)];
  const kept = texts.kept({
    period: periodWords(term.period, texts),
    trigger: triggerWords(term.trigger, texts),
    before,
    after,
  });
  return `${kept} ${texts.actions[term.action ?? "erase"]}`;
}

function periodWords(period: string, texts: InsertOutlineTexts): string {
  const parts = [...period.matchAll(/(\d{1,6})([YMWD])/g)].flatMap(([, digits, unit]) => {
    const count = Number(digits);
    const [one, more] = texts.units[unit as keyof typeof texts.units];
    return count ? [`${count} ${count === 1 ? one : more}`] : [];
  });
  return enumerate(parts, texts.and);
}

function snapWords(
  to: RetentionByTerm["snapBefore"],
  texts: InsertOutlineTexts,
): string | undefined {
  if (!to) return undefined;
  // Any year will do: 29 February is no day to move to.
  return to.startsWith("next:")
    ? texts.next(dayWords(`2001-${to.slice(5)}`, texts.language))
    : texts.snaps[to as keyof typeof texts.snaps];
}

function triggerWords(trigger: RetentionByTerm["trigger"], texts: InsertOutlineTexts): string {
  const fact = (name: string) =>
    (Object.hasOwn(texts.triggers, name) ? texts.triggers[name] : undefined) ?? name;
  if (typeof trigger === "string") return fact(trigger);
  return "latest" in trigger
    ? texts.several.latest(enumerate(trigger.latest.map(fact), texts.and))
    : texts.several.earliest(enumerate(trigger.earliest.map(fact), texts.and));
}
