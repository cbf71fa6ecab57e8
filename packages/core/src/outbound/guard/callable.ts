import * as z from "zod/mini";
import { rule } from "../../shared/issues/rule.ts";

/** Checks that something is code of the caller. */
export const callable: z.ZodMiniType<unknown> = z
  .unknown()
  .check(
    rule((value) =>
      typeof value === "function"
        ? []
        : [{ code: "wrong-format", path: [], params: { format: "function" } }],
    ),
  );
