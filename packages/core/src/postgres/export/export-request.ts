import * as z from "zod/mini";
import { shiftDay } from "../../calendar/shift-day.ts";
import { toDay } from "../../calendar/to-day.ts";
import { nameText } from "../../parties/name-text.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";

/** Request for an export of a customer's data. */
export interface ExportRequest {
  /** The customer, as the tenant columns name it. */
  readonly tenant: string;
  readonly requestedBy: {
    /** Id of the requester in the application. */
    readonly id: string;
    /** Customer of the requester. */
    readonly tenant: string;
    /** Whether the customer permits this person to export its data. Only `yes` does. */
    readonly mayExport: "yes" | "no" | "unknown";
  };
  readonly now: Instant;
  /** Last day of the subscription; left out while it runs. */
  readonly endsOn?: Day;
  /** Days after it in which the data can still be taken along; default 90. */
  readonly exportDays?: number;
}

/** Reason why an export is refused. */
export type ExportRefusal =
  /** A person of another organisation, the supplier included. */
  | "not-of-customer"
  /** The customer does not permit this person, or that is unknown. */
  | "not-authorised"
  /** The term after the end of the subscription is over. */
  | "window-closed";

const USUAL_DAYS = 90;

/** Checks an {@link ExportRequest}. */
export const exportRequest: z.ZodMiniType<ExportRequest> = z.strictObject({
  tenant: nameText,
  requestedBy: z.strictObject({
    id: idText,
    tenant: nameText,
    mayExport: z.enum(["yes", "no", "unknown"]),
  } satisfies Shape<ExportRequest["requestedBy"]>),
  now: instant,
  endsOn: z.exactOptional(day),
  exportDays: z.exactOptional(z.int().check(z.gte(0), z.lte(3650))),
} satisfies Shape<ExportRequest>);

/** Why a checked request is refused; nothing when it is not. The day is that in the Netherlands. */
export function exportRefusals(request: ExportRequest): readonly ExportRefusal[] {
  const { tenant, requestedBy, now, endsOn, exportDays = USUAL_DAYS } = request;
  const isOver = endsOn !== undefined && toDay(now) > shiftDay(endsOn, exportDays);
  return [
    ...(requestedBy.tenant === tenant ? [] : (["not-of-customer"] as const)),
    ...(requestedBy.mayExport === "yes" ? [] : (["not-authorised"] as const)),
    ...(isOver ? (["window-closed"] as const) : []),
  ];
}
