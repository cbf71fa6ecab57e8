import type { RegisterEntry } from "../register-entry.ts";
import type { RegisterEvent } from "../register-event.ts";

/**
 * Entries in which steps are replaced by the equivalent event (notice, decision or closing), so that timestamps can be
 * read in one way.
 */
export const asTold = (standing: readonly RegisterEntry[]): readonly RegisterEntry[] =>
  standing.map((entry) => {
    const event = toldByStep(entry.event);
    return event ? { ...entry, event } : entry;
  });

function toldByStep(event: RegisterEvent): RegisterEvent | undefined {
  if (event.kind !== "step") return undefined;
  const { at, step } = event;
  switch (step.kind) {
    case "notify-authority":
      return step.phase === "initial"
        ? {
            kind: "authority-notified",
            at,
            filedBy: "controller",
            ...(step.reasonsForDelay !== undefined && { reasonsForDelay: step.reasonsForDelay }),
          }
        : undefined;
    case "inform-board":
      return { kind: "board-informed", at, channel: "email", board: step.board };
    case "decide":
      return step.final === "yes"
        ? {
            kind: "decided",
            at,
            notifyAuthority: step.decision.notifyAuthority,
            informPeople: step.decision.informPeople,
            reasons: step.decision.reasons,
          }
        : undefined;
    case "close":
      return { kind: "closed", at, evaluation: step.evaluation };
    default:
      return undefined;
  }
}
