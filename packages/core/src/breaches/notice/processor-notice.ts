import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import type { Shape } from "../../shared/shape.ts";
import { type FirstReport, firstReport } from "../breach-report.ts";
import { type AffectedBoard, affectedBoard } from "../report/affected-boards.ts";
import { prose } from "../report/answers/prose.ts";
import { type NoticeContact, noticeContact } from "./people/notice-contact.ts";

/** Term in an agreement for informing a board. */
export interface NoticeTerm {
  /** Hours; absent when the agreement says only "without undue delay". */
  readonly hours?: number;
  /** Start of the hours: awareness, or the time at which the supplier has established the breach. */
  readonly countsFrom: "awareness" | "established";
}

/** Checks a {@link NoticeTerm}. */
export const noticeTerm: z.ZodMiniType<NoticeTerm> = z.strictObject({
  hours: z.exactOptional(z.number().check(z.positive(), z.lte(8784))),
  countsFrom: z.enum(["awareness", "established"]),
} satisfies Shape<NoticeTerm>);

/** Notice of a breach from a supplier to one board; GDPR art. 33(2). */
export interface ProcessorNotice {
  /** Reference of the breach. */
  readonly reference: string;
  /** Sender: the supplier. */
  readonly from: string;
  /** Board that receives the notice. Other boards are not named. */
  readonly to: AffectedBoard;
  /** Time of sending. The board's own clock starts on arrival. */
  readonly sentAt: Instant;
  /** Report with the known facts. */
  readonly report: FirstReport;
  /** Term in the agreement. */
  readonly term?: NoticeTerm;
  /** Contact for questions; default: the contact point of the report. An announced instruction replaces every contact. */
  readonly questions?: NoticeContact;
}

/** Checks a {@link ProcessorNotice} that comes from outside. */
export const processorNotice: z.ZodMiniType<ProcessorNotice> = z.strictObject({
  reference: prose(1),
  from: prose(1),
  to: affectedBoard,
  sentAt: eventInstant,
  report: firstReport,
  term: z.exactOptional(noticeTerm),
  questions: z.exactOptional(noticeContact),
} satisfies Shape<ProcessorNotice>);
