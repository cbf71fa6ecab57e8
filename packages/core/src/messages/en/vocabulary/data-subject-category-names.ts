import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { DataSubjectCategoryCode } from "../../../vocabulary/data-subject-category-code.ts";
import type { Names } from "../../../vocabulary/vocabulary-messages.ts";

/** English names of groups of people, which say enough in a list. */
export const dataSubjectCategoryNames: Names<DataSubjectCategoryCode> = deepFreeze({
  pupil: "Pupils and students",
  parent: "Parents and carers",
  teacher: "Teachers",
  "other-staff": "Other staff",
  applicant: "Applicants",
  alumnus: "Former pupils",
  "placement-contact": "Contacts at placement companies",
  other: "Other people",
});
