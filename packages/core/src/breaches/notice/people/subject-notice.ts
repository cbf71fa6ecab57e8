import * as z from "zod/mini";
import { maxLength } from "../../../shared/schema/max-length.ts";
import { minLength } from "../../../shared/schema/min-length.ts";
import type { Shape } from "../../../shared/shape.ts";
import { type DataCategoryCode, dataCategoryCode } from "../../../vocabulary/data-category-code.ts";
import { reasonText } from "../../../vocabulary/lists/reason-text.ts";
import type { SubjectAudience } from "../../life-cycle/step-codes.ts";
import { MOST_CODES } from "../../report/answers/most-codes.ts";
import { prose } from "../../report/answers/prose.ts";
import { type NoticeContact, noticeContact } from "./notice-contact.ts";

/** Audience of a personal notice. */
export type PersonAudience = Exclude<SubjectAudience, "public">;

/** Information for people about a breach: GDPR art. 34(2) with art. 33(3)(b), (c) and (d). It has no counts. */
export interface PeopleNotice {
  /** Sender: the board. */
  readonly from: string;
  /** The nature of the breach, in plain words. */
  readonly whatHappened: string;
  /** Kinds of data affected. */
  readonly data: readonly DataCategoryCode[];
  /** Possible consequences, in plain words. */
  readonly consequences: string;
  /** Measures taken and planned, in plain words. */
  readonly measures: string;
  /** Advice to the person. */
  readonly advice?: readonly string[];
  /** Contact for questions. */
  readonly questions: NoticeContact;
}

/** Notice of a breach to one group of people. */
export interface SubjectNotice extends PeopleNotice {
  readonly audience: PersonAudience;
}

/** Public notice for a breach where informing each person would take disproportionate effort; GDPR art. 34(3)(c). */
export interface PublicNotice extends PeopleNotice {
  /** Place of publication, e.g. the page of the board's website. */
  readonly place: string;
}

const MOST_ADVICE = 20;

const peopleNoticeFields = {
  from: prose(1),
  whatHappened: reasonText,
  data: z.array(dataCategoryCode).check(minLength(1), maxLength(MOST_CODES)),
  consequences: reasonText,
  measures: reasonText,
  advice: z.exactOptional(z.array(prose(3)).check(maxLength(MOST_ADVICE))),
  questions: noticeContact,
} satisfies Shape<PeopleNotice>;

/** Checks a {@link SubjectNotice}. */
export const subjectNotice: z.ZodMiniType<SubjectNotice> = z.strictObject({
  ...peopleNoticeFields,
  audience: z.enum(["guardian", "pupil", "staff"]),
} satisfies Shape<SubjectNotice>);

/** Checks a {@link PublicNotice}. */
export const publicNotice: z.ZodMiniType<PublicNotice> = z.strictObject({
  ...peopleNoticeFields,
  place: prose(3),
} satisfies Shape<PublicNotice>);
