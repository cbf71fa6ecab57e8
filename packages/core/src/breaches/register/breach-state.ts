import * as z from "zod/mini";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { applyFollowUp } from "../apply-follow-up.ts";
import type { FirstReport } from "../breach-report.ts";
import { type BreachClockFacts, contractHours } from "../clocks/breach-clock-facts.ts";
import { boardMoments, boardOf, isWithdrawal } from "./board-moments.ts";
import { MOST_ENTRIES, type RegisterEntry, registerEntry } from "./register-entry.ts";
import type { RegisterEvent } from "./register-event.ts";
import { standingEntries } from "./standing-entries.ts";
import { asTold } from "./steps/told-by-step.ts";

/** Timestamps of one board, or of all boards while they are not known. */
export interface BoardClockFacts {
  /** Name of the board; absent when the boards are not known yet. */
  readonly board?: string;
  /** Input of `breachClocks`. */
  readonly facts: BreachClockFacts;
}

/** State of a breach, derived from its entries and never stored. */
export interface BreachState {
  /** Reference of the breach. */
  readonly reference: string;
  /** `withdrawn`: no breach after all; `closed`: evaluated. A later follow-up opens it again. */
  readonly status: "open" | "withdrawn" | "closed";
  /** Report after all follow-ups. */
  readonly report: FirstReport;
  /** Timestamps of the clocks for each board; at least one. */
  readonly clockFacts: readonly BoardClockFacts[];
}

const registerEntries = z.array(registerEntry).check(maxLength(MOST_ENTRIES));
const breachStateOptions = z.strictObject({ contractHours: z.exactOptional(contractHours) });

/**
 * State of a breach after all entries of the register, with corrections applied. New facts reopen a decision: a
 * decision from before the last report no longer stops a clock. The earliest time at which a board knew counts,
 * regardless of when it was recorded; a breach that the school or board itself discovered starts its clock at the
 * discovery.
 *
 * @param entries - All entries of one reference, oldest first; signals may precede the first report.
 * @param options - `contractHours`: hours within which the agreement requires notice to the board.
 * @throws InvalidInputError `unknown-reference` when there is no first report, for instance for a signal that was not a
 * breach.
 */
export function breachState(
  entries: readonly RegisterEntry[],
  options: { readonly contractHours?: number } = {},
): BreachState {
  const known = parseInput(registerEntries, entries);
  return stateOf(known, parseInput(breachStateOptions, options).contractHours);
}

/** Same as {@link breachState}, for validated entries. */
export function stateOf(entries: readonly RegisterEntry[], hours?: number): BreachState {
  const standing = asTold(standingEntries(entries));
  const [first] = standing;
  const opening = standing.map(({ event }) => openedBy(event)).find((report) => report);
  if (first === undefined || opening === undefined)
    throw new InvalidInputError([{ code: "unknown-reference", path: [0], params: {} }]);
  const report = standing.reduce((known, { event }) => withFollowUp(known, event), opening);
  const { awareAt, discoveredAt } = report.timeline;
  return {
    reference: first.reference,
    status: statusAfter(standing),
    report,
    clockFacts: boardsOf(report, standing).map((board) => ({
      ...(board !== undefined && { board }),
      facts: {
        processorEstablished: awareAt ?? discoveredAt,
        ...(hours !== undefined && { contractHours: hours }),
        ...boardMoments(standing, report, board),
      },
    })),
  };
}

/** Boards of the report. If it names none: the boards that entries name, followed by one entry without a board. */
function boardsOf(
  { boards }: FirstReport,
  standing: readonly RegisterEntry[],
): readonly (string | undefined)[] {
  if (boards?.affected) return boards.affected.map(({ name }) => name);
  const named = standing.flatMap(({ event }) => boardOf(event) ?? []);
  return [...new Set(named), undefined];
}

/** First report of a breach, if the event has one. Signals may precede it. */
export function openedBy(event: RegisterEvent): FirstReport | undefined {
  const report = event.kind === "reported" ? event.report : undefined;
  return report?.kind === "complete" || report?.kind === "incomplete" ? report : undefined;
}

const withFollowUp = (report: FirstReport, event: RegisterEvent) =>
  event.kind === "reported" && event.report.kind === "follow-up"
    ? applyFollowUp(report, event.report)
    : report;

function statusAfter(entries: readonly RegisterEntry[]): BreachState["status"] {
  const last = entries.findLast(
    ({ event }) =>
      event.kind === "reported" ||
      event.kind === "closed" ||
      (event.kind === "step" &&
        (event.step.kind === "reopen" || event.step.kind === "not-a-breach")),
  )?.event;
  if (last?.kind === "closed") return "closed";
  const isNone = last?.kind === "step" && last.step.kind === "not-a-breach";
  return isNone || (last && isWithdrawal(last)) ? "withdrawn" : "open";
}
