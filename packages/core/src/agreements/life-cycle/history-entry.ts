import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import type { Shape } from "../../shared/shape.ts";
import { agreementText } from "../document/agreement-text.ts";
import {
  type AgreementEventKind,
  type AgreementStatus,
  agreementEventKind,
  agreementStatus,
} from "./agreement-status.ts";

/** Event of the agreement, and the resulting status. */
export interface HistoryEntry {
  readonly event: AgreementEventKind;
  readonly at: Instant;
  readonly by: string;
  readonly from: AgreementStatus;
  readonly to: AgreementStatus;
  readonly note?: string;
}

/** Checks a {@link HistoryEntry}. */
export const historyEntry: z.ZodMiniType<HistoryEntry> = z.strictObject({
  event: agreementEventKind,
  at: eventInstant,
  by: nameText,
  from: agreementStatus,
  to: agreementStatus,
  note: z.exactOptional(agreementText),
} satisfies Shape<HistoryEntry>);
