import { dataCategories } from "../../vocabulary/data-category.ts";
import { dpvPurposeTypes } from "../data/dpv-purpose-types.ts";
import { dpvDurations } from "../data/dpv-terms.ts";
import type { ConsentNotice } from "../terms/consent-notice.ts";
import type { ConsentPurpose } from "../terms/consent-purpose.ts";
import type { ConsentTerm, ConsentValidity } from "../terms/consent-term.ts";
import { dpvCountry } from "./dpv-country.ts";
import type { DpvNode } from "./dpv-node.ts";
import { dpvNotice } from "./dpv-notice.ts";

/** The processing and its notice, in terms of the W3C Data Privacy Vocabulary. */
export function dpvProcess(
  purpose: ConsentPurpose,
  notice: ConsentNotice,
  iriOf: (id: string) => string,
): DpvNode {
  // A term that DPV does not have would say nothing to a reader.
  const types = purpose.purposeTypes?.filter((term) => dpvPurposeTypes.includes(term)) ?? [];
  const data = dataCategories
    .filter(({ code }) => purpose.personalData.includes(code))
    .flatMap(({ dpv }) => dpv);
  return {
    "@type": "dpv:Process",
    "dct:identifier": purpose.id,
    "schema:version": purpose.version,
    "dct:title": purpose.title,
    "dpv:hasNotice": dpvNotice(notice),
    "dpv:hasPurpose": types.length > 0 ? types : ["dpv:Purpose"],
    "dpv:hasLegalBasis": purpose.special.length > 0 ? "eu-gdpr:A9-2-a" : "eu-gdpr:A6-1-a",
    // Kinds of data that the vocabulary has no word for are still personal data.
    "dpv:hasPersonalData": data.length > 0 ? [...new Set(data)] : ["dpv:PersonalData"],
    "dpv:hasNecessity": purpose.optional ? "dpv:Optional" : "dpv:Required",
    "dpv:hasRecipient": purpose.recipients.map(iriOf),
    "dpv:hasStorageCondition": [
      {
        "@type": "dpv:StorageLocation",
        "dpv:hasLocation": purpose.storageLocations.map(dpvCountry),
      },
      { "@type": "dpv:StorageDuration", "dpv:hasDuration": dpvDuration(purpose.retention) },
    ],
  };
}

/** Duration as a period, a last day or a condition. */
export function dpvDuration(term: ConsentTerm | ConsentValidity): DpvNode {
  const type = { "@type": dpvDurations[term.kind] };
  return term.kind === "endless" ? type : { ...type, "rdf:value": String(term.value) };
}
