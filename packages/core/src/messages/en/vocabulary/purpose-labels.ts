import type { PurposeCode } from "../../../vocabulary/purpose.ts";
import type { Labels } from "../../../vocabulary/vocabulary-messages.ts";
import { described } from "../../described.ts";
import { purposeNames } from "./purpose-names.ts";

/** English words for purposes. */
export const purposeLabels: Labels<PurposeCode> = described(purposeNames, {
  "education-and-guidance": "Teaching, learning and guiding with the product.",
  "store-results": "Recording what a pupil did and how it went.",
  "return-results": "Showing the school what a pupil achieved.",
  "adaptive-material": "Working out from the results which material suits a pupil.",
  "analyse-results": "Understanding what results say about learning.",
  "exchange-results": "Letting one product go on where another stopped.",
  "timetables-and-groups": "Deciding who has lessons when, where and with whom.",
  "personal-circumstances":
    "Writing down what goes on, also medically, and what it means for education.",
  "staff-guidance": "Helping teachers and other staff with their work.",
  communication: "Messages and appointments between school, home and staff.",
  "financial-administration": "Keeping track of bills, payments and contributions.",
  accountability: "Measuring and showing how good education is.",
  disputes: "Settling complaints and disagreements.",
  "third-party-exchange":
    "Passing on data for supervision, care, support, placement or a change of school.",
  delivery: "Making sure school and pupil get what was agreed.",
  access: "Knowing who logs in and what they may see and do.",
  security: "Protecting and checking the product and the data in it.",
  continuity: "Maintenance, backups, fixing errors and help with questions.",
  research: "Studying, under strict conditions, how learning or the school’s policy can improve.",
  "anonymised-research":
    "Making data in which nobody can be recognised available for better education.",
  "product-requirements": "Meeting what the law asks of the product itself.",
  "other-law": "Doing what another law asks of the school or the supplier.",
});
