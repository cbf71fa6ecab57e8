import type { ChangeRule } from "../../shared/changes/change-rule.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { LegalSource } from "../../shared/legal-source.ts";
import type { sectionIds } from "./section-ids.ts";

const gdpr = deepFreeze({
  kind: "statute",
  validFrom: "2018-05-25",
  verifiedOn: null,
});
const instruction = deepFreeze({
  ...gdpr,
  ref: "GDPR art. 28(3)(a)",
}) satisfies LegalSource;
const engagement = deepFreeze({
  ...gdpr,
  ref: "GDPR art. 28(2)",
}) satisfies LegalSource;
const furtherPurpose = deepFreeze({
  ...gdpr,
  ref: "GDPR art. 13(3)",
}) satisfies LegalSource;
const information = deepFreeze({
  ...gdpr,
  ref: "GDPR art. 13(1) and (2)",
}) satisfies LegalSource;
const automation = deepFreeze({
  ...gdpr,
  ref: "GDPR art. 13(2)(f)",
}) satisfies LegalSource;
const model = deepFreeze({
  kind: "contract",
  ref: "Model Verwerkersovereenkomst 4.0, annex 1",
  validFrom: "2022-04-13",
  verifiedOn: null,
}) satisfies LegalSource;

type InsertChangeRule = ChangeRule<"board" | "data-subjects"> & {
  readonly section: (typeof sectionIds)[number];
};

/**
 * Material changes of an insert, who is to be told, and the basis. The choice of what is material is ours; the law gives
 * no list. No statute gives a number of days before a change: that is the agreement's.
 *
 * Sources: as named in each row, from memory of the text and unverified. Retrieved 2026-11-22.
 */
export const insertChangeRules = deepFreeze({
  "product-added": { section: "general", material: "yes", tell: ["board"], basis: instruction },
  "product-removed": { section: "general", material: "no", tell: ["board"], basis: model },
  "product-changed": { section: "general", material: "unknown", tell: ["board"], basis: model },
  "processor-changed": {
    section: "general",
    material: "yes",
    tell: ["board", "data-subjects"],
    basis: engagement,
  },
  "service-added": { section: "services", material: "yes", tell: ["board"], basis: instruction },
  "optional-service-added": {
    section: "services",
    material: "no",
    tell: ["board"],
    basis: instruction,
  },
  "service-removed": { section: "services", material: "no", tell: ["board"], basis: model },
  "optional-service-removed": {
    section: "services",
    material: "no",
    tell: ["board"],
    basis: model,
  },
  "service-changed": {
    section: "services",
    material: "unknown",
    tell: ["board"],
    basis: instruction,
  },
  "role-changed": {
    section: "services",
    material: "yes",
    tell: ["board", "data-subjects"],
    basis: information,
  },
  "order-changed": { section: "services", material: "yes", tell: ["board"], basis: instruction },
  "purpose-added": {
    section: "purposes",
    material: "yes",
    tell: ["board", "data-subjects"],
    basis: furtherPurpose,
  },
  "purpose-removed": { section: "purposes", material: "no", tell: ["board"], basis: model },
  "purpose-changed": {
    section: "purposes",
    material: "unknown",
    tell: ["board"],
    basis: furtherPurpose,
  },
  "automation-changed": {
    section: "purposes",
    material: "yes",
    tell: ["board", "data-subjects"],
    basis: automation,
  },
  "research-changed": {
    section: "purposes",
    material: "yes",
    tell: ["board", "data-subjects"],
    basis: furtherPurpose,
  },
  "subject-added": {
    section: "data",
    material: "yes",
    tell: ["board", "data-subjects"],
    basis: instruction,
  },
  "subject-removed": { section: "data", material: "no", tell: ["board"], basis: model },
  "data-added": {
    section: "data",
    material: "yes",
    tell: ["board", "data-subjects"],
    basis: instruction,
  },
  "data-removed": { section: "data", material: "no", tell: ["board"], basis: model },
  "data-changed": { section: "data", material: "unknown", tell: ["board"], basis: instruction },
  "retention-lengthened": {
    section: "data",
    material: "yes",
    tell: ["board", "data-subjects"],
    basis: information,
  },
  "retention-shortened": { section: "data", material: "yes", tell: ["board"], basis: instruction },
  "retention-changed": {
    section: "data",
    material: "unknown",
    tell: ["board"],
    basis: information,
  },
  "location-added": { section: "locations", material: "no", tell: ["board"], basis: model },
  "location-outside-eea-added": {
    section: "locations",
    material: "yes",
    tell: ["board", "data-subjects"],
    basis: instruction,
  },
  "location-removed": { section: "locations", material: "no", tell: ["board"], basis: model },
  "location-outside-eea-removed": {
    section: "locations",
    material: "no",
    tell: ["board"],
    basis: model,
  },
  "location-changed": {
    section: "locations",
    material: "unknown",
    tell: ["board"],
    basis: instruction,
  },
  "subprocessor-added": {
    section: "subprocessors",
    material: "yes",
    tell: ["board"],
    basis: engagement,
  },
  "subprocessor-outside-eea-added": {
    section: "subprocessors",
    material: "yes",
    tell: ["board", "data-subjects"],
    basis: information,
  },
  "subprocessor-outside-eea-removed": {
    section: "subprocessors",
    material: "no",
    tell: ["board"],
    basis: model,
  },
  "subprocessor-removed": {
    section: "subprocessors",
    material: "no",
    tell: ["board"],
    basis: engagement,
  },
  "subprocessor-changed": {
    section: "subprocessors",
    material: "yes",
    tell: ["board"],
    basis: engagement,
  },
  "subprocessor-agreement-changed": {
    section: "subprocessors",
    material: "no",
    tell: ["board"],
    basis: model,
  },
  "subprocessor-list-changed": {
    section: "subprocessors",
    material: "unknown",
    tell: ["board"],
    basis: engagement,
  },
  "recipient-added": {
    section: "subprocessors",
    material: "yes",
    tell: ["board", "data-subjects"],
    basis: information,
  },
  "recipient-removed": { section: "subprocessors", material: "no", tell: ["board"], basis: model },
  "recipient-changed": {
    section: "subprocessors",
    material: "unknown",
    tell: ["board"],
    basis: information,
  },
  "contact-changed": { section: "contact", material: "no", tell: ["board"], basis: model },
  "officer-changed": { section: "contact", material: "no", tell: ["board"], basis: model },
  "notice-changed": {
    section: "version",
    material: "unknown",
    tell: ["board"],
    basis: engagement,
  },
  "document-changed": { section: "version", material: "no", tell: [], basis: model },
  "security-changed": { section: "general", material: "unknown", tell: ["board"], basis: model },
}) satisfies Record<string, InsertChangeRule>;
