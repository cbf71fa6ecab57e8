import type { ConsentChoice, ConsentNotice, Decider } from "@bijsluiter/core/consent/state";
import { seal } from "./seal.ts";

/** Who chooses, about whom and on which notice. */
export interface ChoiceOwner {
  readonly subject: { readonly id: string };
  readonly notice: ConsentNotice;
  readonly decider: Decider;
}

/**
 * Follows from what was chosen, by whom and when: so a cookie need not hold it, and it tells no browser from another.
 * In one millisecond, one person says one yes and one no.
 */
export const choiceId = (
  { subject, notice, decider }: ChoiceOwner,
  { time, state }: Pick<ConsentChoice, "time" | "state">,
): string =>
  `${Date.parse(time).toString(36)}-${seal([subject.id, decider.id, notice.id, state].join(" "))}`;
