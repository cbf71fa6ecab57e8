import type { InsertChangeTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { aboutInsert, countryOf } from "./about-insert.ts";

/** English sentences for what changed in an insert. */
export const insertChanges: InsertChangeTexts = deepFreeze({
  "product-added": (change) => `${aboutInsert(change)}a new product in this insert.`,
  "product-removed": (change) => `${aboutInsert(change)}no longer in this insert.`,
  "product-changed": (change) =>
    `${aboutInsert(change)}the description of the product is different.`,
  "processor-changed": () => "The details of the processor are different.",
  "service-added": (change) => `${aboutInsert(change)}a new service that is part of the product.`,
  "optional-service-added": (change) =>
    `${aboutInsert(change)}a new service that the school may order.`,
  "service-removed": (change) => `${aboutInsert(change)}service ended.`,
  "optional-service-removed": (change) =>
    `${aboutInsert(change)}service that could be ordered ended.`,
  "service-changed": (change) =>
    `${aboutInsert(change)}the description of the service is different.`,
  "role-changed": (change) =>
    `${aboutInsert(change)}the supplier has another role in this service.`,
  "order-changed": (change) => `${aboutInsert(change)}whether this service is ordered has changed.`,
  "purpose-added": (change) => `${aboutInsert(change)}the data are used for this too.`,
  "purpose-removed": (change) => `${aboutInsert(change)}the data are no longer used for this.`,
  "purpose-changed": (change) =>
    `${aboutInsert(change)}the explanation of this purpose is different.`,
  "automation-changed": () => "The statements on profiles and automated decisions are different.",
  "research-changed": () => "The statements on research are different.",
  "subject-added": (change) => `${aboutInsert(change)}data of this group are used too.`,
  "subject-removed": (change) => `${aboutInsert(change)}data of this group are no longer used.`,
  "data-added": (change) => `${aboutInsert(change)}these data are now used too.`,
  "data-removed": (change) => `${aboutInsert(change)}these data are no longer used.`,
  "data-changed": (change) => `${aboutInsert(change)}the explanation of these data is different.`,
  "retention-lengthened": (change) => `${aboutInsert(change)}these data are kept longer.`,
  "retention-shortened": (change) =>
    `${aboutInsert(change)}these data are kept for a shorter time.`,
  "retention-changed": (change) =>
    `${aboutInsert(change)}the retention period of these data is different.`,
  "location-added": (change) => `${aboutInsert(change)}data are now stored or used here too.`,
  "location-outside-eea-added": (change) =>
    `${aboutInsert(change)}data now also go to this country outside the EEA.`,
  "location-removed": (change) => `${aboutInsert(change)}data are no longer stored or used here.`,
  "location-outside-eea-removed": (change) =>
    `${aboutInsert(change)}data no longer go to this country outside the EEA.`,
  "location-changed": (change) =>
    `${aboutInsert(change)}the arrangements for this place are different.`,
  "subprocessor-added": (change) => `${aboutInsert(change)}a new sub-processor.`,
  "subprocessor-outside-eea-added": (change) =>
    `${aboutInsert(change)}data now also go outside the EEA, or can be seen there (${countryOf(change)}).`,
  "subprocessor-outside-eea-removed": (change) =>
    `${aboutInsert(change)}data no longer go outside the EEA and can no longer be seen there (${countryOf(change)}).`,
  "subprocessor-removed": (change) => `${aboutInsert(change)}no longer a sub-processor.`,
  "subprocessor-changed": (change) =>
    `${aboutInsert(change)}the work, the data or the place of this sub-processor is different.`,
  "subprocessor-agreement-changed": (change) =>
    `${aboutInsert(change)}the state of the agreement with this sub-processor is different.`,
  "subprocessor-list-changed": () =>
    "The statement on the completeness of the list of sub-processors is different.",
  "recipient-added": (change) => `${aboutInsert(change)}now gets data too.`,
  "recipient-removed": (change) => `${aboutInsert(change)}no longer gets data.`,
  "recipient-changed": (change) =>
    `${aboutInsert(change)}the data or the role of this recipient is different.`,
  "contact-changed": () => "Questions go to another address.",
  "officer-changed": () => "The supplier has a different data protection officer.",
  "notice-changed": () =>
    "The time between the notice of a change and the change, or the time to object, is different.",
  "document-changed": () =>
    "The version, the date or another property of the document is different.",
  "security-changed": () => "The statements on security are different.",
});
