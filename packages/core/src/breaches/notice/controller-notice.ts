import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { type FirstReport, firstReport } from "../breach-report.ts";
import { prose } from "../report/answers/prose.ts";
import { type NoticeContact, noticeContact } from "./people/notice-contact.ts";

/** Request of a board to its supplier. */
export type ControllerRequest = (typeof controllerRequests)[number];

const controllerRequests = [
  "stop-it",
  "keep-logs",
  "tell-what-you-know",
  "name-people-and-data",
  "tell-sub-processors",
] as const;

/** Notice from a board to its supplier about a breach that the board found; GDPR art. 28(3)(f). */
export interface ControllerNotice {
  readonly reference: string;
  /** Sender: the board. */
  readonly from: string;
  /** Supplier that receives the notice. */
  readonly to: string;
  readonly sentAt: Instant;
  /** Report with the known facts. Other suppliers and boards are not named. */
  readonly report: FirstReport;
  /** Requests to the supplier. */
  readonly requests: readonly ControllerRequest[];
  /** Contact for answers. */
  readonly questions: NoticeContact;
}

/** Checks a {@link ControllerNotice}. */
export const controllerNotice: z.ZodMiniType<ControllerNotice> = z.strictObject({
  reference: prose(1),
  from: prose(1),
  to: prose(1),
  sentAt: eventInstant,
  report: firstReport,
  requests: z.array(z.enum(controllerRequests)).check(maxLength(controllerRequests.length)),
  questions: noticeContact,
} satisfies Shape<ControllerNotice>);
