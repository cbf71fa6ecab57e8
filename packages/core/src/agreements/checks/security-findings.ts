import { type Certificate, checkCertificate } from "../../measures/index.ts";
import { securityOf } from "../annex/annexes-of.ts";
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

/** Of what a check of the certificate finds, what a board has to know of an agreement. */
const told = {
  "certificate-edition-superseded": { severity: "warning", basis: findingBases.editions },
  "certificate-expired": { severity: "warning", basis: findingBases.demonstrable },
  "certificate-unverifiable": { severity: "advice", basis: findingBases.demonstrable },
} as const;
/** What else takes a certificate its weight. */
const doubtful: readonly string[] = [
  "certificate-withdrawn",
  "certificate-suspended",
  "certificate-not-yet-valid",
  "certificate-term-too-long",
];
const toldCodes = Object.keys(told) as (keyof typeof told)[];

function certificateFindings(
  certificate: Certificate,
  where: AgreementFinding["where"],
  asOf: string,
): readonly AgreementFinding[] {
  const { findings } = checkCertificate(certificate, asOf);
  return [
    ...toldCodes.flatMap((code) =>
      findings
        .filter((found) => found.code === code)
        .map((found) => ({ code, ...told[code], where: [...where, ...found.where] })),
    ),
    ...findings
      .filter(({ code }) => doubtful.includes(code))
      .map(
        (found) =>
          ({
            code: "certificate-in-doubt",
            severity: "warning",
            where: [...where, ...found.where],
            basis: findingBases.certification,
          }) as const,
      ),
  ];
}
