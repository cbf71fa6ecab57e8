import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { DataSubjectCategoryCode } from "../../../vocabulary/data-subject-category-code.ts";
import type { Names } from "../../../vocabulary/vocabulary-messages.ts";

/** Dutch names of groups of people, which say enough in a list. */
export const dataSubjectCategoryNames: Names<DataSubjectCategoryCode> = deepFreeze({
  pupil: "Leerlingen en studenten",
  parent: "Ouders en verzorgers",
  teacher: "Docenten",
  "other-staff": "Andere medewerkers",
  applicant: "Aanmelders",
  alumnus: "Oud-leerlingen",
  "placement-contact": "Contactpersonen van stagebedrijven",
  other: "Andere mensen",
});
