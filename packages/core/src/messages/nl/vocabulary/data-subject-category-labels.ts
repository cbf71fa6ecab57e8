import type { DataSubjectCategoryCode } from "../../../vocabulary/data-subject-category-code.ts";
import type { Labels } from "../../../vocabulary/vocabulary-messages.ts";
import { described } from "../../described.ts";
import { dataSubjectCategoryNames } from "./data-subject-category-names.ts";

/** Dutch words for groups of people. */
export const dataSubjectCategoryLabels: Labels<DataSubjectCategoryCode> = described(
  dataSubjectCategoryNames,
  {
    pupil: "Iedereen die onderwijs volgt: leerlingen, studenten en cursisten.",
    parent: "Ouders, voogden en anderen die voor een leerling zorgen.",
    teacher: "Wie lesgeeft of leerlingen begeleidt.",
    "other-staff": "Wie bij de school werkt maar geen les geeft, zoals de administratie.",
    applicant: "Wie zich voor een school of opleiding heeft aangemeld.",
    alumnus: "Wie de school of opleiding al heeft verlaten.",
    "placement-contact": "Wie bij een bedrijf of instelling stagiairs begeleidt.",
    other: "Mensen die in geen van de andere groepen vallen.",
  },
);
