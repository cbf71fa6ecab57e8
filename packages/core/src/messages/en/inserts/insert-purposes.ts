import type { PlainTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** What data are for, as parents and pupils say it. */
export const insertPurposes: PlainTexts["purposes"] = deepFreeze({
  "education-and-guidance": "Teaching and helping to learn",
  "store-results": "Keeping track of what was made and how it went",
  "return-results": "Showing the school how it goes",
  "adaptive-material": "Choosing material that fits",
  "analyse-results": "Seeing how the learning goes",
  "exchange-results": "Going on in another product",
  "timetables-and-groups": "Making timetables and groups",
  "personal-circumstances": "Taking somebody’s situation into account, health too",
  "staff-guidance": "Helping teachers with their work",
  communication: "Contact between school and home",
  "financial-administration": "Bills and payments",
  accountability: "Showing how good the school is",
  disputes: "Solving complaints",
  "third-party-exchange": "Giving data to others, such as for care or a placement",
  delivery: "Making sure that everything is ready",
  access: "Logging in",
  security: "Keeping it safe and stopping abuse",
  continuity: "Making sure that everything keeps working",
  research: "Research into learning",
  "anonymised-research": "Research without names",
  "product-requirements": "Doing what the law asks of this product",
  "other-law": "Doing what another law asks",
});
