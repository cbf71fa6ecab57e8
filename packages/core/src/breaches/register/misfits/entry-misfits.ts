import type { Issue } from "../../../shared/issues/issue.ts";
import type { BreachIssueCode } from "../../breach-issue-code.ts";
import type { RegisterEntry } from "../register-entry.ts";
import type { RegisterEvent } from "../register-event.ts";
import { entriesIn, type RegisterLine } from "../register-line.ts";
import { correctionMisfits } from "./correction-misfits.ts";
import { momentMisfits } from "./moment-misfits.ts";
import { storyMisfits } from "./story-misfits.ts";

/** Reasons why `next` cannot follow the entries of the register; empty when it can. Dependent checks come last. */
export function entryMisfits(
  register: readonly RegisterLine[],
  next: RegisterEntry,
): readonly Issue[] {
  const history = entriesIn(register, next.reference);
  const opening = openingMisfits(history, next);
  if (opening.length > 0) return opening;
  const own = [
    ...referenceMisfits(next),
    ...orderMisfits(register, next),
    ...momentMisfits(next),
    ...correctionMisfits(history, next),
    ...erasureMisfits(register, next),
  ];
  return own.length > 0 ? own : storyMisfits(history, next);
}

/** True for a report that opens a breach. */
const opens = (event: RegisterEvent) =>
  event.kind === "reported" &&
  (event.report.kind === "complete" || event.report.kind === "incomplete");

const issue = (code: BreachIssueCode, path: Issue["path"]): Issue => ({ code, path, params: {} });

function openingMisfits(
  history: readonly RegisterEntry[],
  { event, correction }: RegisterEntry,
): readonly Issue[] {
  const [first] = history;
  const isErased = first?.event.kind === "erased";
  const isNew = correction === undefined;
  const opening = isNew && opens(event);
  const isSignal = isNew && event.kind === "step" && event.step.kind === "signal";
  const isReported = isErased || history.some((entry) => opens(entry.event));
  if ((opening && isReported) || (isSignal && isErased))
    return [issue("already-reported", ["reference"])];
  const isThere = first !== undefined && !isErased;
  return isThere || opening || isSignal ? [] : [issue("unknown-reference", ["reference"])];
}

function referenceMisfits({ event, reference }: RegisterEntry): readonly Issue[] {
  const report = event.kind === "reported" ? event.report : undefined;
  return report && "reference" in report && report.reference !== reference
    ? [issue("other-reference", ["event", "report", "reference"])]
    : [];
}

function orderMisfits(
  register: readonly RegisterLine[],
  { recordedAt }: RegisterEntry,
): readonly Issue[] {
  const last = register.at(-1)?.entry?.recordedAt;
  return last && Date.parse(recordedAt) < Date.parse(last)
    ? [issue("recorded-before-previous", ["recordedAt"])]
    : [];
}

/** Reasons why an erasure is invalid: it must name every entry of its breach, and no other. */
function erasureMisfits(
  register: readonly RegisterLine[],
  { event, reference }: RegisterEntry,
): readonly Issue[] {
  if (event.kind !== "erased") return [];
  const places = register
    .filter(({ entry }) => entry?.reference === reference)
    .map(({ sequence }) => sequence);
  return places.length === event.sequences.length &&
    places.every((place, index) => event.sequences[index] === place)
    ? []
    : [issue("unknown-entry", ["event", "sequences"])];
}
