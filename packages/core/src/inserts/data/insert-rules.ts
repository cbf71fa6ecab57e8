import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Severity } from "../../shared/finding.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

const model = deepFreeze({
  kind: "contract",
  ref: "Model Verwerkersovereenkomst 4.0, annex 1",
  url: "https://www.privacyconvenant.nl/downloads/",
  validFrom: "2022-04-13",
  verifiedOn: null,
}) satisfies LegalSource;
const covenant = deepFreeze({
  kind: "contract",
  ref: "Convenant Digitale Onderwijsmiddelen en Privacy 4.0",
  url: "https://www.privacyconvenant.nl/het-convenant/",
  validFrom: "2022-04-13",
  verifiedOn: null,
}) satisfies LegalSource;
const purposes = deepFreeze({
  kind: "contract",
  ref: "Convenant Digitale Onderwijsmiddelen en Privacy 3.0, art. 5",
  validFrom: "2018-04-01",
  verifiedOn: null,
}) satisfies LegalSource;
const agreement = deepFreeze({
  kind: "statute",
  ref: "GDPR art. 28(3)",
  url: "https://gdpr.eu/article-28-processor/",
  validFrom: "2018-05-25",
  verifiedOn: "2026-11-22",
}) satisfies LegalSource;
const gdpr = deepFreeze({
  kind: "statute",
  validFrom: "2018-05-25",
  verifiedOn: null,
});
const reading = deepFreeze({
  kind: "policy",
  ref: "Our own reading: a document that contradicts itself cannot be carried out",
  verifiedOn: null,
}) satisfies LegalSource;
const proof = deepFreeze({
  kind: "policy",
  ref: "Our own reading: a claim that is old, or that nobody can check, is no proof",
  verifiedOn: null,
}) satisfies LegalSource;
const framework = deepFreeze({
  kind: "statute",
  ref: "Implementing Decision (EU) 2023/1795",
  validFrom: "2023-07-10",
  verifiedOn: null,
}) satisfies LegalSource;
const clauses = deepFreeze({
  kind: "statute",
  ref: "Implementing Decision (EU) 2021/914",
  validFrom: "2021-06-27",
  verifiedOn: null,
}) satisfies LegalSource;

interface InsertRule {
  readonly severity: Severity;
  readonly basis: LegalSource;
}

/**
 * Rules for an insert, each with its basis, in the order of its sections.
 *
 * The sections of annex 1 and the numbers of articles are unverified but for section A and GDPR art. 28: `verifiedOn` is
 * `null`. Sources: as named in each row. Retrieved 2026-11-22.
 */
export const insertRules = deepFreeze({
  "version-missing": { severity: "error", basis: model },
  "date-missing": { severity: "error", basis: model },
  "date-in-future": { severity: "warning", basis: model },
  "review-overdue": { severity: "warning", basis: model },
  "review-term-missing": { severity: "advice", basis: model },
  "review-term-long": { severity: "warning", basis: covenant },
  "contact-missing": { severity: "error", basis: model },
  "processor-number-missing": { severity: "warning", basis: model },
  "processor-address-missing": { severity: "warning", basis: model },
  "text-says-nothing": { severity: "warning", basis: proof },
  "number-not-real": { severity: "warning", basis: proof },
  "address-unencrypted": { severity: "advice", basis: { ...gdpr, ref: "GDPR art. 32(1)(a)" } },
  "address-of-example": { severity: "warning", basis: proof },
  "address-of-free-mail": { severity: "advice", basis: { ...gdpr, ref: "GDPR art. 5(1)(f)" } },
  "number-implausible": { severity: "warning", basis: proof },
  "officer-is-contact": { severity: "advice", basis: { ...gdpr, ref: "GDPR art. 38(6)" } },
  "seat-at-odds": { severity: "advice", basis: reading },
  "audience-missing": { severity: "advice", basis: model },
  "pupil-words-missing": { severity: "advice", basis: { ...gdpr, ref: "GDPR art. 12(1)" } },
  "notice-days-unknown": {
    severity: "advice",
    basis: { ...gdpr, ref: "GDPR art. 28(2)" },
  },
  "notice-days-zero": { severity: "warning", basis: { ...gdpr, ref: "GDPR art. 28(2)" } },
  "objection-days-zero": { severity: "warning", basis: { ...gdpr, ref: "GDPR art. 28(2)" } },
  "objection-after-change": { severity: "warning", basis: { ...gdpr, ref: "GDPR art. 28(2)" } },
  "section-elsewhere": { severity: "advice", basis: model },
  "model-unknown": { severity: "advice", basis: model },
  "model-after-date": { severity: "warning", basis: reading },
  "stale-model": { severity: "warning", basis: covenant },
  "stale-term": { severity: "warning", basis: { ...gdpr, ref: "GDPR art. 4(8)" } },
  "covenant-at-odds": { severity: "warning", basis: reading },
  "stale-covenant-title": { severity: "warning", basis: covenant },
  "stale-scheme-link": {
    severity: "warning",
    basis: {
      kind: "norm",
      ref: "Certificeringsschema informatiebeveiliging en privacy ROSA 3.0",
      url: "https://www.edustandaard.nl/standaard_afspraken/certificeringsschema-informatiebeveiliging-en-privacy-rosa/certificeringsschema-informatiebeveiliging-en-privacy-rosa-v3-0/",
      validFrom: "2022-05-01",
      verifiedOn: "2026-11-22",
    },
  },
  "stale-certificate-edition": {
    severity: "warning",
    basis: {
      kind: "norm",
      ref: "IAF MD 26",
      url: "https://www.rva.nl/nieuws/transitie-informatiebeveiligingsmanagementsystemen-iso-iec-270012022/",
      verifiedOn: "2026-11-22",
    },
  },
  "certificate-expired": {
    severity: "warning",
    basis: { kind: "norm", ref: "ISO/IEC 17021-1", verifiedOn: null },
  },
  "certificate-dates-odd": { severity: "warning", basis: reading },
  "certificate-unverifiable": {
    severity: "advice",
    basis: { kind: "norm", ref: "ISO/IEC 17021-1", verifiedOn: null },
  },
  "breach-clock-late": { severity: "warning", basis: { ...gdpr, ref: "GDPR art. 33(2)" } },
  "breach-hours-long": { severity: "advice", basis: { ...gdpr, ref: "GDPR art. 33(2)" } },
  "service-missing": { severity: "error", basis: model },
  "no-agreement-needed": { severity: "advice", basis: { ...gdpr, ref: "GDPR art. 4(7)" } },
  "mixed-role": { severity: "advice", basis: { ...gdpr, ref: "GDPR art. 28(10)" } },
  "joint-arrangement-needed": { severity: "warning", basis: { ...gdpr, ref: "GDPR art. 26(1)" } },
  "role-unexplained": { severity: "warning", basis: { ...gdpr, ref: "GDPR art. 5(2)" } },
  "role-contradicted": { severity: "warning", basis: reading },
  "order-unknown": { severity: "advice", basis: model },
  "order-unknown-at-signing": { severity: "error", basis: model },
  "purpose-missing": { severity: "error", basis: agreement },
  "purpose-outside-list": { severity: "warning", basis: purposes },
  "deviation-not-needed": { severity: "advice", basis: purposes },
  "family-unknown": { severity: "advice", basis: purposes },
  "automation-unstated": { severity: "warning", basis: { ...gdpr, ref: "GDPR art. 13(2)(f)" } },
  "automation-unexplained": { severity: "error", basis: { ...gdpr, ref: "GDPR art. 13(2)(f)" } },
  "automation-contradicted": { severity: "warning", basis: reading },
  "research-contradicted": { severity: "warning", basis: reading },
  "subjects-missing": { severity: "error", basis: agreement },
  "subject-without-data": { severity: "advice", basis: reading },
  "subject-undeclared": { severity: "warning", basis: reading },
  "data-missing": { severity: "error", basis: agreement },
  "bsn-without-law": {
    severity: "error",
    basis: { kind: "statute", ref: "UAVG art. 46", validFrom: "2018-05-25", verifiedOn: null },
  },
  "criminal-without-law": { severity: "error", basis: { ...gdpr, ref: "GDPR art. 10" } },
  "special-unexplained": { severity: "error", basis: { ...gdpr, ref: "GDPR art. 9" } },
  "special-without-ground": { severity: "advice", basis: { ...gdpr, ref: "GDPR art. 9(2)" } },
  "ground-not-needed": { severity: "advice", basis: { ...gdpr, ref: "GDPR art. 9(2)" } },
  "other-unexplained": { severity: "error", basis: model },
  "retention-missing": { severity: "error", basis: { ...gdpr, ref: "GDPR art. 13(2)(a)" } },
  "retention-by-criteria": { severity: "advice", basis: { ...gdpr, ref: "GDPR art. 5(1)(e)" } },
  "retention-collides": { severity: "warning", basis: reading },
  "trigger-without-words": { severity: "warning", basis: { ...gdpr, ref: "GDPR art. 12(1)" } },
  "period-implausible": { severity: "warning", basis: { ...gdpr, ref: "GDPR art. 5(1)(e)" } },
  "period-zero": { severity: "advice", basis: { ...gdpr, ref: "GDPR art. 5(1)(e)" } },
  "law-not-in-force": { severity: "warning", basis: { ...gdpr, ref: "GDPR art. 6(3)" } },
  "location-missing": { severity: "error", basis: model },
  "transfer-without-basis": { severity: "error", basis: { ...gdpr, ref: "GDPR art. 44" } },
  "transfer-basis-unnamed": { severity: "advice", basis: { ...gdpr, ref: "GDPR art. 13(1)(f)" } },
  "transfer-not-needed": { severity: "advice", basis: { ...gdpr, ref: "GDPR art. 44" } },
  "adequacy-not-in-force": { severity: "error", basis: { ...gdpr, ref: "GDPR art. 45" } },
  "adequacy-partial": { severity: "warning", basis: { ...gdpr, ref: "GDPR art. 45" } },
  "dpf-unchecked": {
    severity: "warning",
    basis: framework,
  },
  "transfer-not-assessed": {
    severity: "warning",
    basis: { kind: "statute", ref: "CJEU C-311/18", validFrom: "2020-07-16", verifiedOn: null },
  },
  "derogation-for-service": { severity: "warning", basis: { ...gdpr, ref: "GDPR art. 49(1)" } },
  "basis-checked-too-early": { severity: "error", basis: { ...gdpr, ref: "GDPR art. 44" } },
  "checked-in-future": { severity: "warning", basis: proof },
  "dpf-check-old": { severity: "warning", basis: framework },
  "scc-module-unfit": { severity: "error", basis: clauses },
  "subprocessors-unknown": { severity: "advice", basis: { ...gdpr, ref: "GDPR art. 28(2)" } },
  "entry-repeated": { severity: "warning", basis: reading },
  "subprocessor-repeated": { severity: "warning", basis: reading },
  "subprocessor-is-processor": { severity: "warning", basis: reading },
  "subprocessor-country-missing": { severity: "error", basis: model },
  "subprocessor-data-missing": { severity: "warning", basis: model },
  "subprocessor-data-undeclared": { severity: "warning", basis: reading },
  "subprocessor-access-unknown": { severity: "advice", basis: { ...gdpr, ref: "GDPR art. 44" } },
  "subprocessor-unencrypted": {
    severity: "warning",
    basis: { ...gdpr, ref: "GDPR art. 32(1)(a)" },
  },
  "dpa-not-verified": { severity: "warning", basis: { ...gdpr, ref: "GDPR art. 28(4)" } },
  "dpa-missing": { severity: "error", basis: { ...gdpr, ref: "GDPR art. 28(4)" } },
  "dpa-contradicted": { severity: "warning", basis: reading },
  "dpa-not-seen": { severity: "advice", basis: proof },
  "dpa-read-long-ago": { severity: "warning", basis: proof },
  "recipient-is-subprocessor": { severity: "warning", basis: { ...gdpr, ref: "GDPR art. 4(10)" } },
  "recipient-data-missing": { severity: "warning", basis: { ...gdpr, ref: "GDPR art. 13(1)(e)" } },
  "recipient-data-undeclared": { severity: "warning", basis: reading },
}) satisfies Record<string, InsertRule>;
