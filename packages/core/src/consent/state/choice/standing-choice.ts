import type { ConsentChoice } from "../../record/consent-event.ts";
import { byTime, isNo } from "./by-time.ts";

/**
 * Valid choice of one person: the last refusal, or else the last consent that counts; `undefined` when there is
 * neither.
 *
 * Consent that does not count, such as that of a child, still withdraws that person's own refusal.
 *
 * @param choices - Of one person, for one purpose, in any order.
 */
export function standingChoice(
  choices: readonly ConsentChoice[],
  counts: (yes: ConsentChoice) => boolean,
): ConsentChoice | undefined {
  const replaced = new Set(choices.map(({ supersedes }) => supersedes));
  const current = choices.filter(({ id }) => !replaced.has(id));
  const inOrder = [...(current.length > 0 ? current : choices)].sort(byTime);
  const last = inOrder.at(-1);
  if (!last || isNo(last)) return last;
  return inOrder.slice(inOrder.findLastIndex(isNo) + 1).findLast(counts);
}
