import type { PrivacyInsert } from "../../src/inserts/index.ts";
import { leerplein } from "../privacy-inserts.ts";
import { each, type Facts, unknown } from "./facts.ts";

const [product] = leerplein.products;
const [contactRow] = leerplein.personalData;
const [cloud] = leerplein.subprocessors;
if (!product || !contactRow || !cloud) throw new Error("the example has them");

/** Something in every field that takes a text, a number or a day. */
export const fullInsert: PrivacyInsert = {
  ...leerplein,
  objectionDays: 14,
  products: [{ ...product, minimumAge: 6 }],
  processor: {
    name: "Leerplein Media B.V.",
    kvk: "12345678",
    address: { street: "Kade 1", postalCode: "3511 AB", city: "Utrecht", country: "NL" },
  },
  automation: { profiling: "no", decisions: "no" },
  research: { use: "none" },
  recipients: [
    {
      name: "Inlogdienst",
      role: "sign-on",
      service: "Inloggen.",
      categories: ["contact"],
      country: "NL",
    },
  ],
  dataProtectionOfficer: {
    name: "N. Bakker",
    email: "fg@leerplein.example",
    phone: "030 123 45 67",
  },
  security: {
    certificates: [
      {
        standard: "ISO/IEC 27001",
        edition: "2022",
        since: "2025-01-01",
        validUntil: "2027-12-31",
        number: "LP-1",
      },
    ],
    breachNotice: { hours: 24, countsFrom: "awareness" },
    links: ["https://leerplein.example/beveiliging"],
    logPeriod: "P1Y",
  },
};

const toParent = "Dit is voor uw kind.";
const future = "2027-06-01";
const scc = (module: number) => ({ kind: "scc-2021-914", module, assessedOn: "2026-06-01" });
const term = { kind: "term", trigger: "leftOn", period: "P3M" };
const withBasis = (basis: object) => ({
  "personalData.0.retention": {
    ...term,
    basis: { kind: "contract", ref: "Bijlage 1", verifiedOn: null, ...basis },
  },
});

const texts: Facts = each("n.v.t.", "text-says-nothing", [
  "version",
  "products.0.name",
  "products.0.description",
  "products.0.plain.parent",
  "products.0.years",
  "processor.name",
  "processor.legalForm",
  "processor.address.street",
  "processor.address.city",
  "seat.place",
  "services.0.name",
  "services.0.description",
  "services.0.plain.parent",
  "purposes.0.specification",
  "purposes.0.plain.parent",
  "personalData.0.explanation",
  "personalData.0.plain.parent",
  "personalData.0.law",
  "personalData.0.retention.explanation",
  "personalData.0.retention.triggerWords",
  "personalData.0.retention.plain.parent",
  "locations.0.place",
  "subprocessors.0.service",
  "subprocessors.0.plain.parent",
  "subprocessors.0.place",
  "subprocessors.0.safeguards",
  "recipients.0.service",
  "recipients.0.plain.parent",
  "automation.explanation",
  "automation.plain.parent",
  "research.explanation",
  "research.plain.parent",
  "contact.name",
  "contact.role",
  "dataProtectionOfficer.role",
  "annexes.0.title",
]);

const addresses: Facts = {
  ...each("http://leerplein.example/privacy", "address-unencrypted", ["url", "products.0.url"]),
  ...each("https://www.example.com/lijst", "address-of-example", [
    "security.links.0",
    "annexes.0.url",
    "subprocessors.0.agreement.url",
  ]),
  ...each("leerplein@gmail.com", "address-of-free-mail", ["contact.email"]),
  ...each("privacy@leerplein.test", "address-of-example", ["dataProtectionOfficer.email"]),
  ...each("000 000 00 00", "number-not-real", ["contact.phone"]),
  ...each("+31 000000000", "number-not-real", ["dataProtectionOfficer.phone"]),
  "processor.kvk": { value: "00000000", finds: "number-not-real" },
  "processor.oin": { value: "00000003000000000000", finds: "number-not-real" },
  "processor.address.postalCode": { value: "0000 AA", finds: "number-not-real" },
};

const transfers = (path: string, country: string, module: number): Facts => ({
  [`${path}.transfer.kind`]: {
    value: "bcr",
    finds: "transfer-not-needed",
  },
  [`${path}.transfer.checkedOn`]: {
    value: future,
    finds: "checked-in-future",
    at: country,
    beside: { [country]: "US", [`${path}.transfer`]: { kind: "dpf" } },
  },
  [`${path}.transfer.module`]: {
    value: module,
    finds: "scc-module-unfit",
    at: country,
    beside: { [country]: "US", [`${path}.transfer`]: scc(module) },
  },
  [`${path}.transfer.assessedOn`]: {
    value: "2020-01-01",
    finds: "basis-checked-too-early",
    at: country,
    beside: { [country]: "US", [`${path}.transfer`]: scc(path === "recipients.0" ? 1 : 3) },
  },
});

const certificates = (path: string): Facts => ({
  [`${path}.standard`]: { value: "n.v.t.", finds: "text-says-nothing" },
  [`${path}.edition`]: {
    value: "2013",
    finds: "stale-certificate-edition",
    beside: { [`${path}.standard`]: "ISO/IEC 27001" },
  },
  [`${path}.since`]: {
    value: future,
    finds: "certificate-dates-odd",
    beside: { [`${path}.standard`]: "NEN 7510" },
  },
  [`${path}.validUntil`]: {
    value: "2050-01-01",
    finds: "certificate-dates-odd",
    beside: { [`${path}.standard`]: "NEN 7510" },
  },
  [`${path}.number`]: {
    value: "000000",
    finds: "number-not-real",
    beside: { [`${path}.standard`]: "NEN 7510" },
  },
  [`${path}.url`]: {
    value: "http://keur.example",
    finds: "address-unencrypted",
    beside: { [`${path}.standard`]: "NEN 7510" },
  },
});

/** Every field of an insert. */
export const insertFacts: Facts = {
  ...texts,
  ...addresses,
  ...each(toParent, "pupil-words-missing", [
    "products.0.plain.pupil",
    "services.0.plain.pupil",
    "purposes.0.plain.pupil",
    "personalData.0.plain.pupil",
    "personalData.0.retention.plain.pupil",
    "subprocessors.0.plain.pupil",
    "recipients.0.plain.pupil",
    "automation.plain.pupil",
    "research.plain.pupil",
  ]),
  ...transfers("seat", "seat.country", 1),
  ...transfers("locations.0", "locations.0.country", 4),
  ...transfers("recipients.0", "recipients.0.country", 4),
  ...transfers("subprocessors.0", "subprocessors.0.countries.0", 2),
  ...certificates("security.certificates.0"),
  ...certificates("subprocessors.0.certificates.0"),

  modelVersion: { value: "3.0", finds: "stale-model" },
  covenant: {
    value: "Convenant Digitale Onderwijsmiddelen en Privacy 3.0",
    finds: "covenant-at-odds",
  },
  lastModified: { value: future, finds: "date-in-future" },
  reviewEveryMonths: { value: 60, finds: "review-term-long" },
  changeNoticeDays: { value: 3650, finds: "number-implausible" },
  objectionDays: { value: 0, finds: "objection-days-zero" },
  "products.0.minimumAge": { value: 0, finds: "number-implausible" },
  "products.0.users.0": { value: "alumnus", finds: "subject-undeclared" },
  "processor.address.country": { value: "DE", finds: "seat-at-odds", at: "seat.country" },
  "seat.country": { value: "US", finds: "transfer-without-basis" },
  "services.0.role": { value: "joint-controller", finds: "role-unexplained" },
  "services.0.roleReason": { value: "Een eigen taak.", finds: "role-contradicted" },
  "purposes.0.code": { value: "disputes", finds: "purpose-outside-list" },
  "purposes.0.deviation": { value: "Afgesproken met het bestuur.", finds: "deviation-not-needed" },
  "dataSubjects.0": { value: "alumnus", finds: "subject-undeclared", at: "products.0.users" },
  "personalData.0.category": { value: "medical", finds: "special-without-ground" },
  "personalData.0.subjects.0": { value: "alumnus", finds: "subject-undeclared" },
  "personalData.0.ground": { value: "care", finds: "ground-not-needed" },
  "personalData.0.retention.kind": {
    value: "criteria",
    finds: "retention-by-criteria",
    beside: { "personalData.0.retention": { kind: "criteria", explanation: "Zolang nodig." } },
  },
  "personalData.0.retention.period": { value: "P0D", finds: "period-zero" },
  "personalData.0.retention.trigger": { value: "einde_contract", finds: "trigger-without-words" },
  "personalData.0.retention.trigger.latest.0": {
    value: "einde_contract",
    finds: "trigger-without-words",
    beside: { "personalData.0.retention.trigger": { latest: [] } },
  },
  "personalData.0.retention.trigger.earliest.0": {
    value: "einde_contract",
    finds: "trigger-without-words",
    beside: { "personalData.0.retention.trigger": { earliest: [] } },
  },
  "personalData.0.retention.basis.ref": {
    value: "n.v.t.",
    finds: "text-says-nothing",
    beside: withBasis({}),
  },
  "personalData.0.retention.basis.url": {
    value: "http://wetten.example",
    finds: "address-unencrypted",
    beside: withBasis({}),
  },
  "personalData.0.retention.basis.validFrom": {
    value: future,
    finds: "law-not-in-force",
    beside: withBasis({}),
  },
  "personalData.0.retention.basis.validTo": {
    value: "2020-01-01",
    finds: "law-not-in-force",
    beside: withBasis({}),
  },
  "personalData.0.retention.basis.verifiedOn": {
    value: future,
    finds: "checked-in-future",
    beside: withBasis({}),
  },
  "locations.0.country": { value: "US", finds: "transfer-without-basis" },
  "subprocessors.0.name": { value: "Leerplein Media", finds: "subprocessor-is-processor" },
  "subprocessors.0.seat": { value: "US", finds: "subprocessor-access-unknown" },
  "subprocessors.0.categories.0": { value: "finance", finds: "subprocessor-data-undeclared" },
  "subprocessors.0.subjects.0": { value: "alumnus", finds: "subject-undeclared" },
  "subprocessors.0.countries.0": { value: "US", finds: "transfer-without-basis" },
  "subprocessors.0.accessFrom.0": { value: "IN", finds: "transfer-without-basis" },
  "subprocessors.0.encryption.inTransit": {
    value: "no",
    finds: "subprocessor-unencrypted",
    beside: { "subprocessors.0.encryption": { atRest: "yes" } },
  },
  "subprocessors.0.encryption.atRest": {
    value: "no",
    finds: "subprocessor-unencrypted",
    beside: { "subprocessors.0.encryption": { inTransit: "yes" } },
  },
  "subprocessors.0.agreement.status": { value: "none", finds: "dpa-contradicted" },
  "subprocessors.0.agreement.checkedOn": { value: "2019-01-01", finds: "dpa-read-long-ago" },
  subprocessorList: { value: "unknown", finds: "subprocessors-unknown", at: "subprocessors" },
  "recipients.0.name": { value: "WOLKHUIS BV", finds: "recipient-is-subprocessor" },
  "recipients.0.categories.0": { value: "finance", finds: "recipient-data-undeclared" },
  "recipients.0.country": { value: "US", finds: "transfer-without-basis" },
  "automation.profiling": { value: "unknown", finds: "automation-unstated" },
  "automation.decisions": { value: "yes", finds: "automation-unexplained" },
  "research.use": { value: "personal", finds: "research-contradicted" },
  "dataProtectionOfficer.name": { value: "Privacyloket", finds: "officer-is-contact" },
  "security.breachNotice.hours": { value: 0.01, finds: "number-implausible" },
  "security.breachNotice.countsFrom": { value: "established", finds: "breach-clock-late" },
  "security.logPeriod": { value: "P50Y", finds: "number-implausible" },
  printedAt: { value: { contact: "Bijlage 5" }, finds: "section-elsewhere" },

  ...unknown("It names the schema, and says nothing of the document.", ["$schema"]),
  ...unknown("Whose form was filled in cannot be seen in the facts.", ["template"]),
  ...unknown("For which schools a supplier made the product is for the supplier to say.", [
    "products.0.targetGroups.0",
  ]),
  ...unknown(
    "A wrong list of purposes shows where the purposes are outside it, and nowhere else.",
    ["products.0.family"],
  ),
  ...unknown("A name between rows of the document; nobody reads it.", [
    "services.0.id",
    "annexes.0.id",
  ]),
  ...unknown("Whether a service comes with the product or was ordered is in the order.", [
    "services.0.kind",
    "services.0.ordered",
  ]),
  ...unknown("Only the product shows it; checkDeclared holds real records against the rows.", [
    "personalData.0.sources.0",
    "personalData.0.services.0",
  ]),
  ...unknown("A choice of the supplier that any policy may make.", [
    "personalData.0.retention.snapBefore",
    "personalData.0.retention.snapAfter",
    "personalData.0.retention.action",
    "personalData.0.retention.basis.kind",
    "personalData.0.records.0",
  ]),
  ...unknown("Which of the three a place is, only its owner knows.", ["locations.0.kind"]),
  ...unknown("What a recipient is, its own papers say.", ["recipients.0.role"]),
};
