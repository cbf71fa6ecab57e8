import { type Day, day } from "../../shared/dates/day.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { certificateRules } from "../data/certificate-rules.ts";
import { type Answer, allHold } from "../measure/answer.ts";
import { type Certificate, certificate } from "./certificate.ts";
import type { CertificateFinding, CertificateFound } from "./certificate-finding.ts";
import { type CertificateStandard, replacementOf, standardOf } from "./certificate-standard.ts";
import { claimFindings, unverifiable } from "./claim-findings.ts";
import { editionFindings, reportCountsUntil, reportFindings } from "./standard-findings.ts";
import { surveillanceFindings } from "./surveillance-findings.ts";
import { validityFindings } from "./validity-findings.ts";

/** Validity of a certificate on a day. */
export interface CertificateReport {
  /** Standard of the certificate; `unknown` for one that is not in the table. */
  readonly standard: CertificateStandard["code"] | "unknown";
  /** Whether the certificate counts as evidence on that day. Never yes while a deciding fact is unknown. */
  readonly holds: Answer;
  /** Last day on which it can be valid, by its own dates; absent when none of them says. */
  readonly lastDay?: Day;
  /** Findings by importance: validity, edition, audits, claim. */
  readonly findings: readonly CertificateFinding[];
}

/**
 * Validity of a certificate, an auditor's report or an authorisation on a day: dates, surveillance audits, edition, part,
 * scope, accreditation, and whether it can be looked up. A certificate says nothing beyond its scope.
 *
 * @param asOf - `YYYY-MM-DD`.
 * @throws InvalidInputError when the certificate or the day is malformed.
 * @see ISO/IEC 17021-1; IAF MD 26
 *
 * @example
 * ```ts
 * import { checkCertificate } from "@bijsluiter/core/measures";
 *
 * const claim = { standard: "ISO/IEC 27001:2013", certifiedSince: "2017-12-23" };
 * const { holds, lastDay, findings } = checkCertificate(claim, "2026-11-29");
 * holds; // => "no"
 * lastDay; // => "2025-10-31"
 * findings.map(({ code }) => code).includes("certificate-edition-superseded"); // => true
 * ```
 */
export function checkCertificate(held: Certificate, asOf: Day): CertificateReport {
  return judgeCertificate(parseInput(certificate, held), parseInput(day, asOf));
}

/** {@link checkCertificate} of what was parsed before. */
export function judgeCertificate(held: Certificate, asOf: Day): CertificateReport {
  const standard = standardOf(held);
  const findings = foundIn(held, standard, asOf).map((found) => {
    const { severity, basis } = certificateRules[found.code];
    return { ...found, severity, basis };
  });
  const lastDay = lastDayOf(held, standard);
  return {
    standard: standard?.code ?? "unknown",
    holds: allHold(findings.map(({ code }) => certificateRules[code].holds)),
    ...(lastDay === undefined ? {} : { lastDay }),
    findings,
  };
}

function foundIn(
  held: Certificate,
  standard: CertificateStandard | undefined,
  asOf: Day,
): readonly CertificateFound[] {
  if (standard?.kind === "report")
    return [...standing(held), ...reportFindings(held, asOf), ...unverifiable(seen(held))];
  const valid = validityFindings(held, asOf);
  if (standard?.kind === "authorisation")
    return [
      ...valid,
      ...unverifiable(seen(held)),
      { code: "authorisation-of-another-country", where: ["standard"] },
    ];
  return [
    ...(standard ? [] : [{ code: "standard-not-known" as const, where: ["standard"] }]),
    ...valid,
    ...(standard ? editionFindings(held, standard, asOf) : []),
    ...surveillanceFindings(held, asOf),
    ...claimFindings(held),
  ];
}

const seen = ({ number, url }: Certificate) => ({ number, url });

/** What the auditor withdrew; a report has no days of a certificate. */
const standing = ({ status }: Certificate): readonly CertificateFound[] =>
  status === "withdrawn" || status === "suspended"
    ? [{ code: `certificate-${status}`, where: ["status"] }]
    : [];

/** The first of the days on which something of it ends. */
function lastDayOf(held: Certificate, standard: CertificateStandard | undefined): Day | undefined {
  const open = (held.surveillance ?? []).filter(({ doneOn }) => doneOn === undefined);
  const days =
    standard?.kind === "report"
      ? [held.report && reportCountsUntil(held.report.to)]
      : [
          held.validUntil,
          replacementOf(held)?.lastDay ?? undefined,
          held.nextSurveillanceOn,
          ...open.map(({ dueOn }) => dueOn),
        ];
  return days.filter((one) => one !== undefined).sort()[0];
}
