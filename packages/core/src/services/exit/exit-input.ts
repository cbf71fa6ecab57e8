import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import type { Day } from "../../shared/dates/day.ts";
import { eventDay } from "../../shared/dates/event-time.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import { rule } from "../../shared/issues/rule.ts";
import { repeatedIds } from "../../shared/repeated-ids.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { exitStepRows } from "../data/exit-steps.ts";
import { type ExitStep, exitStep } from "./exit-step.ts";
import { type ExitTerms, exitTerms } from "./exit-terms.ts";

/** Terms of the processing agreement on its end; GDPR art. 28(3)(g). */
export interface ExitAgreement {
  /** Days after the end within which all data must be deleted; absent when the agreement states none. */
  readonly destructionWithinDays?: number;
  /** Days after the end in which the customer can export its data. */
  readonly handOverDays?: number;
}

/** Situation of a customer that leaves a service, or may one day. */
export interface ExitInput {
  readonly customer: string;
  readonly terms: ExitTerms;
  /** Last day of the subscription. */
  readonly endsOn: Day;
  /** Day on which notice was given; left out while it was not. */
  readonly noticeOn?: Day;
  readonly agreement: ExitAgreement;
  /** Steps of the customer; default `exitSteps`. */
  readonly steps?: readonly ExitStep[];
  readonly asOf: Day;
}

/** Steps to start from, in a proposed order. */
export const exitSteps: readonly ExitStep[] = exitStepRows;

const days = z.int().check(z.gte(0), z.lte(3650));

/** Checks an {@link ExitInput}. */
export const exitInput: z.ZodMiniType<ExitInput> = z
  .strictObject({
    customer: nameText,
    terms: exitTerms,
    endsOn: eventDay,
    noticeOn: z.exactOptional(eventDay),
    agreement: z.strictObject({
      destructionWithinDays: z.exactOptional(days),
      handOverDays: z.exactOptional(days),
    } satisfies Shape<ExitAgreement>),
    steps: z.exactOptional(z.array(exitStep).check(maxLength(1000))),
    asOf: eventDay,
  } satisfies Shape<ExitInput>)
  .check(rule(inputIssues));

/** Notice after the end is `notice-after-end`; ids of steps differ. */
function inputIssues({ noticeOn, endsOn, steps = [] }: ExitInput): readonly Issue[] {
  const ids = steps.map(({ id }) => id);
  return [
    ...(noticeOn !== undefined && noticeOn > endsOn
      ? [{ code: "notice-after-end", path: ["noticeOn"], params: {} }]
      : []),
    ...repeatedIds(ids, (index) => ["steps", index, "id"]),
  ];
}
