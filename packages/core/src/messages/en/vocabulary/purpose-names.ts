import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { PurposeCode } from "../../../vocabulary/purpose.ts";
import type { Names } from "../../../vocabulary/vocabulary-messages.ts";

/** English names of purposes, which say enough in a list. */
export const purposeNames: Names<PurposeCode> = deepFreeze({
  "education-and-guidance": "Education and guidance",
  "store-results": "Storing results",
  "return-results": "Returning results to the school",
  "adaptive-material": "Material that fits the pupil",
  "analyse-results": "Analysing results",
  "exchange-results": "Exchanging results between products",
  "timetables-and-groups": "Timetables and groups",
  "personal-circumstances": "Recording personal circumstances, medical ones too",
  "staff-guidance": "Guiding staff",
  communication: "Contact with pupils, parents and staff",
  "financial-administration": "Financial administration",
  accountability: "Monitoring and accounting for the quality of education",
  disputes: "Handling complaints and disputes",
  "third-party-exchange":
    "Exchange with other organisations, such as for supervision, care or placement",
  delivery: "Delivering the product",
  access: "Giving access to the product",
  security: "Security and prevention of abuse",
  continuity: "Keeping the product working",
  research: "Research for education",
  "anonymised-research": "Making anonymous data available for research",
  "product-requirements": "Meeting legal requirements for the product",
  "other-law": "Carrying out another law",
});
