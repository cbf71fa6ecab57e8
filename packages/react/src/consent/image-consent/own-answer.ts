import type { ConsentChoice, ConsentView, PurposeView } from "@bijsluiter/core/consent/state";
import { isNo } from "../store/agreed-choices.ts";

/** What this person chose last for a purpose, whether it holds or not. */
export const lastChoice = (
  { events }: ConsentView,
  { purposeId }: PurposeView,
): ConsentChoice | undefined =>
  events.findLast(({ purposes }) => purposes.some(({ id }) => id === purposeId));

/** What this person chose for a purpose and what still holds of it; nothing when there is none. */
export function ownAnswer(view: ConsentView, standing: PurposeView): boolean | undefined {
  const last = lastChoice(view, standing);
  const { state, ask } = standing;
  // Who is asked has no answer that stands: it was for other terms, or from before this person could decide.
  if (!last || ask) return undefined;
  if (isNo(last)) return false;
  return state === "expired" || state === "outdated" || state === "ended" ? undefined : true;
}

/** How a purpose stands, in so far as this person may see it. */
export type StandingCode =
  | "open"
  | "stillAllowed"
  | "allowed"
  | "notAllowed"
  | "waiting"
  | "askedAgain";

/**
 * The one code that tells this person how a purpose stands. It depends on this person's own answer first: without one it
 * says nothing of what another answered, and a yes that does not hold is waiting, whether the other said no or nothing.
 */
export function standingCode(
  view: ConsentView,
  standing: PurposeView,
  isSubject: boolean,
): StandingCode {
  const answer = ownAnswer(view, standing);
  if (answer === false) return "notAllowed";
  if (answer) return standing.permitted === "yes" ? "allowed" : "waiting";
  if (lastChoice(view, standing)) return "askedAgain";
  return isSubject && standing.permitted === "yes" ? "stillAllowed" : "open";
}
