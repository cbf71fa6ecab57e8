import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Whom the data is about. The first four are those of the privacy insert; the rest are met in practice.
 *
 * - `edpbCategories`: answers to field 65 of the EDPB template for breach notification, version 1.0 (June 2026).
 *   The mapping is ours. `minors` is not in it: that depends on age, which a category does not tell.
 * - `dpv`: terms of W3C DPV 2.3. Empty where no term means the same.
 *
 * Source: as above. Retrieved 2026-11-22. Licence: W3C Document License for DPV; names of terms only.
 */
export const dataSubjectCategoryRows = deepFreeze([
  { code: "pupil", edpbCategories: ["students"], dpv: ["dpv:Student"] },
  {
    code: "parent",
    edpbCategories: ["additional"],
    dpv: ["dpv:ParentOfDataSubject", "dpv:GuardianOfDataSubject"],
  },
  { code: "teacher", edpbCategories: ["employees"], dpv: ["dpv:Employee"] },
  { code: "other-staff", edpbCategories: ["employees"], dpv: ["dpv:Employee"] },
  { code: "applicant", edpbCategories: ["additional"], dpv: ["dpv:Applicant"] },
  { code: "alumnus", edpbCategories: ["additional"], dpv: [] },
  { code: "placement-contact", edpbCategories: ["additional"], dpv: [] },
  { code: "other", edpbCategories: ["additional"], dpv: ["dpv:DataSubject"] },
]);
