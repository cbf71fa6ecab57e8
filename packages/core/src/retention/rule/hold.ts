import * as z from "zod/mini";
import { type Day, day } from "../../shared/day.ts";
import { rule } from "../../shared/rule.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";

/** A case that forbids erasing for as long as it runs (Dutch: *bevriezing*). A released hold stays, with its last day. */
export interface Hold {
  /** Which case. */
  readonly id: string;
  /** First day. */
  readonly from: Day;
  /** Last day; `null` while the case is open. */
  readonly until: Day | null;
}

/** Checks a {@link Hold}; `ends-before-it-begins` when it does. */
export const hold: z.ZodMiniType<Hold> = z
  .strictObject({ id: codeName, from: day, until: z.nullable(day) } satisfies Shape<Hold>)
  .check(
    rule<Hold>(({ from, until }) =>
      until !== null && until < from
        ? [{ code: "ends-before-it-begins", path: ["until"], params: {} }]
        : [],
    ),
  );
