import * as z from "zod/mini";
import { rule } from "../../shared/issues/rule.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { readDomain } from "./domain-name.ts";

const LONGEST = 254;

/** Checks a domain of at least two labels, and converts it to lower-case A-labels without a trailing dot. */
export const mailDomain: z.ZodMiniType<string> = z.pipe(
  z.string().check(
    maxLength(LONGEST),
    rule((text) =>
      readDomain(text) === undefined
        ? [{ code: "wrong-format", path: [], params: { format: "domain" } }]
        : [],
    ),
  ),
  z.transform((text) => readDomain(text) ?? text),
);
