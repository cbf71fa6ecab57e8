import { breachClocks } from "@bijsluiter/core/breaches";
import type { Register } from "@bijsluiter/core/postgres";
import type { BreachRow } from "../../../shared/breaches/breach-row.ts";
import type {
  BreachOrder,
  BreachShow,
  FoundBreaches,
} from "../../../shared/breaches/breach-search.ts";
import { breachRow } from "./breach-row.ts";

const ROWS_ON_A_PAGE = 20;
const AT_ONCE = 100;
/** Of more than these a search reads only the last reported ones, and says so. */
const MOST_SEARCHED = 2_000;

/** What is looked for. */
export interface Search {
  /** Words that all stand in the summary, a board or the reference. */
  readonly words: readonly string[];
  readonly show: BreachShow;
  readonly order: BreachOrder;
  /** The first page is 1. */
  readonly page: number;
}

/** Breaches that fit a search, a page of them. What falls due first is worked out at `now`. */
export async function findBreaches(
  register: Register,
  { words, show, order, page }: Search,
  on: { readonly now: string; readonly contractHours: number },
): Promise<FoundBreaches> {
  const { rows, total, open } = await readRows(register, on.contractHours);
  const fitting = rows
    .filter((row) => isShown(row, show, on.now) && words.every((word) => holds(row, word)))
    .map((row) => ({ row, due: firstDue(row, on.now) }));
  if (order === "due") fitting.sort((a, b) => a.due - b.due);
  if (order === "oldest") fitting.reverse();
  const from = (page - 1) * ROWS_ON_A_PAGE;
  return {
    breaches: fitting.slice(from, from + ROWS_ON_A_PAGE).map(({ row }) => row),
    found: fitting.length,
    pages: Math.max(1, Math.ceil(fitting.length / ROWS_ON_A_PAGE)),
    total,
    open,
    ...(rows.length < total && { searched: rows.length }),
  };
}

async function readRows(register: Register, contractHours: number) {
  const rows: BreachRow[] = [];
  let counts = { total: 0, open: 0 };
  for (let before: number | undefined; ; ) {
    const read = await register.page({ limit: AT_ONCE, ...(before && { before }) });
    counts = { total: read.total, open: read.open };
    rows.push(...read.breaches.map((entries) => breachRow(entries, contractHours)));
    before = read.next;
    if (before === undefined || rows.length >= MOST_SEARCHED) return { rows, ...counts };
  }
}

function isShown(row: BreachRow, show: Search["show"], now: string): boolean {
  if (show === "all") return true;
  if (show === "closed") return row.status !== "open";
  return row.status === "open" && (show === "open" || isLate(row, now));
}

const clocksOf = ({ clockFacts }: BreachRow, now: string) =>
  clockFacts.flatMap(({ facts }) => breachClocks(facts, { now }));

const isLate = (row: BreachRow, now: string) =>
  clocksOf(row, now).some(({ state }) => state === "overdue");

/** When the first term that runs is over; what has none comes last. */
function firstDue(row: BreachRow, now: string): number {
  const due = clocksOf(row, now).flatMap(({ state, dueAt }) =>
    (state === "running" || state === "overdue") && dueAt ? [Date.parse(dueAt)] : [],
  );
  return Math.min(...due, Number.MAX_SAFE_INTEGER);
}

const holds = ({ reference, summary, boards }: BreachRow, word: string) =>
  [reference, summary, ...boards].some((text) => text.toLowerCase().includes(word));
