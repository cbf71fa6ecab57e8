import type { ProcessingAgreement } from "../../src/agreements/index.ts";
import { draftAgreement, leerpleinSecurity } from "../processing-agreements.ts";
import { each, type Facts, unknown } from "./facts.ts";

const [insertPart] = draftAgreement.annexes;
if (!insertPart) throw new Error("the example has an insert");

/** An agreement in which the fields of a table that begin with `clauses.0` or `annexes.0` stand first, empty of faults. */
export const fullAgreement: ProcessingAgreement = {
  ...draftAgreement,
  clauses: draftAgreement.clauses.toSorted(
    (a, b) => Number(b.id === "breach") - Number(a.id === "breach"),
  ),
  annexes: [{ kind: "security", label: "2", security: leerpleinSecurity }, insertPart],
};

const future = "2027-06-01";
const doc = (more: object = {}) => ({
  "annexes.0": { kind: "document", label: "3", title: "Tarieven", holds: "other", ...more },
});
const swapped = (id: string, terms: object) => ({
  [`clauses.${fullAgreement.clauses.findIndex((one) => one.id === id)}`]: fullAgreement.clauses[0],
  "clauses.0": { id, terms },
});
const subProcessors = swapped("sub-processors", {
  authorisation: "general",
  noticeDays: 30,
  objection: "yes",
});
const destruction = swapped("retention-destruction", {
  destructionWithinDays: 90,
  handOverDays: 30,
});
const control = swapped("security-control", {
  audit: { cost: "school", acceptsThirdPartyReport: true },
});
const deviation = {
  "deviations.0": {
    clauseId: "liability",
    from: "Onbeperkt.",
    to: "Tot een bedrag.",
    motivation: "De verzekering dekt niet meer.",
    recordedAt: "2026-07-01",
    agreedBy: ["controller", "processor"],
  },
};
const mandate = (party: string) => ({
  [`${party}.mandates.0`]: { name: "S. de Vries", function: "jurist", may: ["sign"] },
});
const certificate = "annexes.0.security.certificates.0";
const outside = "sub-processors-outside-insert";
const third = {
  "subprocessors.0": {
    name: "Derde B.V.",
    service: "Opslag",
    categories: [],
    subjects: [],
    countries: [],
    agreement: { status: "in-place" },
  },
};
const exit = { "providerExits.0": { name: "Wolk", exportDays: 30, goneWithinDays: 60 } };
const exitBasis = {
  "providerExits.0": {
    ...exit["providerExits.0"],
    basis: { kind: "contract", ref: "Voorwaarden", verifiedOn: null },
  },
};
const signature = {
  "signatures.0": {
    step: "sign",
    party: "controller",
    name: "M. Bakker",
    function: "voorzitter",
    at: "2026-07-12T10:00:00+02:00",
    documentHash: "a".repeat(64),
  },
};
const entry = {
  "history.0": {
    event: "offer",
    at: "2026-07-02T10:00:00Z",
    by: "J. Jansen",
    from: "draft",
    to: "draft",
  },
};
const ending = {
  status: "ended",
  ending: {
    endedOn: "2026-10-31",
    handOver: "export",
    handOverUntil: "2026-12-31",
    destroyBy: "2027-01-31",
  },
};
const gone = {
  ...ending,
  status: "data-destroyed",
  destruction: { destroyedOn: "2026-11-20", statement: "LP-1", confirmedBy: ["Wolkenhuis B.V."] },
};

const party = (name: "controller" | "processor"): Facts => ({
  ...each("n.v.t.", "text-says-nothing", [
    `${name}.legalForm`,
    `${name}.address.street`,
    `${name}.address.city`,
    `${name}.representative.name`,
  ]),
  [`${name}.address.postalCode`]: { value: "0000 AA", finds: "number-not-real" },
  [`${name}.representative.function`]: { value: "privacy officer", finds: "officer-signs" },
  [`${name}.mandates.0.name`]: {
    value: "n.v.t.",
    finds: "text-says-nothing",
    beside: mandate(name),
  },
  [`${name}.mandates.0.function`]: { value: "FG", finds: "officer-signs", beside: mandate(name) },
  [`${name}.email`]: { value: "school@gmail.com", finds: "address-of-free-mail" },
  ...unknown("Where an organisation is, its register says.", [`${name}.address.country`]),
  ...unknown("What somebody may do is in the mandate itself; who did is held against it.", [
    `${name}.mandates.0.may.0`,
  ]),
});

/** Every field of an agreement; those of an insert in it are in a table of their own. */
export const agreementFacts: Facts = {
  ...party("controller"),
  ...party("processor"),
  id: { value: "n.v.t.", finds: "text-says-nothing" },
  version: { value: "n.v.t.", finds: "text-says-nothing" },
  title: { value: "TODO", finds: "text-says-nothing" },
  drawnUpOn: { value: "1999-07-01", finds: "date-before-law" },
  model: { value: "model-3.0", finds: "model-superseded" },
  "covenant.version": { value: "2.0", finds: "covenant-superseded" },
  "covenant.role": {
    value: "supporter",
    finds: "model-for-participants",
    at: "model",
    beside: { model: "model-4.0" },
  },
  "controller.name": { value: "Leerplein Media", finds: "parties-same", at: "processor.name" },
  "controller.administrationNumber.value": {
    value: "00000000",
    finds: "number-not-real",
    beside: { "controller.administrationNumber.scheme": "kvk" },
  },
  "processor.name": { value: "Stichting De Wilgen", finds: "parties-same" },
  "processor.kvk": { value: "00000000", finds: "number-not-real" },
  "underlyingAgreement.date": { value: "1999-06-01", finds: "date-before-law" },
  "underlyingAgreement.description": { value: "n.v.t.", finds: "text-says-nothing" },
  "term.startsOn": { value: "1999-08-01", finds: "date-before-law" },
  "term.endsOn": { value: "2076-07-31", finds: "term-implausible" },
  "term.renewsFor": { value: "P1D", finds: "term-implausible" },
  "term.noticePeriod": { value: "P0D", finds: "term-notice-zero" },
  "clauses.0.reference": { value: "n.v.t.", finds: "text-says-nothing" },
  "clauses.0.text": { value: "n.v.t.", finds: "text-says-nothing" },
  "clauses.0.terms.maxHours": { value: 0.1, finds: "number-implausible" },
  "clauses.0.terms.clockStart": { value: "established", finds: "breach-clock-starts-late" },
  "clauses.0.terms.noticeDays": { value: 3650, finds: "number-implausible", beside: subProcessors },
  "clauses.0.terms.objection": { value: "no", finds: "objection-excluded", beside: subProcessors },
  "clauses.0.terms.destructionWithinDays": {
    value: 3650,
    finds: "destruction-late",
    beside: destruction,
  },
  "clauses.0.terms.handOverDays": { value: 0, finds: "hand-over-none", beside: destruction },
  "clauses.0.terms.audit.perYear": { value: 366, finds: "number-implausible", beside: control },
  "deviations.0.from": { value: "n.v.t.", finds: "text-says-nothing", beside: deviation },
  "deviations.0.to": {
    value: "Onbeperkt.",
    finds: "deviation-without-difference",
    beside: deviation,
  },
  "deviations.0.motivation": {
    value: "-",
    finds: "deviation-without-motivation",
    beside: deviation,
  },
  "deviations.0.recordedAt": { value: future, finds: "date-in-future", beside: deviation },
  "deviations.0.agreedBy.0": {
    value: "processor",
    finds: "deviation-not-agreed",
    beside: deviation,
  },
  "annexes.0.security.measures.0": { value: "n.v.t.", finds: "text-says-nothing" },
  "annexes.0.security.classification.0.product": { value: "n.v.t.", finds: "text-says-nothing" },
  "annexes.0.security.schemeVersion": { value: "2018", finds: "scheme-lapsed" },
  [`${certificate}.standard`]: { value: "n.v.t.", finds: "text-says-nothing" },
  [`${certificate}.edition`]: { value: "2013", finds: "certificate-edition-superseded" },
  [`${certificate}.number`]: { value: "000000", finds: "number-not-real" },
  [`${certificate}.issuedOn`]: { value: future, finds: "date-in-future" },
  [`${certificate}.validUntil`]: {
    value: "2026-01-01",
    finds: "certificate-expired",
    beside: { [`${certificate}.issuedOn`]: "2023-01-02" },
  },
  [`${certificate}.status`]: { value: "withdrawn", finds: "certificate-in-doubt" },
  [`${certificate}.url`]: { value: "http://keur.example", finds: "address-unencrypted" },
  [`${certificate}.holder`]: { value: "n.v.t.", finds: "text-says-nothing" },
  [`${certificate}.scope`]: { value: "n.v.t.", finds: "text-says-nothing" },
  [`${certificate}.body.name`]: { value: "n.v.t.", finds: "text-says-nothing" },
  [`${certificate}.body.accreditation`]: {
    value: "n.v.t.",
    finds: "text-says-nothing",
    beside: { [`${certificate}.body`]: { name: "Keur" } },
  },
  [`${certificate}.body.accreditationNumber`]: {
    value: "000000",
    finds: "number-not-real",
    beside: { [`${certificate}.body`]: { name: "Keur" } },
  },
  ...each("n.v.t.", "text-says-nothing", [
    "annexes.0.security.incidentProcedure.monitoring",
    "annexes.0.security.incidentProcedure.informing",
    "annexes.0.security.incidentProcedure.contents",
    "annexes.0.security.incidentContact.name",
    "annexes.0.security.incidentContact.role",
  ]),
  "annexes.0.security.incidentContact.email": {
    value: "help@gmail.com",
    finds: "address-of-free-mail",
  },
  "annexes.0.security.incidentContact.phone": { value: "0000000000", finds: "number-not-real" },
  "annexes.0.title": { value: "n.v.t.", finds: "text-says-nothing", beside: doc() },
  "annexes.0.holds": { value: "sub-processors", finds: outside, beside: doc() },
  "annexes.0.version": { value: "n.v.t.", finds: "text-says-nothing", beside: doc() },
  "annexes.0.url": {
    value: "http://leerplein.example",
    finds: "address-unencrypted",
    beside: doc(),
  },
  "annexes.0.sha256": { value: "0".repeat(64), finds: "number-not-real", beside: doc() },
  "subprocessors.0.name": { value: "Wolkenhuis", finds: "sub-processor-repeated", beside: third },
  "subprocessors.0.service": { value: "n.v.t.", finds: "text-says-nothing", beside: third },
  "subprocessors.0.countries.0": {
    value: "US",
    finds: "sub-processor-transfer-open",
    beside: third,
  },
  "subprocessors.0.accessFrom.0": {
    value: "US",
    finds: "sub-processor-transfer-open",
    beside: third,
  },
  "subprocessors.0.transfer.module": {
    value: 2,
    finds: "sub-processor-transfer-open",
    beside: {
      ...third,
      "subprocessors.0.countries.0": "US",
      "subprocessors.0.transfer": { kind: "scc-2021-914", module: 3 },
    },
  },
  "subprocessors.0.agreement.status": {
    value: "none",
    finds: "sub-processor-agreement-open",
    beside: third,
  },
  "subprocessors.0.agreement.checkedOn": { value: future, finds: "date-in-future", beside: third },
  "subprocessors.0.agreement.url": {
    value: "http://derde.example",
    finds: "address-unencrypted",
    beside: third,
  },
  ...Object.fromEntries(
    [
      "plain.parent",
      "plain.pupil",
      "place",
      "safeguards",
      "certificates.0.standard",
      "certificates.0.edition",
    ].map((field) => [
      `subprocessors.0.${field}`,
      {
        value: "n.v.t.",
        finds: "text-says-nothing",
        beside:
          field === "certificates.0.edition"
            ? { ...third, "subprocessors.0.certificates.0.standard": "NEN 7510" }
            : third,
      },
    ]),
  ),
  "subprocessors.0.certificates.0.number": {
    value: "000000",
    finds: "number-not-real",
    beside: { ...third, "subprocessors.0.certificates.0.standard": "NEN 7510" },
  },
  "subprocessors.0.certificates.0.url": {
    value: "http://keur.example",
    finds: "address-unencrypted",
    beside: { ...third, "subprocessors.0.certificates.0.standard": "NEN 7510" },
  },
  "providerExits.0.name": { value: "n.v.t.", finds: "text-says-nothing", beside: exit },
  "providerExits.0.exportDays": { value: 90, finds: "export-after-gone", beside: exit },
  "providerExits.0.goneWithinDays": { value: 3650, finds: "number-implausible", beside: exit },
  "providerExits.0.basis.ref": { value: "n.v.t.", finds: "text-says-nothing", beside: exitBasis },
  "providerExits.0.basis.url": {
    value: "http://wolk.example",
    finds: "address-unencrypted",
    beside: exitBasis,
  },
  status: { value: "active", finds: "status-without-signatures" },
  "signatures.0.step": {
    value: "assess",
    finds: "signed-without-mandate",
    at: "signatures.0.name",
    beside: { ...signature, "signatures.0.name": "Een Ander" },
  },
  "signatures.0.party": {
    value: "processor",
    finds: "signed-without-mandate",
    at: "signatures.0.name",
    beside: signature,
  },
  "signatures.0.name": { value: "Een Ander", finds: "signed-without-mandate", beside: signature },
  "signatures.0.function": { value: "privacy officer", finds: "officer-signs", beside: signature },
  "signatures.0.at": { value: "2027-06-01T10:00:00Z", finds: "date-in-future", beside: signature },
  "signatures.0.documentHash": {
    value: "0".repeat(64),
    finds: "signature-on-other-text",
    beside: signature,
  },
  "history.0.at": { value: "2027-06-01T10:00:00Z", finds: "date-in-future", beside: entry },
  "history.0.by": { value: "n.v.t.", finds: "text-says-nothing", beside: entry },
  "history.0.to": { value: "offered", finds: "status-at-odds", at: "status", beside: entry },
  "history.0.note": { value: "n.v.t.", finds: "text-says-nothing", beside: entry },
  "ending.endedOn": { value: future, finds: "ending-at-odds", beside: ending },
  "ending.handOver": {
    value: "not-wanted",
    finds: "ending-at-odds",
    at: "ending.handOverUntil",
    beside: ending,
  },
  "ending.handOverUntil": { value: "2027-03-01", finds: "ending-at-odds", beside: ending },
  "ending.destroyBy": { value: "2026-11-01", finds: "destruction-overdue", beside: ending },
  "destruction.destroyedOn": { value: "2026-09-01", finds: "ending-at-odds", beside: gone },
  "destruction.statement": { value: "n.v.t.", finds: "text-says-nothing", beside: gone },
  "destruction.confirmedBy.0": { value: "Derde B.V.", finds: "ending-at-odds", beside: gone },

  ...unknown("It names the schema, and says nothing of the document.", ["$schema"]),
  ...unknown("Which of the forms a value has, the value itself shows: it is checked against it.", [
    "controller.administrationNumber.scheme",
  ]),
  ...unknown("Who makes a product and who sells it is in their contracts.", ["processor.kind"]),
  ...unknown("Which clause it is and what it says is in the paper; the checklists count it.", [
    "clauses.0.id",
    "clauses.0.says.0",
    "clauses.0.readInFull",
    "deviations.0.clauseId",
  ]),
  ...unknown("The schema knows one value.", ["clauses.0.terms.standard"]),
  ...unknown("A choice of the parties that the law leaves to them.", [
    "clauses.0.terms.authorisation",
    "clauses.0.terms.audit.cost",
    "clauses.0.terms.audit.acceptsThirdPartyReport",
  ]),
  ...unknown("What an annex is shows in what it has; its label is printed beside it.", [
    "annexes.0.kind",
    "annexes.0.label",
  ]),
  ...unknown(
    "How sensitive a product is was judged by its makers; checkMeasures holds measures against it.",
    [
      "annexes.0.security.classification.0.availability",
      "annexes.0.security.classification.0.integrity",
      "annexes.0.security.classification.0.confidentiality",
    ],
  ),
  ...unknown("A name by which evidence points at the certificate.", [`${certificate}.id`]),
  ...unknown(
    "checkCertificate looks at visits, parts and reports; an agreement tells what takes the certificate its weight.",
    [
      `${certificate}.part`,
      `${certificate}.certifiedSince`,
      `${certificate}.nextSurveillanceOn`,
      `${certificate}.surveillance.0.dueOn`,
      `${certificate}.surveillance.0.doneOn`,
      `${certificate}.surveillance.0.result`,
      `${certificate}.report.type`,
      `${certificate}.report.from`,
      `${certificate}.report.to`,
    ],
  ),
  ...unknown(
    "A list outside the insert is a finding itself: in the insert, checkInsert looks at each field.",
    [
      "subprocessors.0.seat",
      "subprocessors.0.categories.0",
      "subprocessors.0.subjects.0",
      "subprocessors.0.transfer.kind",
      "subprocessors.0.transfer.checkedOn",
      "subprocessors.0.transfer.assessedOn",
      "subprocessors.0.encryption.inTransit",
      "subprocessors.0.encryption.atRest",
      "subprocessors.0.certificates.0.since",
      "subprocessors.0.certificates.0.validUntil",
    ],
  ),
  ...unknown(
    "The terms of a provider are public; the package has read those of its own rows only.",
    [
      "providerExits.0.basis.kind",
      "providerExits.0.basis.validFrom",
      "providerExits.0.basis.validTo",
      "providerExits.0.basis.verifiedOn",
    ],
  ),
  ...unknown(
    "The steps in between were taken by transition, which refuses those that do not fit.",
    ["history.0.event", "history.0.from"],
  ),
};
