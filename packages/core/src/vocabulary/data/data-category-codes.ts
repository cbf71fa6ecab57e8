import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Codes of the kinds of personal data, in the order of `data-categories.ts`, which describes each. In a separate file,
 * so that code that only validates a code does not bundle the table.
 *
 * Source: as of `data-categories.ts`.
 */
export const dataCategoryCodes = deepFreeze([
  "contact",
  "participant-number",
  "nationality-and-birthplace",
  "parents",
  "medical",
  "religion",
  "study-progress",
  "organisation",
  "finance",
  "images",
  "staff",
  "pgn-bsn",
  "eck-id",
  "other",
  "login-credentials",
  "usage",
  "user-content",
  "location",
  "voice",
  "ai-prompts",
  "identity-documents",
  "payment-methods",
  "ethnicity",
  "political-opinions",
  "trade-union",
  "sex-life",
  "biometric",
  "genetic",
  "criminal",
  "profile",
]);
