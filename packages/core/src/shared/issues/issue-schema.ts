import * as z from "zod/mini";
import { maxKeys } from "../max-keys.ts";
import { maxLength } from "../schema/max-length.ts";
import { shortText } from "../text/short-text.ts";
import type { Issue } from "./issue.ts";

/** Checks an {@link Issue} that comes from outside, such as a server's answer to a form. */
export const issue: z.ZodMiniType<Issue> = z.object({
  code: shortText,
  // Deeper than any schema, and more than any rule tells.
  path: z.array(z.union([shortText, z.number()])).check(maxLength(100)),
  params: z.record(shortText, z.union([shortText, z.number(), z.boolean()])).check(maxKeys(100)),
});
