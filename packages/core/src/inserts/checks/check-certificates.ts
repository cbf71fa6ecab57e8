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
    ...when(isOdd({ since, validUntil }, asOf), { code: "certificate-dates-odd", where }),
    ...when(validUntil !== undefined && validUntil < asOf, { code: "certificate-expired", where }),
    ...when(number === undefined && url === undefined, {
      code: "certificate-unverifiable",
      where,
    }),
  ];
}

/** Issued after today, or ended before it was issued. */
const isOdd = (
  { since, validUntil }: { readonly since: Day | undefined; readonly validUntil: Day | undefined },
  asOf: Day,
) => since !== undefined && (since > asOf || (validUntil !== undefined && validUntil < since));
