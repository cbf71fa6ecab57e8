import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import type { Shape } from "../../shared/shape.ts";
import { type FirstReport, firstReport } from "../breach-report.ts";
import { type AffectedBoard, affectedBoard } from "../report/affected-boards.ts";
import { prose } from "../report/answers/prose.ts";
import { type NoticeContact, noticeContact } from "./people/notice-contact.ts";

/** What an agreement says about when a board is told. */
export interface NoticeTerm {
  /** Hours; absent where it says no more than "without undue delay". */
  readonly hours?: number;
  /** Whether the hours run from awareness, or only once the supplier has established that it is a breach. */
  readonly countsFrom: "awareness" | "established";
}

/** Checks a {@link NoticeTerm}. */
export const noticeTerm: z.ZodMiniType<NoticeTerm> = z.strictObject({
  hours: z.exactOptional(z.number().check(z.positive(), z.lte(8784))),
  countsFrom: z.enum(["awareness", "established"]),
} satisfies Shape<NoticeTerm>);

/** What a supplier tells one board about a breach; GDPR art. 33(2). */
export interface ProcessorNotice {
  /** Reference of the breach. */
  readonly reference: string;
  /** Who tells: the supplier. */
  readonly from: string;
  /** The board that is told. Other boards are never named to it. */
  readonly to: AffectedBoard;
  /** When it is sent. The board's own clock starts when it arrives. */
  readonly sentAt: Instant;
  /** What is known. */
  readonly report: FirstReport;
  /** What the agreement says about the term. */
  readonly term?: NoticeTerm;
  /** Where questions go; the contact point of the report when left out. An announced instruction replaces every contact. */
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
