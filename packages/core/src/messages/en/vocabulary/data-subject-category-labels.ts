import type { DataSubjectCategoryCode } from "../../../vocabulary/data-subject-category-code.ts";
import type { Labels } from "../../../vocabulary/vocabulary-messages.ts";
import { described } from "../../described.ts";
import { dataSubjectCategoryNames } from "./data-subject-category-names.ts";

/** English words for groups of people. */
export const dataSubjectCategoryLabels: Labels<DataSubjectCategoryCode> = described(
  dataSubjectCategoryNames,
  {
    pupil: "Everyone who is taught: pupils, students and course members.",
    parent: "Parents, guardians and others who care for a pupil.",
    teacher: "Those who teach or guide pupils.",
    "other-staff": "Those who work at the school but do not teach, such as the office.",
    applicant: "Those who applied for a school or course.",
    alumnus: "Those who have left the school or course.",
    "placement-contact": "Those who guide trainees at a company or institution.",
    other: "People who are in none of the other groups.",
  },
);
