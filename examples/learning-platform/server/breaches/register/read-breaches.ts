import type { SealedEntry } from "@bijsluiter/core/breaches";
import { and, desc, inArray, lt, sql } from "drizzle-orm";
import type { Database } from "../../database/open-database.ts";
import { rowsOf } from "../../database/rows-of.ts";
import { breachRegister } from "../tables.ts";
import { readRegister } from "./read-register.ts";

const ROWS_ON_A_PAGE = 20;
const MOST_ON_A_PAGE = 100;
const NUMBER = /^[1-9]\d{0,8}$/;

/** A page of the list of breaches: the last reported first. */
export interface BreachPage {
  /** Place in the register of the first report of the last one on the page before. */
  readonly before?: number;
  readonly limit: number;
}

/** A page as an address names it; `undefined` when it does not name one. */
export function pageFrom(query: {
  readonly before?: string | undefined;
  readonly limit?: string | undefined;
}): BreachPage | undefined {
  const { before, limit = String(ROWS_ON_A_PAGE) } = query;
  if (!NUMBER.test(limit) || (before !== undefined && !NUMBER.test(before))) return undefined;
  return {
    ...(before !== undefined && { before: Number(before) }),
    limit: Math.min(Number(limit), MOST_ON_A_PAGE),
  };
}

/** What of a register is on a page. */
interface BreachesOnPage {
  /** Entries of each breach, oldest first. */
  readonly breaches: readonly (readonly SealedEntry[])[];
  /** `before` of the next page, when there is one. */
  readonly next?: number;
  /** Breaches on all pages. */
  readonly total: number;
  /** Those of them that are neither closed nor withdrawn; as `breachState` has it. */
  readonly open: number;
}

/** The breaches on one page, and how many there are. */
export function readBreaches(database: Database, page: BreachPage): Promise<BreachesOnPage> {
  const kind = sql<string>`${breachRegister.event} -> 'report' ->> 'kind'`;
  const opens = inArray(kind, ["complete", "incomplete"]);
  const { before, limit } = page;
  return database.transaction(
    async (transaction) => {
      const found = await transaction
        .select({ sequence: breachRegister.sequence, reference: breachRegister.reference })
        .from(breachRegister)
        .where(and(opens, before === undefined ? undefined : lt(breachRegister.sequence, before)))
        .orderBy(desc(breachRegister.sequence))
        .limit(limit + 1);
      const shown = found.slice(0, limit);
      const references = shown.map(({ reference }) => reference);
      const entries = shown.length > 0 ? await readRegister(transaction, { references }) : [];
      const next = found.length > limit ? shown.at(-1)?.sequence : undefined;
      return {
        breaches: references.map((one) => entries.filter(({ entry }) => entry.reference === one)),
        ...(await countBreaches(transaction)),
        ...(next !== undefined && { next }),
      };
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

/** The last report or closing of each breach says whether it is open. */
async function countBreaches(transaction: Database): Promise<{ total: number; open: number }> {
  const [counts] = await rowsOf<{ total: number; open: number }>(
    transaction,
    sql`select count(*)::int as total,
      (count(*) filter (where kind = 'reported' and report <> 'withdrawal'))::int as open
    from (
      select distinct on (reference) event ->> 'kind' as kind, event -> 'report' ->> 'kind' as report
      from ${breachRegister}
      where event ->> 'kind' in ('reported', 'closed')
      order by reference, sequence desc
    ) as last`,
  );
  return counts ?? { total: 0, open: 0 };
}
