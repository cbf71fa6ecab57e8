import type { ConsentChoice } from "@bijsluiter/core/consent/state";
import type { ConsentScope } from "./consent-storage.ts";
import { seal } from "./seal.ts";

/**
 * Follows from what was chosen, by whom and when: so a cookie need not hold it, and it tells no browser from another.
 * In one millisecond, one person says one yes and one no.
 */
export const choiceId = (
  { subject, notice, decider }: ConsentScope,
  { time, state }: Pick<ConsentChoice, "time" | "state">,
): string =>
  `${Date.parse(time).toString(36)}-${seal([subject.id, decider.id, notice.id, state].join(" "))}`;
