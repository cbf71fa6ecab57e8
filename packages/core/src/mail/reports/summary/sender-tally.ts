import type { AggregateRecord } from "../report/aggregate-record.ts";
import {
  type Aligned,
  addDay,
  addMails,
  alignedOf,
  type DaysSeen,
  emptyCounts,
  type MailCounts,
  memberFor,
  seenDays,
} from "./counts.ts";
import type { SenderStanding, SenderSummary } from "./report-summary.ts";
import type { SourceName } from "./source-name.ts";

const MOST_ADDRESSES = 100;
const MOST_AUTHORS = 100;

/** What is counted of one source. */
export interface SenderTally {
  readonly source: SourceName;
  readonly counts: MailCounts;
  readonly seen: DaysSeen;
  readonly addresses: Map<string, number>;
  readonly authors: Set<string>;
  readonly answers: Set<Aligned>;
  readonly byDay: Map<string, Set<Aligned>>;
}

/** Nothing counted yet of a source. */
export const emptyTally = (source: SourceName): SenderTally => ({
  source,
  counts: emptyCounts(),
  seen: {},
  addresses: new Map(),
  authors: new Set(),
  answers: new Set(),
  byDay: new Map(),
});

/** Adds a record to its source. */
export function addToTally(
  tally: SenderTally,
  record: AggregateRecord,
  { messages, day }: { readonly messages: number; readonly day: string | undefined },
): void {
  const { source, author } = record;
  const aligned = alignedOf(record);
  addMails(tally.counts, record, messages);
  addDay(tally.seen, day);
  tally.answers.add(aligned);
  if (source !== undefined)
    tally.addresses.set(source, (tally.addresses.get(source) ?? 0) + messages);
  if (author !== undefined && tally.authors.size < MOST_AUTHORS) tally.authors.add(author);
  if (day !== undefined) memberFor(tally.byDay, day, () => new Set<Aligned>()).add(aligned);
}

/** What was counted of a source. */
export function senderSummary(tally: SenderTally): SenderSummary {
  const { source, counts, addresses } = tally;
  const busiest = [...addresses].sort(
    ([a, many], [b, others]) => others - many || (a < b ? -1 : 1),
  );
  return {
    ...source,
    addresses: busiest.slice(0, MOST_ADDRESSES).map(([address]) => address),
    addressCount: addresses.size,
    authors: [...tally.authors].sort(),
    ...counts,
    standing: standingOf(tally),
    ...seenDays(tally.seen),
  };
}

/** How it stands on its last day, and the first of the days before it on which it stood the same. */
function standingOf({ byDay, answers }: SenderTally): SenderStanding {
  const days = [...byDay].sort(([a], [b]) => (a < b ? 1 : -1));
  const [last] = days;
  if (last === undefined) return { aligned: answerOf(answers) };
  const aligned = answerOf(last[1]);
  const broken = days.findIndex(([, other]) => answerOf(other) !== aligned);
  const [since] = days[(broken < 0 ? days.length : broken) - 1] ?? last;
  return { aligned, since };
}

function answerOf(answers: ReadonlySet<Aligned>): SenderStanding["aligned"] {
  if (answers.has("yes")) return answers.size === 1 ? "yes" : "partly";
  return answers.size === 1 && answers.has("no") ? "no" : "unknown";
}
