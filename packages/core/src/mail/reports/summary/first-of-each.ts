import type { MailReport } from "../read-reports.ts";

/** Reports without those that came before. */
export interface FirstReports {
  readonly reports: readonly MailReport[];
  readonly duplicates: number;
  readonly conflicts: number;
}

/**
 * Every report once. Receivers send one again, and people drop one twice: the receiver, the number and what it is about tell.
 * A report without a number is the same as another only when all of it is. RFC 9990: a number is unique for its receiver.
 */
export function firstOfEach(reports: readonly MailReport[]): FirstReports {
  const held = new Map<string, string>();
  const first: MailReport[] = [];
  let [duplicates, conflicts] = [0, 0];
  for (const report of reports) {
    const content = JSON.stringify(report);
    const key = report.id === undefined ? content : keyOf(report);
    const before = held.get(key);
    if (before === undefined) {
      held.set(key, content);
      first.push(report);
    } else if (before === content) duplicates += 1;
    else conflicts += 1;
  }
  return { reports: first, duplicates, conflicts };
}

function keyOf({ kind, reporter, id, period, ...rest }: MailReport): string {
  const about = "policy" in rest ? rest.policy.domain : undefined;
  const name = reporter.name?.toLowerCase();
  return JSON.stringify([kind, name, id, about, period?.from, period?.to]);
}
