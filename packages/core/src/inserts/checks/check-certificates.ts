import { addPeriod } from "../../calendar/periods/add-period.ts";
import type { Day } from "../../shared/dates/day.ts";
import { staleEvidence } from "../../vocabulary/data/stale-evidence.ts";
import type { CertificateClaim } from "../document/certificate-claim.ts";
import { type Found, when } from "./insert-finding.ts";

interface Place {
  readonly asOf: Day;
  readonly where: Found["where"];
}

/** Certificates that ended, cannot be looked up, or have days that cannot be. */
export const checkCertificates = (
  claims: readonly CertificateClaim[] = [],
  { asOf, where }: Place,
): readonly Found[] =>
  claims.flatMap((claim, index) => checkCertificate(claim, { asOf, where: [...where, index] }));

function checkCertificate(
  { standard, edition, since, validUntil, number, url }: CertificateClaim,
  { asOf, where }: Place,
): readonly Found[] {
  const lapsed = staleEvidence.certificateEditions.some(
    (row) =>
      standard.includes(row.standard) &&
      (edition === row.edition || standard.includes(`:${row.edition}`)) &&
      asOf > row.lastDay,
  );
  return [
    ...when(lapsed, { code: "stale-certificate-edition", where }),
    ...when(isOdd({ since, validUntil, ...(edition !== undefined && { edition }) }, asOf), {
      code: "certificate-dates-odd",
      where,
    }),
    ...when(validUntil !== undefined && validUntil < asOf, { code: "certificate-expired", where }),
    ...when(number === undefined && url === undefined, {
      code: "certificate-unverifiable",
      where,
    }),
  ];
}

/** A certificate runs three years; nobody grants more than this beforehand. Our own reading of ISO/IEC 17021-1. */
const LONG = { years: 6, months: 0, weeks: 0, days: 0 };

/** Issued after today or before its edition, on an edition to come, or with an end before its start or far away. */
function isOdd(
  { since, validUntil, edition = "" }: Pick<CertificateClaim, "edition"> & Dates,
  asOf: Day,
): boolean {
  const year = /^\d{4}$/.test(edition) ? edition : "";
  return (
    year > asOf.slice(0, 4) ||
    (since !== undefined && (since > asOf || since.slice(0, 4) < year)) ||
    (validUntil !== undefined && (validUntil < (since ?? "") || validUntil > addPeriod(asOf, LONG)))
  );
}

interface Dates {
  readonly since: Day | undefined;
  readonly validUntil: Day | undefined;
}
