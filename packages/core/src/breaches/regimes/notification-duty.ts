import * as z from "zod/mini";
import type { IsoPeriod } from "../../calendar/iso-period.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { type LegalSource, legalSource } from "../../shared/legal-source.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";

/** Recipient of a notice. */
export type DutyRecipient = (typeof dutyRecipients)[number];

/** Every {@link DutyRecipient}. */
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

/** Every {@link DutyKind}. */
const dutyKinds = deepFreeze(["early-warning", "notification", "communication", "final-report"]);

/** Event that starts the period of a duty. */
export type DutyStart = (typeof dutyStarts)[number];

/** Every {@link DutyStart}. */
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

/** Every {@link DutyScope}. */
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

/** Every {@link DutyStatus}: `announced` is not in force yet, `proposal` is not law. */
const dutyStatuses = deepFreeze(["law", "announced", "proposal"]);

/** Length of a period and its start event. */
export interface DutyTerm {
  /** Event that starts it. `awareness` is the earlier of being told and own knowledge. */
  readonly startsAt: DutyStart;
  /** Hours (`PT72H`) or an ISO 8601 period of days, weeks or months (`P1M`); absent for "without undue delay". */
  readonly period?: IsoPeriod;
}

/** Duty to notify under a law. */
export interface NotificationDuty extends DutyTerm {
  /** Names the duty within its regime. */
  readonly id: string;
  readonly to: DutyRecipient;
  readonly kind: DutyKind;
  readonly scope: DutyScope;
  readonly status: DutyStatus;
  /** A second limit or reading: the earlier of the two is due, the other is shown. */
  readonly also?: DutyTerm;
  readonly basis: LegalSource;
  /** First day on which it binds; absent when it is not known, or there is none. */
  readonly validFrom?: Day;
  /** Last day on which it binds. */
  readonly validTo?: Day;
}

/** Checks a period of a duty: `PT` with whole hours, at most a year of them, or a period of the calendar. */
const dutyPeriod: z.ZodMiniType<IsoPeriod> = z.stringFormat(
  "duty-period",
  /^(?:PT[1-9]\d{0,3}H|P(?=\d)(?:\d{1,6}Y)?(?:\d{1,6}M)?(?:\d{1,6}W)?(?:\d{1,6}D)?)$/,
);

/** Whole hours of `PT72H`; `undefined` for a period of the calendar. */
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
