import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Clauses by subject, and the article of the model that contains each. The first fifteen are those of the sector's
 * model agreement, in the order of the model. Numbers of 3.0 are from memory; those of 4.0
 * were not read, so none is given. `transfers` has no article of its own in 3.0. The last four are not in the model:
 * other contracts require them. No function uses the numbers.
 * Source: Model Verwerkersovereenkomst 3.0 (March 2018), numbers of its articles; written 2026-11-22, not verified.
 */
export const clauses = deepFreeze([
  { id: "definitions", articles: { "model-3.0": "1" } },
  { id: "subject", articles: { "model-3.0": "2" } },
  { id: "roles", articles: { "model-3.0": "3" } },
  { id: "covenant", articles: { "model-3.0": "4" } },
  { id: "use", articles: { "model-3.0": "5" } },
  { id: "confidentiality", articles: { "model-3.0": "6" } },
  { id: "security-control", articles: { "model-3.0": "7" } },
  { id: "breach", articles: { "model-3.0": "8" } },
  { id: "data-subject-rights", articles: { "model-3.0": "9" } },
  { id: "sub-processors", articles: { "model-3.0": "10" } },
  { id: "transfers", articles: {} },
  { id: "retention-destruction", articles: { "model-3.0": "11" } },
  { id: "liability", articles: { "model-3.0": "12" } },
  { id: "conflict-change", articles: { "model-3.0": "13" } },
  { id: "term-termination", articles: { "model-3.0": "14" } },
  { id: "scope-declaration", articles: {} },
  { id: "standard-clauses", articles: {} },
  { id: "third-country", articles: {} },
  { id: "health", articles: {} },
]);
