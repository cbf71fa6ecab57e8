import type { AgreementCertificate } from "../annex/agreement-certificate.ts";
import { securityOf } from "../annex/annexes-of.ts";
import { editionOf } from "../annex/edition-of.ts";
import { certificationSchemes, schemeBasis } from "../data/certification-schemes.ts";
import { findingBases } from "../data/finding-bases.ts";
import type { AgreementFinding, FindAgreementFindings } from "./agreement-finding.ts";

/** Evidence in the security annex that has gone stale. */
export const securityFindings: FindAgreementFindings = (agreement, asOf) =>
  securityOf(agreement).flatMap(({ value, where }) => [
    ...schemeFindings(value.schemeVersion, where),
    ...value.certificates.flatMap((certificate, index) =>
      certificateFindings(certificate, [...where, "certificates", index], asOf),
    ),
  ]);

function schemeFindings(
  version: string | undefined,
  where: AgreementFinding["where"],
): readonly AgreementFinding[] {
  const scheme = certificationSchemes.find((row) => row.version === version);
  if (!scheme?.lapsed) return [];
  return [
    {
      code: "scheme-lapsed",
      severity: "warning",
      where: [...where, "schemeVersion"],
      basis: schemeBasis,
    },
  ];
}

function certificateFindings(
  certificate: AgreementCertificate,
  where: AgreementFinding["where"],
  asOf: string,
): readonly AgreementFinding[] {
  const { number, url, validUntil } = certificate;
  const basis = findingBases.demonstrable;
  const edition = editionOf(certificate);
  const findings: AgreementFinding[] = [];
  if (edition !== undefined && asOf > edition.lastDay)
    findings.push({
      code: "certificate-edition-superseded",
      severity: "warning",
      where: [...where, "edition"],
      basis: findingBases.editions,
    });
  if (validUntil !== undefined && asOf > validUntil)
    findings.push({
      code: "certificate-expired",
      severity: "warning",
      where: [...where, "validUntil"],
      basis,
    });
  if (number === undefined && url === undefined)
    findings.push({ code: "certificate-unverifiable", severity: "advice", where, basis });
  return findings;
}
