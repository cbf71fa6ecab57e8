import type { AggregateRecord, MailDisposition } from "../report/aggregate-record.ts";
import type { AlignmentCounts } from "./report-summary.ts";

/** Whether DMARC passes: one of the two is enough, and it fails only when both are known to. */
export type Aligned = "yes" | "no" | "unknown";

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** Counts that grow. */
export interface MailCounts {
  messages: number;
  readonly alignment: Writable<AlignmentCounts>;
  readonly dispositions: Record<MailDisposition, number>;
}

/** Counts of nothing yet. */
export const emptyCounts = (): MailCounts => ({
  messages: 0,
  alignment: { both: 0, dkim: 0, spf: 0, neither: 0, unknown: 0 },
  dispositions: { none: 0, pass: 0, quarantine: 0, reject: 0, unknown: 0 },
});

/** Whether mails of a record are aligned. */
export function alignedOf({ dkim, spf }: Pick<AggregateRecord, "dkim" | "spf">): Aligned {
  if (dkim === "pass" || spf === "pass") return "yes";
  return dkim === "fail" && spf === "fail" ? "no" : "unknown";
}

/** Adds the mails of a record. */
export function addMails(counts: MailCounts, record: AggregateRecord, messages: number): void {
  counts.messages += messages;
  counts.alignment[sideOf(record)] += messages;
  counts.dispositions[record.disposition] += messages;
}

function sideOf({ dkim, spf }: AggregateRecord): keyof AlignmentCounts {
  if (dkim === "pass") return spf === "pass" ? "both" : "dkim";
  if (spf === "pass") return "spf";
  return dkim === "fail" && spf === "fail" ? "neither" : "unknown";
}

/** The first and the last of days that were seen. */
export interface DaysSeen {
  firstSeen?: string;
  lastSeen?: string;
}

/** Adds a day to those that were seen. */
export function addDay(seen: DaysSeen, day: string | undefined): void {
  if (day === undefined) return;
  if (seen.firstSeen === undefined || day < seen.firstSeen) seen.firstSeen = day;
  if (seen.lastSeen === undefined || day > seen.lastSeen) seen.lastSeen = day;
}

/** Only the days that there are. */
export const seenDays = ({ firstSeen, lastSeen }: DaysSeen): DaysSeen => ({
  ...(firstSeen !== undefined && { firstSeen }),
  ...(lastSeen !== undefined && { lastSeen }),
});

/** The member of a map for a key, made when it is not there. */
export function memberFor<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}
