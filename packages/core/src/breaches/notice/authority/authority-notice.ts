import * as z from "zod/mini";
import { type Contact, contact } from "../../../parties/contact.ts";
import { eventInstant } from "../../../shared/dates/event-time.ts";
import type { Instant } from "../../../shared/dates/instant.ts";
import { rule } from "../../../shared/issues/rule.ts";
import { maxLength } from "../../../shared/schema/max-length.ts";
import type { Shape } from "../../../shared/shape.ts";
import { reasonText } from "../../../vocabulary/lists/reason-text.ts";
import { type SubjectException, subjectException } from "../../assessment/assessment-facts.ts";
import type { BreachRisk } from "../../assessment/breach-assessment.ts";
import { type FirstReport, firstReport } from "../../breach-report.ts";
import { edpbFields } from "../../data/edpb/edpb-template.ts";
import { prose } from "../../report/answers/prose.ts";

/** Number of a field of the template. */
export type EdpbFieldNumber = (typeof edpbFields)[number]["no"];

/** Answer to a field that does not follow from the facts of a notice, such as a description of the systems (63). */
export interface EdpbAnswer {
  readonly no: EdpbFieldNumber;
  readonly value: string;
}

/** Notice from a board to the authority; GDPR art. 33(3). */
export interface AuthorityNotice {
  /** A first notice, a supplement to an earlier one, or a withdrawal. */
  readonly phase: "new" | "supplement" | "withdraw";
  /** Reference of the earlier notice at the authority. */
  readonly earlierReference?: string;
  /** Reasons for the withdrawal. */
  readonly reasons?: string;
  /** Reference of the board. */
  readonly reference: string;
  readonly controller: { readonly name: string; readonly contact: Contact };
  readonly reporter: {
    readonly contact: Contact;
    readonly function: "dpo" | "legalRepresentative" | "authorisedOrOther";
  };
  /** Data protection officer, if designated. */
  readonly officer?: Contact;
  /** Supplier involved, if any. */
  readonly processor?: {
    readonly name: string;
    readonly contact: Contact;
    /** Time at which the supplier informed the board. */
    readonly toldAt?: Instant;
  };
  readonly report: FirstReport;
  /** Time at which the board became aware. */
  readonly awareAt: Instant;
  /** Time of sending. */
  readonly sentAt: Instant;
  /** Reasons for the delay. Required when the notice is late. */
  readonly reasonsForDelay?: string;
  /** Risk according to the board. Absent until it is assessed. */
  readonly assessment?: { readonly risk: BreachRisk; readonly reasons: string };
  /** Time at which people were informed, or the ground for not informing them. */
  readonly people?: { readonly informedAt?: Instant; readonly exception?: SubjectException };
  readonly crossBorder: "yes" | "no" | "unknown";
  readonly police: "yes" | "no" | "unknown";
  /** Answers to further fields. They do not replace answers that follow from the facts above. */
  readonly answers?: readonly EdpbAnswer[];
}

const numbers = edpbFields.map(({ no }) => no);
const MOST_ANSWERS = 100;

const edpbAnswer: z.ZodMiniType<EdpbAnswer> = z.strictObject({
  no: z.int().check(
    z.gte(1),
    z.lte(126),
    rule((no: number) =>
      (numbers as readonly number[]).includes(no)
        ? []
        : [{ code: "not-an-option", path: [], params: {} }],
    ),
  ) as unknown as z.ZodMiniType<EdpbFieldNumber>,
  value: prose(1),
} satisfies Shape<EdpbAnswer>);

const answer = z.enum(["yes", "no", "unknown"]);

/** Checks an {@link AuthorityNotice}. */
export const authorityNotice: z.ZodMiniType<AuthorityNotice> = z.strictObject({
  phase: z.enum(["new", "supplement", "withdraw"]),
  earlierReference: z.exactOptional(prose(1)),
  reasons: z.exactOptional(reasonText),
  reference: prose(1),
  controller: z.strictObject({ name: prose(1), contact }),
  reporter: z.strictObject({
    contact,
    function: z.enum(["dpo", "legalRepresentative", "authorisedOrOther"]),
  }),
  officer: z.exactOptional(contact),
  processor: z.exactOptional(
    z.strictObject({ name: prose(1), contact, toldAt: z.exactOptional(eventInstant) }),
  ),
  report: firstReport,
  awareAt: eventInstant,
  sentAt: eventInstant,
  reasonsForDelay: z.exactOptional(reasonText),
  assessment: z.exactOptional(
    z.strictObject({ risk: z.enum(["unlikely", "risk", "high"]), reasons: reasonText }),
  ),
  people: z.exactOptional(
    z.strictObject({
      informedAt: z.exactOptional(eventInstant),
      exception: z.exactOptional(subjectException),
    }),
  ),
  crossBorder: answer,
  police: answer,
  answers: z.exactOptional(z.array(edpbAnswer).check(maxLength(MOST_ANSWERS))),
} satisfies Shape<AuthorityNotice>);
