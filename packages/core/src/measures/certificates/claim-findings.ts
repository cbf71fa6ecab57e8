import type { Certificate } from "./certificate.ts";
import type { CertificateFound } from "./certificate-finding.ts";

/** Findings on what a claim lets others look up: scope, body, and number or address. */
export function claimFindings(held: Certificate): readonly CertificateFound[] {
  const { scope, body, number, url } = held;
  const found: CertificateFound[] = [];
  if (scope === undefined) found.push({ code: "certificate-scope-missing", where: ["scope"] });
  if (body === undefined) found.push({ code: "certificate-body-missing", where: ["body"] });
  else if (body.accreditation === undefined)
    found.push({ code: "accreditation-unknown", where: ["body", "accreditation"] });
  else if (/^(?:none|geen|no)$/i.test(body.accreditation))
    found.push({ code: "certificate-body-not-accredited", where: ["body", "accreditation"] });
  return [...found, ...unverifiable({ number, url })];
}

/** The finding on a claim that nobody can look up. */
export const unverifiable = ({
  number,
  url,
}: {
  readonly number: string | undefined;
  readonly url: string | undefined;
}): readonly CertificateFound[] =>
  number === undefined && url === undefined
    ? [{ code: "certificate-unverifiable", where: [] }]
    : [];
