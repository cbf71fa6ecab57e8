import { listChanges } from "../../shared/changes/list-changes.ts";
import { sameJson } from "../../shared/changes/same-json.ts";
import type { DeclaredData } from "../document/declared-data.ts";
import type { InsertService } from "../document/insert-service.ts";
import { isInEea } from "../outline/is-in-eea.ts";
import type { PrivacyInsert } from "../privacy-insert.ts";
import type { ChangeFound, InsertChangeCode } from "./insert-change.ts";
import { recipientChanges, subprocessorChanges } from "./receiver-changes.ts";
import { retentionChanges } from "./retention-changes.ts";

/** What changed in the lists of an insert, in the order of its sections. */
export function rowChanges(old: PrivacyInsert, next: PrivacyInsert): readonly ChangeFound[] {
  return [
    ...productChanges(old, next),
    ...serviceChanges(old, next),
    ...purposeChanges(old, next),
    ...dataChanges(old, next),
    ...locationChanges(old, next),
    ...subprocessorChanges(old, next),
    ...recipientChanges(old, next),
  ];
}

const when = (holds: boolean, code: InsertChangeCode) => (holds ? [code] : []);

const productChanges = (old: PrivacyInsert, next: PrivacyInsert) =>
  listChanges({
    field: "products",
    before: old.products,
    after: next.products,
    nameOf: ({ name }) => name,
    about: ({ name }) => name,
    added: () => "product-added",
    removed: () => "product-removed",
    changed: (a, b) => when(!sameJson(a, b), "product-changed"),
  });

function serviceChanges(old: PrivacyInsert, next: PrivacyInsert): readonly ChangeFound[] {
  const order = (service: InsertService) => (service.kind === "optional" ? service.ordered : "yes");
  const rest = (service: InsertService) => ({ ...service, role: "", roleReason: "", ordered: "" });
  return listChanges({
    field: "services",
    before: old.services,
    after: next.services,
    nameOf: ({ id }) => id,
    about: ({ name }) => name,
    added: ({ kind }) => (kind === "optional" ? "optional-service-added" : "service-added"),
    removed: ({ kind }) => (kind === "optional" ? "optional-service-removed" : "service-removed"),
    changed: (a, b) => [
      ...when(a.role !== b.role, "role-changed"),
      ...when(order(a) !== order(b), "order-changed"),
      ...when(
        !sameJson(rest(a), rest(b)) || (a.role === b.role && a.roleReason !== b.roleReason),
        "service-changed",
      ),
    ],
  });
}

const purposeChanges = (old: PrivacyInsert, next: PrivacyInsert) =>
  listChanges({
    field: "purposes",
    before: old.purposes,
    after: next.purposes,
    nameOf: ({ code, specification = "" }) => (code === "own" ? `own ${specification}` : code),
    about: ({ code }) => code,
    added: () => "purpose-added",
    removed: () => "purpose-removed",
    changed: (a, b) => when(!sameJson(a, b), "purpose-changed"),
  });

function dataChanges(old: PrivacyInsert, next: PrivacyInsert): readonly ChangeFound[] {
  const rest = ({ retention: _, ...row }: DeclaredData) => row;
  return [
    ...listChanges({
      field: "dataSubjects",
      before: old.dataSubjects,
      after: next.dataSubjects,
      nameOf: (subject) => subject,
      about: (subject) => subject,
      added: () => "subject-added",
      removed: () => "subject-removed",
      changed: () => [],
    }),
    ...listChanges({
      field: "personalData",
      before: old.personalData,
      after: next.personalData,
      nameOf: ({ category, subjects = [], records = [] }) =>
        [category, [...subjects].sort(), [...records].sort()].join(" "),
      about: ({ category }) => category,
      added: () => "data-added",
      removed: () => "data-removed",
      changed: (a, b) => [
        ...retentionChanges(a.retention, b.retention),
        ...when(!sameJson(rest(a), rest(b)), "data-changed"),
      ],
    }),
  ];
}

const locationChanges = (old: PrivacyInsert, next: PrivacyInsert) =>
  listChanges({
    field: "locations",
    before: old.locations,
    after: next.locations,
    nameOf: ({ kind, country, place = "" }) => `${kind} ${country} ${place}`,
    about: ({ country }) => country,
    added: ({ country }) => (isInEea(country) ? "location-added" : "location-outside-eea-added"),
    removed: ({ country }) =>
      isInEea(country) ? "location-removed" : "location-outside-eea-removed",
    changed: (a, b) => when(!sameJson(a, b), "location-changed"),
  });
