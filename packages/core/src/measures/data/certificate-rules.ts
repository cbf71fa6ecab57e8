import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

const certification = deepFreeze({
  kind: "norm",
  ref: "ISO/IEC 17021-1",
  verifiedOn: null,
}) satisfies LegalSource;
const demonstrable = deepFreeze({
  kind: "statute",
  ref: "GDPR art. 5(2)",
  validFrom: "2018-05-25",
  verifiedOn: null,
}) satisfies LegalSource;
const editions = deepFreeze({
  kind: "norm",
  ref: "IAF MD 26",
  url: "https://www.rva.nl/nieuws/transitie-informatiebeveiligingsmanagementsystemen-iso-iec-270012022/",
  verifiedOn: "2026-11-22",
}) satisfies LegalSource;
const newerEdition = deepFreeze({
  kind: "norm",
  ref: "A later edition of the standard; the end of its transition was not read",
  verifiedOn: null,
}) satisfies LegalSource;
const auditors = deepFreeze({
  kind: "norm",
  ref: "AICPA, SOC 2: reports of type 1 and 2",
  verifiedOn: null,
}) satisfies LegalSource;
const american = deepFreeze({
  kind: "statute",
  ref: "Federal Information Security Modernization Act (United States)",
  verifiedOn: null,
}) satisfies LegalSource;

/**
 * Rules for a certificate. `holds` is the verdict on the certificate with this finding: `no`, `unknown`, or `yes` for
 * information only.
 *
 * Source: as each basis names it. Written 2026-11-29. Standing: facts and our own wording.
 */
export const certificateRules = deepFreeze({
  "certificate-withdrawn": { severity: "warning", holds: "no", basis: certification },
  "certificate-suspended": { severity: "warning", holds: "no", basis: certification },
  "certificate-expired": { severity: "warning", holds: "no", basis: certification },
  "certificate-edition-superseded": { severity: "warning", holds: "no", basis: editions },
  "certificate-not-yet-valid": { severity: "warning", holds: "no", basis: certification },
  "surveillance-failed": { severity: "warning", holds: "unknown", basis: certification },
  "surveillance-overdue": { severity: "warning", holds: "unknown", basis: certification },
  "surveillance-unknown": { severity: "advice", holds: "yes", basis: certification },
  "surveillance-far": { severity: "warning", holds: "yes", basis: certification },
  "certificate-edition-replaced": { severity: "advice", holds: "yes", basis: newerEdition },
  "certificate-edition-missing": { severity: "warning", holds: "unknown", basis: certification },
  "certificate-edition-not-known": { severity: "warning", holds: "unknown", basis: certification },
  "certificate-part-missing": { severity: "warning", holds: "unknown", basis: certification },
  "certificate-validity-missing": { severity: "warning", holds: "unknown", basis: certification },
  "certificate-term-too-long": { severity: "warning", holds: "unknown", basis: certification },
  "recertification-not-shown": { severity: "warning", holds: "unknown", basis: certification },
  "certificate-scope-missing": { severity: "warning", holds: "unknown", basis: certification },
  "certificate-body-missing": { severity: "advice", holds: "yes", basis: certification },
  "certificate-body-not-accredited": {
    severity: "warning",
    holds: "unknown",
    basis: certification,
  },
  "accreditation-unknown": { severity: "advice", holds: "yes", basis: certification },
  "certificate-unverifiable": { severity: "warning", holds: "unknown", basis: demonstrable },
  "report-missing": { severity: "warning", holds: "unknown", basis: auditors },
  "report-of-a-moment": { severity: "advice", holds: "yes", basis: auditors },
  "report-old": { severity: "warning", holds: "no", basis: auditors },
  "authorisation-of-another-country": { severity: "advice", holds: "yes", basis: american },
  "standard-not-known": { severity: "advice", holds: "unknown", basis: demonstrable },
});
