import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import { type LegalSource, legalSource } from "../../shared/legal-source.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { type ServiceRuleCode, serviceRules } from "../data/service-rules.ts";
import { serviceAnswer } from "../service-answer.ts";
import type { ServiceFinding } from "../service-finding.ts";
import { type ExitStep, exitStepKinds } from "./exit-step.ts";
import type { ExitPhase } from "./exit-terms.ts";

/** A phase with its days. */
export interface PlannedPhase extends Omit<ExitPhase, "days"> {
  readonly from: Day;
  /** Last day; absent when unknown. */
  readonly until?: Day;
}

/** A step with its day. */
export interface PlannedStep extends Omit<ExitStep, "from" | "days"> {
  /** Left out while the day that it is counted from is not known. */
  readonly due?: Day;
  readonly state: "done" | "due" | "overdue" | "unknown";
}

/** The exit of a customer, by day. */
export interface ExitPlan {
  readonly customer: string;
  readonly provider: string;
  /** Last day of the subscription. */
  readonly endsOn: Day;
  readonly asOf: Day;
  readonly noticeOn?: Day;
  /** Last day on which the customer can copy its data itself; absent when not known. */
  readonly exportUntil?: Day;
  /** Last day on which data may still be at the provider; absent when not known. */
  readonly goneBy?: Day;
  /** Last day on which the agreement allows data to be there; absent when it names none. */
  readonly destroyBy?: Day;
  readonly phases: readonly PlannedPhase[];
  readonly steps: readonly PlannedStep[];
  readonly basis: LegalSource;
  readonly findings: readonly ServiceFinding[];
}

const plannedPhase: z.ZodMiniType<PlannedPhase> = z.strictObject({
  name: z.enum(["expired", "disabled", "deleting"]),
  userAccess: serviceAnswer,
  adminAccess: serviceAnswer,
  dataPresent: serviceAnswer,
  from: day,
  until: z.exactOptional(day),
} satisfies Shape<PlannedPhase>);

const plannedStep: z.ZodMiniType<PlannedStep> = z.strictObject({
  id: idText,
  kind: z.enum(exitStepKinds),
  title: z.exactOptional(nameText),
  owner: z.exactOptional(nameText),
  doneOn: z.exactOptional(day),
  due: z.exactOptional(day),
  state: z.enum(["done", "due", "overdue", "unknown"]),
} satisfies Shape<PlannedStep>);

const serviceFinding: z.ZodMiniType<ServiceFinding> = z.strictObject({
  code: z.enum(Object.keys(serviceRules) as [ServiceRuleCode, ...ServiceRuleCode[]]),
  answer: z.enum(["no", "unknown"]),
  severity: z.enum(["error", "warning", "advice"]),
  where: z.array(z.union([shortText, z.number()])).check(maxLength(20)),
  basis: legalSource,
} satisfies Shape<ServiceFinding>);

/** Checks an {@link ExitPlan} that comes from outside. */
export const exitPlanResult: z.ZodMiniType<ExitPlan> = z.strictObject({
  customer: nameText,
  provider: nameText,
  endsOn: day,
  asOf: day,
  noticeOn: z.exactOptional(day),
  exportUntil: z.exactOptional(day),
  goneBy: z.exactOptional(day),
  destroyBy: z.exactOptional(day),
  phases: z.array(plannedPhase).check(maxLength(20)),
  steps: z.array(plannedStep).check(maxLength(1000)),
  basis: legalSource,
  findings: z.array(serviceFinding).check(maxLength(5000)),
} satisfies Shape<ExitPlan>);
