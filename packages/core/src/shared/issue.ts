import * as z from "zod/mini";
import { deepFreeze } from "./deep-freeze.ts";
import { maxKeys } from "./max-keys.ts";
import { shortText } from "./text/short-text.ts";

/** One reason why an input was refused: a code, a place and the limits that were passed; never a value, never prose. */
export interface Issue {
  /** Stable, kebab-case: a {@link ShapeIssueCode} or the code of a rule of the schema. */
  readonly code: string;
  /** Where in the input, outermost key first; empty for the input itself. */
  readonly path: readonly (string | number)[];
  /** What the rule asks for, e.g. `{ minimum: 1 }`; nothing that came from the input. */
  readonly params: Readonly<Record<string, string | number | boolean>>;
}

/** Checks an {@link Issue} that comes from outside, such as a server's answer to a form. */
export const issue: z.ZodMiniType<Issue> = z.object({
  code: shortText,
  // Deeper than any schema, and more than any rule tells.
  path: z.array(z.union([shortText, z.number()])).check(z.maxLength(100)),
  params: z.record(shortText, z.union([shortText, z.number(), z.boolean()])).check(maxKeys(100)),
});

/** What can be wrong with the shape of any input; rules of a schema add their own codes. */
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
