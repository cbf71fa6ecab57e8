import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { rule } from "../../shared/issues/rule.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { idText } from "../../shared/text/id-text.ts";
import { type ClockReadings, clockReadings } from "../clock/clock-readings.ts";
import { type RequestExtension, requestExtension } from "../clock/request-extension.ts";
import { type RequestEntry, requestEntry } from "../life-cycle/request-entry.ts";
import { type RequestStatus, requestStatus } from "../life-cycle/request-status.ts";
import { historyIssues } from "./history-issues.ts";
import { type RequestKind, requestKind } from "./request-kind.ts";
import { type RequestSubject, requestSubject } from "./request-subject.ts";
import { type Requester, requester } from "./requester.ts";

const channels = ["form", "mail", "letter", "telephone", "in-person"] as const;

/** Largest number of events of one request. */
const MOST_ENTRIES = 1000;

/** A request of a data subject, from receipt to answer. Contains pseudonyms, codes and timestamps only. */
export interface DataSubjectRequest {
  /** Reference that was given to the requester. */
  readonly id: string;
  readonly kind: RequestKind;
  /** Scope, in the categories of the retention policy; `all` of the person's data. */
  readonly scope: "all" | readonly string[];
  readonly subject: RequestSubject;
  readonly requester: Requester;
  /** Time of receipt, at the board or at the supplier. The month starts here. */
  readonly receivedAt: Instant;
  readonly receivedBy: "board" | "supplier";
  readonly channel: (typeof channels)[number];
  readonly status: RequestStatus;
  /** Extension by two months, once the requester was informed. */
  readonly extension?: RequestExtension;
  readonly readings?: ClockReadings;
  /** Events, in order. */
  readonly history: readonly RequestEntry[];
}

/** Checks a {@link DataSubjectRequest}; `not-in-order` for an impossible history. */
export const dataSubjectRequest: z.ZodMiniType<DataSubjectRequest> = z
  .strictObject({
    id: idText,
    kind: requestKind,
    scope: z.union([z.literal("all"), z.array(codeName).check(minLength(1), maxLength(1000))]),
    subject: requestSubject,
    requester,
    receivedAt: eventInstant,
    receivedBy: z.enum(["board", "supplier"]),
    channel: z.enum(channels),
    status: requestStatus,
    extension: z.exactOptional(requestExtension),
    readings: z.exactOptional(clockReadings),
    history: z.array(requestEntry).check(maxLength(MOST_ENTRIES)),
  } satisfies Shape<DataSubjectRequest>)
  .check(rule<DataSubjectRequest>(historyIssues));
