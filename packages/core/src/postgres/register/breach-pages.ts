import { breachState, entriesOf, type SealedEntry } from "../../breaches/index.ts";
import type { SqlClient } from "../sql-client.ts";
import { readLines } from "./register-rows.ts";

/** A page of the list of breaches: the last reported first. */
export interface BreachPage {
  /** Place in the register of the first report of the last one on the page before. */
  readonly before?: number;
  readonly limit: number;
}

/** Breaches on one page of a register. Erased ones are on none. */
export interface BreachesOnPage {
  /** Entries of each breach, oldest first. */
  readonly breaches: readonly (readonly SealedEntry[])[];
  /** `before` of the next page, when there is one. */
  readonly next?: number;
  /** Breaches on all pages. */
  readonly total: number;
  /** Number of breaches that are neither closed nor withdrawn, as in `breachState`. */
  readonly open: number;
}

const breaches = `
  select reference, min(sequence) as opened from bijsluiter.register_entry where reference is not null
  group by reference having not bool_or(kind = 'erased')`;

/** The breaches on one page, and how many there are. */
export async function readPage(client: SqlClient, page: BreachPage): Promise<BreachesOnPage> {
  const { before, limit } = page;
  const { rows } = await client.query<{ reference: string; opened: number }>(
    `select reference, opened from (${breaches}) as breach
    where $1::text is null or opened < $1::text::integer
    order by opened desc limit $2::text::integer`,
    [before === undefined ? null : String(before), String(limit + 1)],
  );
  const shown = rows.slice(0, limit);
  const next = rows.length > limit ? shown.at(-1)?.opened : undefined;
  return {
    breaches: await entriesOfEach(
      client,
      shown.map(({ reference }) => reference),
    ),
    ...(await countBreaches(client)),
    ...(next !== undefined && { next }),
  };
}

async function entriesOfEach(client: SqlClient, references: readonly string[]) {
  if (references.length === 0) return [];
  const lines = await readLines(client, { references });
  return references.map((one) =>
    lines.filter((line): line is SealedEntry => line.entry?.reference === one),
  );
}

/**
 * The last report or closing of each breach says whether it is open. Where something was corrected, only the whole
 * history does.
 */
async function countBreaches(client: SqlClient): Promise<{ total: number; open: number }> {
  const { rows } = await client.query<{ total: number; open: number; corrected: string | null }>(
    `with breach as (${breaches}),
    corrected as (select distinct reference from bijsluiter.register_entry where correction_of is not null),
    last as (
      select distinct on (reference) reference, kind, report_kind from bijsluiter.register_entry
      where kind in ('reported', 'closed') order by reference, sequence desc
    )
    select (select count(*) from breach)::integer as total,
      (select count(*) from breach join last using (reference)
        where kind = 'reported' and report_kind is distinct from 'withdrawal'
          and reference not in (select reference from corrected))::integer as open,
      (select json_agg(reference)::text from breach join corrected using (reference)) as corrected`,
  );
  const [counts = { total: 0, open: 0, corrected: null }] = rows;
  const references = JSON.parse(counts.corrected ?? "[]") as readonly string[];
  const corrected = await entriesOfEach(client, references);
  const open = corrected.filter((lines) => breachState(entriesOf(lines)).status === "open").length;
  return { total: counts.total, open: counts.open + open };
}
