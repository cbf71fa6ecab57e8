import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Rows of an insert that speak for a kind of data which a detector finds in real records. A mail address may belong to a
 * parent or a teacher, and an account number to the finances of row 9: the find cannot tell. A
 * kind that is not in the table is only spoken for by its own row. Source: our own choice. Written 2026-11-22.
 */
export const coveringCategories = deepFreeze({
  contact: ["contact", "parents", "staff", "login-credentials"],
  "payment-methods": ["payment-methods", "finance"],
  staff: ["staff"],
  "identity-documents": ["identity-documents", "nationality-and-birthplace"],
});
