import type { InvalidInputError } from "../../../shared/issues/invalid-input-error.ts";
import type { Issue } from "../../../shared/issues/issue.ts";
import type { FirstReport } from "../../breach-report.ts";
import { breachClocks } from "../../clocks/breach-clocks.ts";
import { foldEvents } from "../../life-cycle/state/file-state.ts";
import { boardOf } from "../board-moments.ts";
import { type BreachState, openedBy, stateOf } from "../breach-state.ts";
import { knownSince } from "../known-since.ts";
import type { RegisterEntry } from "../register-entry.ts";
import { standingEntries } from "../standing-entries.ts";
import { stepRefusals, stepsOf } from "../steps/steps-of.ts";
import { asTold } from "../steps/told-by-step.ts";

/** Contradictions in the history of a breach after `next` is added. */
export function storyMisfits(
  history: readonly RegisterEntry[],
  next: RegisterEntry,
): readonly Issue[] {
  const after = [...history, next];
  const standing = standingEntries(after);
  const refused = stepMisfits(standing, next);
  if (refused.length > 0) return refused;
  if (!standing.some(({ event }) => openedBy(event))) return signalMisfits(standing, next);
  const told = toldOf(after);
  if ("issues" in told) return told.issues;
  const { state } = told;
  return [
    ...discoveryMisfits(history, next, state),
    ...boardMisfits(next, state),
    ...closingMisfits(history, next, state),
    ...delayMisfits(next, state),
    ...(next.event.kind === "erased" && state.status === "open"
      ? [{ code: "still-open", path: ["reference"], params: {} }]
      : []),
  ];
}

/** Steps must follow the permitted order. Entries of an older version have no steps. */
function stepMisfits(standing: readonly RegisterEntry[], next: RegisterEntry): readonly Issue[] {
  if (next.event.kind !== "step" && next.correction === undefined) return [];
  return stepRefusals(stepsOf(standing)).map(({ code, where }) => ({
    code: "step-refused",
    path: ["event", ...where],
    params: { reason: code },
  }));
}

/** Checks for a signal that was never reported. It has only steps, and may be erased once it was rejected or closed. */
function signalMisfits(
  standing: readonly RegisterEntry[],
  { event }: RegisterEntry,
): readonly Issue[] {
  if (event.kind === "step" || event.kind === "retracted") return [];
  if (event.kind !== "erased")
    return [{ code: "unknown-reference", path: ["reference"], params: {} }];
  const { status } = foldEvents(stepsOf(standing));
  return status === "not-a-breach" || status === "closed"
    ? []
    : [{ code: "still-open", path: ["reference"], params: {} }];
}

/** State of the breach, or the reason why a report contradicts the entries. */
function toldOf(
  entries: readonly RegisterEntry[],
): { readonly state: BreachState } | { readonly issues: readonly Issue[] } {
  try {
    return { state: stateOf(entries) };
  } catch (error) {
    // The only error that core throws.
    const { issues } = error as InvalidInputError;
    return {
      issues: issues.map(({ path, ...found }) => ({
        ...found,
        path: ["event", "report", ...path],
      })),
    };
  }
}

/** A notice or decision cannot precede the discovery. Existing contradictions in an older register are ignored. */
function discoveryMisfits(
  history: readonly RegisterEntry[],
  next: RegisterEntry,
  state: BreachState,
): readonly Issue[] {
  const early = tooEarly([...history, next], state);
  if (early.length === 0) return [];
  const isTold = standingEntries(history).some(({ event }) => openedBy(event));
  const before = new Set(isTold ? tooEarly(history, stateOf(history)) : []);
  const path = next.event.kind === "reported" ? ["report", "timeline", "discoveredAt"] : ["at"];
  return early.every((entry) => before.has(entry))
    ? []
    : [{ code: "before-discovery", path: ["event", ...path], params: {} }];
}

/** Entries before the first knowledge of the breach. A signal or awareness of a board counts as knowledge itself. */
function tooEarly(
  entries: readonly RegisterEntry[],
  { report }: BreachState,
): readonly RegisterEntry[] {
  const standing = standingEntries(entries);
  const since = Date.parse(knownSince(report, standing));
  return standing.filter(({ event }) => "at" in event && Date.parse(event.at) < since);
}

/** If the report names boards, an event must concern one of them. */
function boardMisfits({ event }: RegisterEntry, { report }: BreachState): readonly Issue[] {
  const board = boardOf(event);
  const affected = report.boards?.affected;
  return board === undefined || !affected || affected.some(({ name }) => name === board)
    ? []
    : [{ code: "not-an-option", path: ["event", "board"], params: {} }];
}

const TELLS = new Set(["board-informed", "board-aware", "authority-notified"]);

/** Refuses a closing without reasons when nobody was informed, and a later correction that would cause that. */
function closingMisfits(
  history: readonly RegisterEntry[],
  next: RegisterEntry,
  { report }: BreachState,
): readonly Issue[] {
  const { event, correction } = next;
  const isClosing = event.kind === "closed";
  if (!isClosing && (correction === undefined || isUnaccounted(history, report))) return [];
  if (!isUnaccounted([...history, next], report)) return [];
  const path = isClosing ? ["event", "reasonsNobodyTold"] : ["correction", "of"];
  return [{ code: "nobody-told", path, params: {} }];
}

/** True when there is a closing without reasons although nobody was informed. */
function isUnaccounted(entries: readonly RegisterEntry[], { timeline }: FirstReport): boolean {
  if (timeline.discovery === "controller-detected") return false;
  const events = asTold(standingEntries(entries)).map(({ event }) => event);
  const closing = events.findLast((event) => event.kind === "closed");
  return (
    closing?.kind === "closed" &&
    closing.reasonsNobodyTold === undefined &&
    !events.some(
      (event) =>
        TELLS.has(event.kind) ||
        (event.kind === "decided" && event.notifyAuthority === "no") ||
        (event.kind === "reported" && event.report.kind === "withdrawal"),
    )
  );
}

function delayMisfits({ event }: RegisterEntry, { clockFacts }: BreachState): readonly Issue[] {
  return event.kind === "authority-notified" &&
    clockFacts
      .flatMap(({ facts }) => breachClocks(facts))
      .some((clock) => clock.reasonsForDelayRequired)
    ? [{ code: "reasons-for-delay-required", path: ["event", "reasonsForDelay"], params: {} }]
    : [];
}
