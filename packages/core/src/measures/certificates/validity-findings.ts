import { addPeriod } from "../../calendar/periods/add-period.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { Certificate } from "./certificate.ts";
import type { CertificateFound } from "./certificate-finding.ts";

/** Years that a certificate runs before the whole is judged anew. */
const TERM = "P3Y";

/** Findings on the days of a certificate. */
export function validityFindings(
  { status = "valid", issuedOn, validUntil, certifiedSince }: Certificate,
  asOf: Day,
): readonly CertificateFound[] {
  const found: CertificateFound[] = [];
  if (status === "withdrawn") found.push({ code: "certificate-withdrawn", where: ["status"] });
  if (status === "suspended") found.push({ code: "certificate-suspended", where: ["status"] });
  if (issuedOn !== undefined && issuedOn > asOf)
    found.push({ code: "certificate-not-yet-valid", where: ["issuedOn"], day: issuedOn });
  if (validUntil === undefined)
    found.push({ code: "certificate-validity-missing", where: ["validUntil"] });
  else if (validUntil < asOf)
    found.push({ code: "certificate-expired", where: ["validUntil"], day: validUntil });
  if (issuedOn !== undefined && validUntil !== undefined && validUntil > addPeriod(issuedOn, TERM))
    found.push({ code: "certificate-term-too-long", where: ["validUntil"], day: validUntil });
  // A claim since some day that shows no certificate of today: each term since then asked for a new one.
  const count = certifiedSince === undefined ? 0 : termsSince(certifiedSince, asOf);
  if (count > 0 && validUntil === undefined)
    found.push({ code: "recertification-not-shown", where: ["certifiedSince"], count });
  return found;
}

function termsSince(start: Day, asOf: Day): number {
  let terms = 0;
  for (let next = addPeriod(start, TERM); next <= asOf; next = addPeriod(next, TERM)) terms += 1;
  return terms;
}
