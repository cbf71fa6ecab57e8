import type { PlainTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Kinds of personal data in English, as short as a parent or pupil understands them. */
export const insertCategories: PlainTexts["categories"] = deepFreeze({
  contact: {
    label: "Name and contact",
    description: "Name, sex, date of birth, address, phone and e-mail.",
  },
  "participant-number": { label: "Pupil number", description: "A number of the school." },
  "nationality-and-birthplace": { label: "Nationality and place of birth" },
  parents: { label: "Contact with parents or guardian" },
  medical: { label: "Health and well-being" },
  religion: { label: "Faith or belief" },
  "study-progress": {
    label: "How the learning goes",
    description: "Results, guidance, attendance and class.",
  },
  organisation: { label: "Timetable and group" },
  finance: { label: "Contributions and payments" },
  images: { label: "Photos and videos" },
  staff: { label: "Staff of the school" },
  "pgn-bsn": { label: "Citizen service number (BSN)" },
  "eck-id": {
    label: "Code to log in (ECK iD)",
    description: "A code instead of a name or BSN.",
  },
  other: { label: "Other data" },
  "login-credentials": { label: "Login name and password" },
  usage: {
    label: "How the product is used",
    description: "What a device passes on, and when.",
  },
  "user-content": { label: "Own work and messages" },
  location: { label: "Where somebody is" },
  voice: { label: "Voice and sound" },
  "ai-prompts": { label: "Questions to AI and the answers" },
  "identity-documents": { label: "Passport or other proof of identity" },
  "payment-methods": { label: "Account or card to pay with" },
  ethnicity: { label: "Origin" },
  "political-opinions": { label: "Views on politics" },
  "trade-union": { label: "Member of a trade union" },
  "sex-life": { label: "Sex life or orientation" },
  biometric: { label: "Marks of the body, such as a fingerprint" },
  genetic: { label: "DNA and heredity" },
  criminal: {
    label: "Criminal offences",
    description: "What somebody did, or is suspected of.",
  },
  profile: {
    label: "Profiles",
    description: "What a computer predicts of somebody.",
  },
});
