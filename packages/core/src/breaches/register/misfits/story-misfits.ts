import type { InvalidInputError } from "../../../shared/issues/invalid-input-error.ts";
import type { Issue } from "../../../shared/issues/issue.ts";
import { breachClocks } from "../../clocks/breach-clocks.ts";
import { type BreachState, stateOf } from "../breach-state.ts";
import { knownSince } from "../known-since.ts";
import type { RegisterEntry } from "../register-entry.ts";
import { standingEntries } from "../standing-entries.ts";

/** Why the history of a breach can no longer be told once `next` is in it. */
export function storyMisfits(
  history: readonly RegisterEntry[],
  next: RegisterEntry,
): readonly Issue[] {
  const after = [...history, next];
  const told = toldOf(after);
  if ("issues" in told) return told.issues;
  const { state } = told;
  return [
    ...discoveryMisfits(history, next, state),
    ...boardMisfits(next, state),
    ...closingMisfits(after, next, state),
    ...delayMisfits(next, state),
    ...(next.event.kind === "erased" && state.status === "open"
      ? [{ code: "still-open", path: ["reference"], params: {} }]
      : []),
  ];
}

/** Where the breach stands, or what of a report cannot be beside what stands. */
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

/** Nobody is told, and nothing decided, of what nobody knew. What an older register holds of that stays as it is. */
function discoveryMisfits(
  history: readonly RegisterEntry[],
  next: RegisterEntry,
  state: BreachState,
): readonly Issue[] {
  const moves = next.event.kind === "reported" || next.correction !== undefined;
  const before = moves && history.length > 0 ? new Set(tooEarly(history, stateOf(history))) : [];
  const old = new Set(before);
  const path = next.event.kind === "reported" ? ["report", "timeline", "discoveredAt"] : ["at"];
  return tooEarly([...history, next], state).some((entry) =>
    moves ? !old.has(entry) : entry === next,
  )
    ? [{ code: "before-discovery", path: ["event", ...path], params: {} }]
    : [];
}

/** Entries that tell or decide before anything was known. */
function tooEarly(
  entries: readonly RegisterEntry[],
  { report }: BreachState,
): readonly RegisterEntry[] {
  const standing = standingEntries(entries);
  const since = Date.parse(knownSince(report, standing));
  return standing.filter(
    ({ event }) => "at" in event && event.kind !== "board-aware" && Date.parse(event.at) < since,
  );
}

/** Once the report names boards, an event is about one of them. */
function boardMisfits({ event }: RegisterEntry, { report }: BreachState): readonly Issue[] {
  const board = "board" in event ? event.board : undefined;
  const affected = report.boards?.affected;
  return board === undefined || !affected || affected.some(({ name }) => name === board)
    ? []
    : [{ code: "not-an-option", path: ["event", "board"], params: {} }];
}

const TELLS = new Set(["board-informed", "board-aware", "authority-notified"]);

function closingMisfits(
  after: readonly RegisterEntry[],
  { event }: RegisterEntry,
  { report }: BreachState,
): readonly Issue[] {
  if (event.kind !== "closed" || event.reasonsNobodyTold !== undefined) return [];
  const isAccountedFor = standingEntries(after).some(
    ({ event: one }) =>
      TELLS.has(one.kind) ||
      (one.kind === "decided" && one.notifyAuthority === "no") ||
      (one.kind === "reported" && one.report.kind === "withdrawal"),
  );
  return isAccountedFor || report.timeline.discovery === "controller-detected"
    ? []
    : [{ code: "nobody-told", path: ["event", "reasonsNobodyTold"], params: {} }];
}

function delayMisfits({ event }: RegisterEntry, { clockFacts }: BreachState): readonly Issue[] {
  return event.kind === "authority-notified" &&
    clockFacts
      .flatMap(({ facts }) => breachClocks(facts))
      .some((clock) => clock.reasonsForDelayRequired)
    ? [{ code: "reasons-for-delay-required", path: ["event", "reasonsForDelay"], params: {} }]
    : [];
}
