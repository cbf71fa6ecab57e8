import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Codes of the groups of people, in the order of `data-subject-categories.ts`, which says more of each.
 * Apart, so that whoever only checks a code does not ship the table. Source: as of `data-subject-categories.ts`.
 */
export const dataSubjectCategoryCodes = deepFreeze([
  "pupil",
  "parent",
  "teacher",
  "other-staff",
  "applicant",
  "alumnus",
  "placement-contact",
  "other",
]);
