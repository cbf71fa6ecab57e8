import * as z from "zod/mini";
import type { Instant } from "../../shared/instant.ts";
import { InvalidInputError } from "../../shared/invalid-input-error.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { applyFollowUp } from "../apply-follow-up.ts";
import type { FirstReport } from "../breach-report.ts";
import { type BreachClockFacts, contractHours } from "../clocks/breach-clock-facts.ts";
import {
  MOST_ENTRIES,
  type RegisterEntry,
  type RegisterEvent,
  registerEntry,
} from "./register-entry.ts";

/** The moments of one board, or of all while it is not known which. */
export interface BoardClockFacts {
  /** Name of the board; absent while none is known. */
  readonly board?: string;
  /** What `breachClocks` asks. */
  readonly facts: BreachClockFacts;
}

/** Where a breach stands, derived from its entries and never stored. */
export interface BreachState {
  /** Reference of the breach. */
  readonly reference: string;
  /** `withdrawn`: no breach after all; `closed`: evaluated. A later follow-up opens it again. */
  readonly status: "open" | "withdrawn" | "closed";
  /** The report with every follow-up worked in. */
  readonly report: FirstReport;
  /** For each board the moments of its clocks; at least one. */
  readonly clockFacts: readonly BoardClockFacts[];
}

const registerEntries = z.array(registerEntry).check(z.maxLength(MOST_ENTRIES));
const breachStateOptions = z.strictObject({ contractHours: z.exactOptional(contractHours) });

/**
 * Where a breach stands after all that the register says of it.
 * New facts reopen a decision: one that came before the last report no longer stops a clock.
 *
 * @param entries - Of one reference, oldest first, beginning with its first report.
 * @param options - `contractHours`: hours in which the agreement wants the board told.
 * @throws InvalidInputError `unknown-reference` when the first report is missing.
 */
export function breachState(
  entries: readonly RegisterEntry[],
  options: { readonly contractHours?: number } = {},
): BreachState {
  const known = parseInput(registerEntries, entries);
  return stateOf(known, parseInput(breachStateOptions, options).contractHours);
}

/** As {@link breachState}, of entries that were checked. */
export function stateOf(entries: readonly RegisterEntry[], hours?: number): BreachState {
  const [first, ...later] = entries;
  const opening = first?.event.kind === "reported" ? first.event.report : undefined;
  if (first === undefined || (opening?.kind !== "complete" && opening?.kind !== "incomplete"))
    throw new InvalidInputError([{ code: "unknown-reference", path: [0], params: {} }]);
  const report = later.reduce((standing, { event }) => withFollowUp(standing, event), opening);
  const { awareAt, discoveredAt } = report.timeline;
  const boards = report.boards?.affected?.map(({ name }) => name) ?? [undefined];
  return {
    reference: first.reference,
    status: statusAfter(entries),
    report,
    clockFacts: boards.map((board) => ({
      ...(board !== undefined && { board }),
      facts: {
        processorEstablished: awareAt ?? discoveredAt,
        ...(hours !== undefined && { contractHours: hours }),
        ...momentsOf(entries, board),
      },
    })),
  };
}

const withFollowUp = (report: FirstReport, event: RegisterEvent) =>
  event.kind === "reported" && event.report.kind === "follow-up"
    ? applyFollowUp(report, event.report)
    : report;

function statusAfter(entries: readonly RegisterEntry[]): BreachState["status"] {
  const last = entries.findLast(
    ({ event }) => event.kind === "reported" || event.kind === "closed",
  );
  if (last?.event.kind === "closed") return "closed";
  return last && isWithdrawal(last.event) ? "withdrawn" : "open";
}

const isWithdrawal = (event: RegisterEvent) =>
  event.kind === "reported" && event.report.kind === "withdrawal";

/** The moments that concern `board`: its own, and those that hold for all boards. */
function momentsOf(
  entries: readonly RegisterEntry[],
  board: string | undefined,
): Omit<BreachClockFacts, "processorEstablished"> {
  const mine = ({ event }: RegisterEntry) =>
    !("board" in event) || event.board === undefined || event.board === board;
  const events = entries.filter(mine);
  const told = firstOf(events, "board-informed");
  const filed = firstOf(events, "authority-notified");
  const notNeededSince = endOfDuty(events);
  return {
    ...(told && { controllerInformed: told.at }),
    ...(filed && { submitted: filed.at }),
    ...(filed?.reasonsForDelay && { reasonsForDelay: filed.reasonsForDelay }),
    ...(notNeededSince && { notNeededSince }),
  };
}

const firstOf = <Kind extends RegisterEvent["kind"]>(
  entries: readonly RegisterEntry[],
  kind: Kind,
) =>
  entries.map(({ event }) => event).find((event) => event.kind === kind) as
    | Extract<RegisterEvent, { kind: Kind }>
    | undefined;

/** Since when nothing needs to be notified: a withdrawal, or a decision that no later report has overtaken. */
function endOfDuty(entries: readonly RegisterEntry[]): Instant | undefined {
  const last = entries.findLast(
    ({ event }) => event.kind === "reported" || event.kind === "decided",
  );
  if (last?.event.kind === "decided")
    return last.event.notifyAuthority === "no" ? last.event.at : undefined;
  return last && isWithdrawal(last.event) ? last.recordedAt : undefined;
}
