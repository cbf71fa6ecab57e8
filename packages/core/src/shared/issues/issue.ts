import { deepFreeze } from "../deep-freeze.ts";

/** One reason why an input was refused: a code, a place and the limits that were passed; never a value, never prose. */
export interface Issue {
  /** Stable, kebab-case: a {@link ShapeIssueCode} or the code of a rule of the schema. */
  readonly code: string;
  /** Path in the input, outermost key first; empty for the input itself. */
  readonly path: readonly (string | number)[];
  /** Parameters of the rule, e.g. `{ minimum: 1 }`; nothing that came from the input. */
  readonly params: Readonly<Record<string, string | number | boolean>>;
}

/** Code of a problem with the shape of any input; rules of a schema add their own codes. */
export type ShapeIssueCode = (typeof shapeIssueCodes)[number];

/** Every {@link ShapeIssueCode}. */
export const shapeIssueCodes = deepFreeze([
  "required",
  "wrong-type",
  "wrong-format",
  "not-an-option",
  "too-short",
  "too-long",
  "too-small",
  "too-large",
  "unknown-key",
]);
