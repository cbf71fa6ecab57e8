import * as z from "zod/mini";
import { rule } from "../../shared/issues/rule.ts";

/** Checks that a value is a function. */
export const callable: z.ZodMiniType<unknown> = z
  .unknown()
  .check(
    rule((value) =>
      typeof value === "function"
        ? []
        : [{ code: "wrong-format", path: [], params: { format: "function" } }],
    ),
  );
