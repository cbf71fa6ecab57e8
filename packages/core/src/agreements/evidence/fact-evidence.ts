import { documentsOf, insertsOf } from "../annex/annexes-of.ts";
import type { FactCode } from "../data/fact-code.ts";
import { validSignatures } from "../life-cycle/valid-signatures.ts";
import type { ProcessingAgreement } from "../processing-agreement.ts";
import { annexEvidence, inInserts, inSecurity } from "./annex-evidence.ts";
import { type Evidence, type FindEvidence, missing, presence } from "./evidence.ts";

/** How each fact is looked for. */
export const factEvidence: { readonly [Code in FactCode]: FindEvidence } = {
  "board-legal-form": ({ controller: { legalForm } }) =>
    presence(legalForm, ["controller", "legalForm"]),
  "board-number": () => presence(true, ["controller", "administrationNumber"]),
  "board-address": ({ controller: { address } }) => presence(address, ["controller", "address"]),
  "board-representative": ({ controller: { representative } }) =>
    presence(representative, ["controller", "representative"]),
  "supplier-number": ({ processor: { kvk } }) => presence(kvk, ["processor", "kvk"]),
  "supplier-address": ({ processor: { address } }) => presence(address, ["processor", "address"]),
  "supplier-representative": ({ processor: { representative } }) =>
    presence(representative, ["processor", "representative"]),
  "underlying-agreement": ({ underlyingAgreement }) =>
    presence(underlyingAgreement, ["underlyingAgreement"]),
  duration: ({ term }) => presence(term, ["term"]),
  nature: inInserts("services", ({ services }) => services.length > 0),
  purposes: inInserts("purposes", ({ purposes }) => purposes.length > 0),
  "data-types": inInserts("personalData", ({ personalData }) => personalData.length > 0),
  "data-subjects": inInserts("dataSubjects", ({ dataSubjects }) => dataSubjects.length > 0),
  "retention-terms": inInserts(
    "personalData",
    ({ personalData }) =>
      personalData.length > 0 && personalData.every(({ retention }) => retention !== undefined),
  ),
  locations: inInserts("locations", ({ locations }) => locations.length > 0),
  "sub-processor-list": subProcessorList,
  "privacy-insert": annexEvidence("privacy-insert"),
  "insert-contact": inInserts("contact", ({ contact }) => contact !== undefined),
  "insert-version": inInserts(
    "version",
    ({ version, lastModified }) => version !== undefined && lastModified !== undefined,
  ),
  "security-annex": annexEvidence("security"),
  "measures-described": inSecurity("measures", ({ measures }) => measures.length > 0),
  classification: inSecurity("classification", ({ classification }) => classification.length > 0),
  "scheme-version": inSecurity("schemeVersion", ({ schemeVersion }) => schemeVersion !== undefined),
  "incident-procedure": inSecurity(
    "incidentProcedure",
    ({ incidentProcedure }) => incidentProcedure !== undefined,
  ),
  "incident-contact": inSecurity(
    "incidentContact",
    ({ incidentContact }) => incidentContact !== undefined,
  ),
  "notice-days": noticeDays,
  "deviations-motivated": ({ deviations }) =>
    deviations.every(({ motivation }) => motivation !== undefined)
      ? { status: "present", where: deviations.map((_, index) => ["deviations", index]) }
      : missing,
  "signed-by-both": signedByBoth,
};

/** A list that is empty is a list: the supplier engages nobody. */
function subProcessorList(agreement: ProcessingAgreement): Evidence {
  const { subprocessors } = agreement;
  const where = [
    ...insertsOf(agreement).map((insert) => [...insert.where, "subprocessors"]),
    ...(subprocessors ? [["subprocessors"]] : []),
  ];
  const elsewhere = [
    ...documentsOf(agreement, "sub-processors"),
    ...documentsOf(agreement, "privacy-insert"),
  ].map((part) => part.where);
  if (elsewhere.length > 0) return { status: "unknown", where: [...where, ...elsewhere] };
  return where.length > 0 ? { status: "present", where } : missing;
}

/** Days of notice are asked of a general authorisation; with a specific one there is nothing to count. */
function noticeDays({ clauses }: ProcessingAgreement): Evidence {
  const index = clauses.findIndex(({ id }) => id === "sub-processors");
  const clause = clauses[index];
  if (clause?.id !== "sub-processors") return missing;
  const where = [["clauses", index, "terms"]];
  if (!clause.terms) return { status: "unknown", where };
  const { authorisation, noticeDays } = clause.terms;
  return authorisation === "specific" || noticeDays !== undefined
    ? { status: "present", where }
    : missing;
}

function signedByBoth(agreement: ProcessingAgreement): Evidence {
  const { signatures } = agreement;
  const valid = validSignatures(agreement, "sign");
  const signed = (party: "controller" | "processor") =>
    valid.some((signature) => signature.party === party);
  return signed("controller") && signed("processor")
    ? { status: "present", where: valid.map((one) => ["signatures", signatures.indexOf(one)]) }
    : missing;
}
