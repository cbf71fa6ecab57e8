import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { DataCategoryCode } from "../../vocabulary/data-category-code.ts";

/**
 * Rules of the assessment.
 *
 * Source: a rule of our own; it reproduces the outcomes of the eighteen cases of EDPB Guidelines
 * 01/2021 (version 2.0, 14 December 2021) and was fitted to them, so its outcome is an indication, not proof. Retrieved
 * 2026-11-22.
 */
export const riskByExposure = deepFreeze({
  none: ["unlikely", "unlikely", "unlikely"],
  contained: ["unlikely", "risk", "risk"],
  "known-uncontained": ["risk", "risk", "high"],
  "hostile-or-unknown": ["risk", "high", "high"],
});

/** Risk by loss of availability. */
export const riskByAvailability = deepFreeze({
  none: "unlikely",
  short: "unlikely",
  days: "risk",
  serious: "high",
});

/** Sensitivity of kinds of data: 1 least, 3 most. Kinds that are not named have the highest. */
export const gravityOfKinds = deepFreeze({
  contact: 1,
  "school-membership": 1,
  purchase: 1,
  preference: 1,
  "birth-date": 2,
  origin: 2,
  vehicle: 2,
  tariff: 2,
  "study-results": 2,
  attendance: 2,
  "images-or-voice": 2,
  usage: 2,
  pseudonym: 2,
  "unique-number": 3,
  "identity-document": 3,
  finance: 3,
  credentials: 3,
  "special-category": 3,
  communications: 3,
  location: 3,
  "rich-profile": 3,
  other: 3,
}) satisfies Readonly<Record<string, 1 | 2 | 3>>;

/**
 * Kinds of data that a category of the vocabulary may contain. The most sensitive kind counts, until a person narrows
 * it down.
 */
export const kindsOfCategory: Readonly<
  Record<DataCategoryCode, readonly (keyof typeof gravityOfKinds)[]>
> = deepFreeze({
  contact: ["contact", "birth-date"],
  "participant-number": ["unique-number"],
  "nationality-and-birthplace": ["origin"],
  parents: ["contact"],
  medical: ["special-category"],
  religion: ["special-category"],
  "study-progress": ["study-results"],
  organisation: ["school-membership"],
  finance: ["finance"],
  images: ["images-or-voice"],
  staff: ["contact", "finance"],
  "pgn-bsn": ["unique-number"],
  "eck-id": ["pseudonym"],
  other: ["other"],
  "login-credentials": ["credentials"],
  usage: ["usage"],
  "user-content": ["communications"],
  location: ["location"],
  voice: ["images-or-voice"],
  "ai-prompts": ["communications"],
  "identity-documents": ["identity-document"],
  "payment-methods": ["finance"],
  ethnicity: ["special-category"],
  "political-opinions": ["special-category"],
  "trade-union": ["special-category"],
  "sex-life": ["special-category"],
  biometric: ["special-category"],
  genetic: ["special-category"],
  criminal: ["special-category"],
  profile: ["rich-profile"],
});

/** Number of people above which "no risk" must be reviewed. Our own choice. */
export const MANY_PEOPLE = 250;
