import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import type { Day } from "../../shared/dates/day.ts";
import { eventDay } from "../../shared/dates/event-time.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";

/** Steps that every exit has, in their order. */
export const exitStepKinds = deepFreeze([
  "name-owner",
  "list-data",
  "try-copy",
  "tell-people",
  "make-copy",
  "check-copy",
  "close-access",
  "ask-destruction",
  "own",
]);

/** Kind of a step: one that every exit has, or one of the customer's own. */
export type ExitStepKind = (typeof exitStepKinds)[number];

/** Step that the customer takes itself. */
export interface ExitStep {
  readonly id: string;
  readonly kind: ExitStepKind;
  /** Title, for a step of the customer's own. */
  readonly title?: string;
  readonly owner?: string;
  /** From which day it is counted. */
  readonly from: "notice" | "end" | "export-ends" | "gone";
  /** Days after that day; before it when negative. */
  readonly days: number;
  /** The day on which it was done; left out while it is not. */
  readonly doneOn?: Day;
}

/** Checks an {@link ExitStep}. */
export const exitStep: z.ZodMiniType<ExitStep> = z.strictObject({
  id: idText,
  kind: z.enum(exitStepKinds),
  title: z.exactOptional(nameText),
  owner: z.exactOptional(nameText),
  from: z.enum(["notice", "end", "export-ends", "gone"]),
  days: z.int().check(z.gte(-3650), z.lte(3650)),
  doneOn: z.exactOptional(eventDay),
} satisfies Shape<ExitStep>);
