import * as z from "zod/mini";
import type { IsoPeriod } from "../../calendar/iso-period.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { type LegalSource, legalSource } from "../../shared/legal-source.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";

/** Recipient of a notice. */
export type DutyRecipient = (typeof dutyRecipients)[number];

/** All values of {@link DutyRecipient}. */
const dutyRecipients = deepFreeze([
  "data-protection-authority",
  "people",
  "board",
  "csirt-and-authority",
  "financial-authority",
  "market-authority",
]);

/** Kind of duty to notify. */
export type DutyKind = (typeof dutyKinds)[number];

/** All values of {@link DutyKind}. */
const dutyKinds = deepFreeze(["early-warning", "notification", "communication", "final-report"]);

/** Event that starts the period of a duty. */
export type DutyStart = (typeof dutyStarts)[number];

/** All values of {@link DutyStart}. */
const dutyStarts = deepFreeze([
  "awareness",
  "told-by-supplier",
  "notification",
  "handled",
  "high-risk-found",
  "classification",
  "established-by-supplier",
]);

/** Party that has the duty. */
export type DutyScope = (typeof dutyScopes)[number];

/** All values of {@link DutyScope}. */
const dutyScopes = deepFreeze([
  "controller",
  "processor",
  "nis2-entity",
  "financial-entity",
  "product-maker",
  "high-risk-ai-provider",
]);

/** Legal force of a duty. */
export type DutyStatus = (typeof dutyStatuses)[number];

/** All values of {@link DutyStatus}. `announced` is not in force yet; `proposal` is not law. */
const dutyStatuses = deepFreeze(["law", "announced", "proposal"]);

/** Length of a period and its start event. */
export interface DutyTerm {
  /** Event that starts the period. `awareness` is the earlier of being informed and own knowledge. */
  readonly startsAt: DutyStart;
  /** Hours (`PT72H`) or an ISO 8601 period of days, weeks or months (`P1M`); absent for "without undue delay". */
  readonly period?: IsoPeriod;
}

/** Duty to notify under a law. */
export interface NotificationDuty extends DutyTerm {
  /** Id of the duty, unique within its regime. */
  readonly id: string;
  readonly to: DutyRecipient;
  readonly kind: DutyKind;
  readonly scope: DutyScope;
  readonly status: DutyStatus;
  /** Second limit or interpretation. The earlier deadline applies; the other is shown. */
  readonly also?: DutyTerm;
  readonly basis: LegalSource;
  /** First day on which the duty is binding; absent when unknown or none. */
  readonly validFrom?: Day;
  /** Last day on which the duty is binding. */
  readonly validTo?: Day;
}

/** Checks a period of a duty: `PT` with whole hours, at most a year, or a period in days, weeks or months. */
const dutyPeriod: z.ZodMiniType<IsoPeriod> = z.stringFormat(
  "duty-period",
  /^(?:PT[1-9]\d{0,3}H|P(?=\d)(?:\d{1,6}Y)?(?:\d{1,6}M)?(?:\d{1,6}W)?(?:\d{1,6}D)?)$/,
);

/** Whole hours of a period such as `PT72H`; `undefined` for a calendar period. */
export function hoursIn(period: string): number | undefined {
  const [, hours] = /^PT(\d{1,4})H$/.exec(period) ?? [];
  return hours === undefined ? undefined : Number(hours);
}

const termFields = {
  startsAt: z.enum(dutyStarts),
  period: z.exactOptional(dutyPeriod),
} satisfies Shape<DutyTerm>;

/** Checks a {@link NotificationDuty}. */
export const notificationDuty: z.ZodMiniType<NotificationDuty> = z.strictObject({
  ...termFields,
  id: idText,
  to: z.enum(dutyRecipients),
  kind: z.enum(dutyKinds),
  scope: z.enum(dutyScopes),
  status: z.enum(dutyStatuses),
  also: z.exactOptional(z.strictObject(termFields)),
  basis: legalSource,
  validFrom: z.exactOptional(day),
  validTo: z.exactOptional(day),
} satisfies Shape<NotificationDuty>);
