import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { DataCategoryCode } from "../../../vocabulary/data-category-code.ts";
import type { Labels } from "../../../vocabulary/vocabulary-messages.ts";

/** English words for kinds of personal data. */
export const dataCategoryLabels: Labels<DataCategoryCode> = deepFreeze({
  contact: {
    label: "Contact details",
    description: "Name, sex, date of birth, address, phone number and e-mail address.",
  },
  "participant-number": {
    label: "Participant number",
    description: "A number the school gives, which says nothing else about the pupil.",
  },
  "nationality-and-birthplace": {
    label: "Nationality and place of birth",
    description: "Which country someone is a citizen of, and where someone was born.",
  },
  parents: {
    label: "Parents, guardian",
    description: "Details with which the school can reach parents, guardians or carers.",
  },
  medical: {
    label: "Medical data",
    description: "Data about health or well-being, as far as the school needs it.",
  },
  religion: {
    label: "Religion",
    description: "Faith or belief, as far as education calls for it.",
  },
  "study-progress": {
    label: "Study progress",
    description: "How learning goes: results, guidance, attendance, class and year.",
  },
  organisation: {
    label: "Organisation of education",
    description:
      "Data for arranging lessons and handing out material, such as timetable and group.",
  },
  finance: {
    label: "Finance",
    description: "Data about fees, contributions and payments, such as an account number.",
  },
  images: {
    label: "Images",
    description: "Photos and videos of school activities, with or without sound.",
  },
  staff: {
    label: "Teacher, care coordinator, counsellor, mentor",
    description: "Data of staff who teach or guide pupils.",
  },
  "pgn-bsn": {
    label: "Citizen service number (BSN/PGN)",
    description: "The Dutch citizen service number, or the personal number that education uses.",
  },
  "eck-id": {
    label: "Chain ID (ECK iD)",
    description:
      "A code that stands in for the name, so that learning material knows a pupil again.",
  },
  other: {
    label: "Other data",
    description: "Data that fits nowhere else; write down what it is.",
  },
  "login-credentials": {
    label: "Login credentials",
    description: "User name, password or another means of logging in.",
  },
  usage: {
    label: "Usage data",
    description: "What a device or browser passes on, and when someone uses the product.",
  },
  "user-content": {
    label: "Own work and messages",
    description: "What users make or write themselves, such as assignments, files and messages.",
  },
  location: {
    label: "Location data",
    description: "Where someone or a device is at a given moment.",
  },
  voice: {
    label: "Voice and sound",
    description:
      "Recordings in which someone can be heard, such as a speaking exercise or a phone call.",
  },
  "ai-prompts": {
    label: "Questions to AI",
    description: "What someone asks an AI assistant, and what it answers.",
  },
  "identity-documents": {
    label: "Identity documents",
    description: "A copy or the number of a passport, identity card or driving licence.",
  },
  "payment-methods": {
    label: "Means of payment",
    description: "Data that can be paid with, such as an account or a card.",
  },
  ethnicity: { label: "Race or ethnic origin", description: "Data that shows someone’s origin." },
  "political-opinions": {
    label: "Political opinions",
    description: "Data that shows what someone thinks about politics.",
  },
  "trade-union": {
    label: "Trade union membership",
    description: "Whether someone is in a trade union, and in which.",
  },
  "sex-life": {
    label: "Sex life or orientation",
    description: "Data about someone’s sex life or whom someone is attracted to.",
  },
  biometric: {
    label: "Biometric data",
    description:
      "Features of the body by which a system recognises someone, such as a fingerprint.",
  },
  genetic: {
    label: "Genetic data",
    description: "Data about inherited traits, such as the result of a DNA test.",
  },
  criminal: {
    label: "Criminal data",
    description: "Data about offences, suspicions or convictions.",
  },
  profile: {
    label: "Profiles",
    description: "What a system infers or predicts about someone from other data.",
  },
});
