import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Questions that determine a level: a yes requires at least that level. For each aspect the highest level comes first.
 * Without a yes the level is low; only `already-public` makes confidentiality `public`.
 *
 * The two on availability follow MORA, which builds on the ROSA scheme (retrieved 2026-11-22). Those on integrity and
 * confidentiality are customary and from memory (verifiedOn null): the sheet itself was not read. Words are our own.
 *
 * Sources: MORA, Toelichting BIV-classificatie; HORA, BIV classificaties. Standing: our own wording.
 */
export const classificationQuestions = deepFreeze([
  { code: "loss-within-a-working-day", axis: "availability", level: "high" },
  { code: "loss-of-a-day", axis: "availability", level: "medium" },
  { code: "errors-unacceptable", axis: "integrity", level: "high" },
  { code: "errors-cause-damage", axis: "integrity", level: "medium" },
  { code: "sensitive-or-identifying", axis: "confidentiality", level: "high" },
  { code: "personal-or-internal", axis: "confidentiality", level: "medium" },
  { code: "already-public", axis: "confidentiality", level: "public" },
]);
