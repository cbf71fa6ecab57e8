import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";
import {
  type RequestEventKind,
  type RequestRole,
  requestEventKind,
  requestRole,
} from "./request-status.ts";

/** One line in the history of a request: event, time and actor, without free text. */
export interface RequestEntry {
  readonly event: RequestEventKind;
  readonly at: Instant;
  /** Account of the actor. */
  readonly by: string;
  readonly role: RequestRole;
}

/** Checks a {@link RequestEntry}. */
export const requestEntry: z.ZodMiniType<RequestEntry> = z.strictObject({
  event: requestEventKind,
  at: eventInstant,
  by: idText,
  role: requestRole,
} satisfies Shape<RequestEntry>);
