import { addPeriod } from "../../calendar/periods/add-period.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { Certificate } from "./certificate.ts";
import type { CertificateFound } from "./certificate-finding.ts";
import {
  type CertificateStandard,
  editionYear,
  partNamed,
  replacementOf,
} from "./certificate-standard.ts";

/** A report that ended longer ago says too little of today. */
const REPORT_COUNTS_FOR = "P1Y";

/** Findings on the edition and the part that a certificate names. */
export function editionFindings(
  held: Certificate,
  { current, parts }: CertificateStandard,
  asOf: Day,
): readonly CertificateFound[] {
  const found: CertificateFound[] = [];
  const year = editionYear(held);
  const replaced = replacementOf(held);
  const where = ["edition"];
  if (replaced !== undefined)
    found.push(
      replaced.lastDay !== null && asOf > replaced.lastDay
        ? { code: "certificate-edition-superseded", where, day: replaced.lastDay, by: replaced.by }
        : {
            code: "certificate-edition-replaced",
            where,
            by: replaced.by,
            ...(replaced.lastDay === null ? {} : { day: replaced.lastDay }),
          },
    );
  else if (year === undefined) found.push({ code: "certificate-edition-missing", where });
  else if (!current.includes(year)) found.push({ code: "certificate-edition-not-known", where });
  const part = partNamed(held);
  if (parts.length > 0 && (part === undefined || !parts.includes(part)))
    found.push({ code: "certificate-part-missing", where: ["part"] });
  return found;
}

/** Findings on the report of an auditor, which is no certificate and has no last day of its own. */
export function reportFindings({ report }: Certificate, asOf: Day): readonly CertificateFound[] {
  if (report === undefined) return [{ code: "report-missing", where: ["report"] }];
  const counts = reportCountsUntil(report.to);
  return [
    ...(report.to > asOf
      ? [{ code: "certificate-not-yet-valid" as const, where: ["report", "to"], day: report.to }]
      : []),
    ...(counts < asOf
      ? [{ code: "report-old" as const, where: ["report", "to"], day: counts }]
      : []),
    ...(report.type === "1"
      ? [{ code: "report-of-a-moment" as const, where: ["report", "type"] }]
      : []),
  ];
}

/** Last day on which a report counts. */
export const reportCountsUntil = (to: Day): Day => addPeriod(to, REPORT_COUNTS_FOR);
