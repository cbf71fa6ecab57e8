import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Codes of the groups of people, in the order of `data-subject-categories.ts`, which describes each. In a separate
 * file, so that code that only validates a code does not bundle the table.
 *
 * Source: as of `data-subject-categories.ts`.
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
