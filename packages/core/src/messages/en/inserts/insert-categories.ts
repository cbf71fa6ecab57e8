import type { PlainTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Kinds of personal data in English, as short as a parent or pupil understands them. */
export const insertCategories: PlainTexts["categories"] = deepFreeze({
  contact: {
    label: "Contact details",
    description: "Name, sex, date of birth, address, phone and e-mail.",
  },
  "participant-number": {
    label: "Participant number",
    description: "A number of the school.",
  },
  "nationality-and-birthplace": { label: "Nationality and place of birth" },
  parents: { label: "Contact with parents or guardian" },
  medical: { label: "Medical data and well-being" },
  religion: { label: "Religion or belief" },
  "study-progress": {
    label: "Study progress",
    description: "Results, guidance, attendance and class.",
  },
  organisation: { label: "Organisation of education (timetable and group)" },
  finance: { label: "Finance (contributions and payments)" },
  images: { label: "Images (photos and videos)" },
  staff: { label: "Teacher, care coordinator, counsellor, mentor" },
  "pgn-bsn": { label: "Citizen service number (BSN/PGN)" },
  "eck-id": {
    label: "Chain ID (ECK iD)",
    description: "A code instead of the name.",
  },
  other: { label: "Other data" },
  "login-credentials": { label: "Login credentials" },
  usage: {
    label: "Usage data",
    description: "What a device passes on, and when.",
  },
  "user-content": { label: "Own work and messages" },
  location: { label: "Location data" },
  voice: { label: "Voice and sound" },
  "ai-prompts": { label: "Questions to AI and the answers" },
  "identity-documents": { label: "Identity document (copy or number)" },
  "payment-methods": { label: "Means of payment" },
  ethnicity: { label: "Race or ethnic origin" },
  "political-opinions": { label: "Political opinions" },
  "trade-union": { label: "Trade union membership" },
  "sex-life": { label: "Sex life or orientation" },
  biometric: { label: "Biometric data (such as a fingerprint)" },
  genetic: { label: "Genetic data (DNA)" },
  criminal: {
    label: "Criminal data",
    description: "Offences and suspicions.",
  },
  profile: {
    label: "Profiles",
    description: "What a system infers or predicts.",
  },
});
