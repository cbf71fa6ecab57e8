import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Codes of the groups of people, in the order of `data-subject-categories.ts`, which says more of each.
 * Apart, so that whoever only checks a code does not ship the table.
 */
export const dataSubjectCategoryCodes = /* @__PURE__ */ deepFreeze([
  "pupil",
  "parent",
  "teacher",
  "other-staff",
  "applicant",
  "alumnus",
  "placement-contact",
  "other",
]);
