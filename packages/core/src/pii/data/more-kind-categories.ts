import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Data category of each kind that is not in `allKinds`, so that whoever only counts does not ship the kinds. Source: as of `kinds/`, which a
 * test compares.
 */
export const moreKindCategories = deepFreeze({
  "person-name": "contact",
  "street-address": "contact",
  "pupil-number": "participant-number",
  "student-number": "participant-number",
  "machine-readable-zone": "identity-documents",
  "eu-vat-number": "other",
  "be-licence-plate": "other",
  "dk-cpr-number": "identity-documents",
  "fi-hetu": "identity-documents",
  "gr-amka": "identity-documents",
  "gr-tax-id": "identity-documents",
  kennitala: "identity-documents",
  "pt-tax-id": "identity-documents",
  "se-personnummer": "identity-documents",
  "health-word": "medical",
});
