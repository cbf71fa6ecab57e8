import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Terms of the W3C Data Privacy Vocabulary for what an insert says besides the codes of the vocabulary, which have their own.
 *
 * - `roles`: how a service relates to the supplier. - `transfers`: empty where no term means the same.
 * - `locations`: what happens at a place.
 *
 * Source: W3C DPV 2.3 with extensions PD and EU-GDPR; names of terms compared with its release on 2026-11-29.
 * Licence: W3C Document License; names of terms only.
 */
export const dpvTerms = deepFreeze({
  roles: {
    processor: "dpv:hasDataProcessor",
    controller: "dpv:hasDataController",
    "joint-controller": "dpv:hasJointDataControllers",
  },
  transfers: {
    adequacy: ["eu-gdpr:A45-3"],
    dpf: ["eu-gdpr:A45-3"],
    "scc-2021-914": ["eu-gdpr:A46-2-c"],
    bcr: ["eu-gdpr:A46-2-b"],
    "derogation-49": [],
  },
  locations: {
    storage: "dpv:Store",
    processing: "dpv:Use",
    "support-access": "dpv:Access",
  },
});
