import type { MeasureTexts } from "../../../measures/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { counted } from "../counted.ts";
import { legalReference } from "../vocabulary/legal-reference.ts";

/** English sentences for what a check of measures and certificates finds. */
export const measureFindings: Pick<MeasureTexts, "findings" | "certificates"> = deepFreeze({
  findings: {
    "measure-missing": ({ about }) => `${about}: this required measure is missing.`,
    "measure-planned": ({ about }) =>
      `${about}: this required measure is planned, but not there yet.`,
    "measure-partial": ({ about }) =>
      `${about}: this required measure is not there in full, or not every part of it is certain.`,
    "measure-overdue": ({ about }) =>
      `${about}: this required measure was not done or reviewed again in time.`,
    "measure-evidence-expired": ({ about }) =>
      `${about}: the evidence of this required measure has expired.`,
    "measure-evidence-unreachable": ({ about }) =>
      `${about}: the evidence of this required measure cannot be opened.`,
    "measure-evidence-missing": ({ about }) =>
      `${about}: there is no evidence of this required measure.`,
    "measure-unknown": ({ about }) =>
      `${about}: it is not known whether this required measure is there.`,
    "measure-explained": ({ about }) =>
      `${about}: this required measure is not there; an explanation is given.`,
    "measure-due-soon": ({ about }) => `${about}: something is due here within thirty days.`,
    "dpo-owns-measure": ({ about, basis }) =>
      `${about}: the data protection officer supervises and cannot be the owner (${legalReference(basis.ref)}).`,
    "maturity-below-target": ({ about, basis }) =>
      `${about}: the maturity is below the level that is aimed at (${legalReference(basis.ref)}).`,
  },
  certificates: {
    "certificate-withdrawn": () => "This certificate was withdrawn.",
    "certificate-suspended": () => "This certificate is suspended.",
    "certificate-expired": ({ day }) =>
      `This certificate was valid up to and including ${day ?? "an unknown day"}.`,
    "certificate-edition-superseded": ({ day, by }) =>
      `Certificates of this edition were valid up to and including ${day ?? "an unknown day"}. The edition of today is ${by ?? "not known"}.`,
    "certificate-not-yet-valid": ({ day }) => `This holds only from ${day ?? "an unknown day"}.`,
    "surveillance-failed": () => "The last surveillance audit found a major shortcoming.",
    "surveillance-overdue": ({ day }) =>
      `The surveillance audit of ${day ?? "an unknown day"} is not noted as done.`,
    "surveillance-unknown": () => "Nothing is said about surveillance audits.",
    "surveillance-far": () => "The next surveillance audit is more than a year away.",
    "certificate-edition-replaced": ({ by }) =>
      `There is a later edition: ${by ?? "not known"}. Until when the old one counts is not known here.`,
    "certificate-edition-missing": () => "It does not say of which edition this certificate is.",
    "certificate-edition-not-known": () => "This edition is not known here.",
    "certificate-part-missing": () =>
      "It does not say which part of the standard this certificate is about.",
    "certificate-validity-missing": () => "It does not say until when this certificate is valid.",
    "certificate-term-too-long": () => "This certificate would be valid for more than three years.",
    "recertification-not-shown": ({ count }) =>
      `Since the first issue a new certificate was due ${counted(count ?? 0, "time", "times")}; none of them is named.`,
    "certificate-scope-missing": () => "It does not say what this certificate covers.",
    "certificate-body-missing": () => "It does not say who gave this certificate.",
    "certificate-body-not-accredited": () =>
      "Whoever gave this certificate is not accredited for it.",
    "accreditation-unknown": () =>
      "It does not say whether the party that gave this certificate is accredited.",
    "certificate-unverifiable": () =>
      "There is no number and no address, so that this cannot be looked up.",
    "report-missing": () => "It does not say what time the auditor’s report is about.",
    "report-of-a-moment": () =>
      "This report is of type 1: it says how things were set up on a day, not how they worked.",
    "report-old": ({ day }) =>
      `This report counted up to and including ${day ?? "an unknown day"}.`,
    "authorisation-of-another-country": () =>
      "This is an authorisation by the United States government. It says nothing about the GDPR.",
    "standard-not-known": () => "This standard is not known here.",
  },
});
