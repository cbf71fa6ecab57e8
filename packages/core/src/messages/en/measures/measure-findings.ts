import type { MeasureTexts } from "../../../measures/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { counted } from "../counted.ts";
import { articleReference } from "../vocabulary/article-reference.ts";

/** English sentences for what a check of measures and certificates finds. */
export const measureFindings: Pick<MeasureTexts, "findings" | "certificates"> = deepFreeze({
  findings: {
    "measure-missing": ({ about }) => `${about}: this required measure is missing.`,
    "measure-planned": ({ about }) =>
      `${about}: this required measure is planned, but not implemented yet.`,
    "measure-partial": ({ about }) =>
      `${about}: this required measure is only partly implemented, or some parts are uncertain.`,
    "measure-overdue": ({ about }) =>
      `${about}: this required measure was not done or reviewed again in time.`,
    "measure-evidence-expired": ({ about }) =>
      `${about}: the evidence of this required measure has expired.`,
    "measure-evidence-unreachable": ({ about }) =>
      `${about}: the evidence of this required measure cannot be opened.`,
    "measure-evidence-missing": ({ about }) =>
      `${about}: there is no evidence of this required measure.`,
    "measure-unknown": ({ about }) =>
      `${about}: it is not known whether this required measure is implemented.`,
    "measure-explained": ({ about }) =>
      `${about}: this required measure is not implemented; an explanation is given.`,
    "measure-due-soon": ({ about }) => `${about}: an action is due within thirty days.`,
    "dpo-owns-measure": ({ about, basis }) =>
      `${about}: the data protection officer supervises and cannot be the owner (${articleReference(basis.ref)}).`,
    "maturity-below-target": ({ about, basis }) =>
      `${about}: the maturity is below the target level (${articleReference(basis.ref)}).`,
  },
  certificates: {
    "certificate-withdrawn": () => "This certificate was withdrawn.",
    "certificate-suspended": () => "This certificate is suspended.",
    "certificate-expired": ({ day }) =>
      `This certificate was valid up to and including ${day ?? "an unknown day"}.`,
    "certificate-edition-superseded": ({ day, by }) =>
      `Certificates of this edition were valid up to and including ${day ?? "an unknown day"}. The current edition is ${by ?? "not known"}.`,
    "certificate-not-yet-valid": ({ day }) => `This is valid only from ${day ?? "an unknown day"}.`,
    "surveillance-failed": () => "The last surveillance audit found a major shortcoming.",
    "surveillance-overdue": ({ day }) =>
      `The surveillance audit of ${day ?? "an unknown day"} is not recorded as done.`,
    "surveillance-unknown": () => "No surveillance audits are recorded.",
    "surveillance-far": () => "The next surveillance audit is more than a year away.",
    "certificate-edition-replaced": ({ by }) =>
      `There is a later edition: ${by ?? "not known"}. The expiry date of the old edition is not known here.`,
    "certificate-edition-missing": () => "The edition of this certificate is not stated.",
    "certificate-edition-not-known": () => "This edition is not known here.",
    "certificate-part-missing": () =>
      "The part of the standard that this certificate covers is not stated.",
    "certificate-validity-missing": () => "The expiry date of this certificate is not stated.",
    "certificate-term-too-long": () => "This certificate would be valid for more than three years.",
    "recertification-not-shown": ({ count }) =>
      `Since the first issue, recertification was due ${counted(count ?? 0, "time", "times")}, but none is recorded.`,
    "certificate-scope-missing": () => "The scope of this certificate is not stated.",
    "certificate-body-missing": () => "The issuer of this certificate is not stated.",
    "certificate-body-not-accredited": () =>
      "The issuer of this certificate is not accredited for it.",
    "accreditation-unknown": () =>
      "The accreditation of the issuer of this certificate is not stated.",
    "certificate-unverifiable": () =>
      "There is no number and no web address, so this cannot be verified.",
    "report-missing": () => "The period of the auditor’s report is not stated.",
    "report-of-a-moment": () =>
      "This is a type 1 report: it describes the design of controls on one day, not their operation.",
    "report-old": ({ day }) =>
      `This report was valid up to and including ${day ?? "an unknown day"}.`,
    "authorisation-of-another-country": () =>
      "This is an authorisation by the United States government. It is no evidence for the GDPR.",
    "standard-not-known": () => "This standard is not known here.",
  },
});
