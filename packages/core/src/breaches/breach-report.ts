import * as z from "zod/mini";
import { type Contact, contact } from "../parties/contact.ts";
import { rule } from "../shared/issues/rule.ts";
import { maxLength } from "../shared/schema/max-length.ts";
import { minLength } from "../shared/schema/min-length.ts";
import type { Shape } from "../shared/shape.ts";
import {
  type BreachFacts,
  completeGroups,
  factGroups,
  type IncompleteFacts,
  incompleteGroups,
  partialGroups,
} from "./breach-facts.ts";
import { type NotKnownYetField, notKnownYetField, silentIn } from "./not-known-yet.ts";
import { MOST_CODES } from "./report/answers/most-codes.ts";
import { prose } from "./report/answers/prose.ts";
import { type Attachment, attachment } from "./report/attachment.ts";

/** A report in which every fact is known. */
export interface CompleteReport extends BreachFacts {
  readonly kind: "complete";
  /** Files, which are stored elsewhere. */
  readonly attachments?: readonly Attachment[];
}

/** A first report, GDPR art. 33(4): unknown facts are marked as open. */
export type IncompleteReport = IncompleteFacts & {
  readonly kind: "incomplete";
  /** Facts that are still open; at least one, or the report is complete. */
  readonly notKnownYet: readonly NotKnownYetField[];
  /** Files, which are stored elsewhere. */
  readonly attachments?: readonly Attachment[];
};

/** New or corrected facts on an earlier report. */
export type FollowUpReport = {
  readonly [Group in keyof BreachFacts]?: Partial<BreachFacts[Group]>;
} & {
  readonly kind: "follow-up";
  /** Reference of the earlier report. */
  readonly reference: string;
  /** Summary of the changes, in one sentence. */
  readonly note: string;
  /** Reporter. */
  readonly reporter: Contact;
  /** Files, which are stored elsewhere. */
  readonly attachments?: readonly Attachment[];
};

/** Withdrawal of a report that was not a breach. The register keeps both. */
export interface Withdrawal {
  readonly kind: "withdrawal";
  /** Reference of the earlier report. */
  readonly reference: string;
  /** Reason for the withdrawal. */
  readonly reason: string;
  /** Person who withdraws it. */
  readonly reporter: Contact;
}

/**
 * A report of a personal data breach: one schema for the form, the server, scheduled jobs and the register. "Not known
 * yet" is permitted only in an incomplete report.
 *
 * @see GDPR art. 33(3) and (4); EDPB common notification template v1.0 (June 2026), field 4
 */
export type BreachReport = CompleteReport | IncompleteReport | FollowUpReport | Withdrawal;

/** Largest number of attachments. The form accepts fewer. */
const MOST_ATTACHMENTS = 100;
const attachments = z.exactOptional(z.array(attachment).check(maxLength(MOST_ATTACHMENTS)));
const reference = prose(1);

// An enum of one, here and in its parts: the report has enums anyway, and a literal would be one more kind to ship.
const complete = z.strictObject({
  kind: z.enum(["complete"]),
  ...completeGroups,
  attachments,
} satisfies Shape<CompleteReport>);

const mayBeAbsent = <Groups extends Readonly<Record<string, z.ZodMiniType>>>(groups: Groups) =>
  Object.fromEntries(
    Object.entries(groups).map(([group, schema]) => [group, z.exactOptional(schema)]),
  ) as { [Group in keyof Groups]: z.ZodMiniExactOptional<Groups[Group]> };

const incomplete = z
  .strictObject({
    kind: z.enum(["incomplete"]),
    ...mayBeAbsent(incompleteGroups),
    // Never absent, however little is known.
    incident: incompleteGroups.incident,
    timeline: incompleteGroups.timeline,
    contact: incompleteGroups.contact,
    notKnownYet: z.array(notKnownYetField).check(minLength(1), maxLength(MOST_CODES)),
    attachments,
  } satisfies Shape<IncompleteReport>)
  .check(
    rule((report) =>
      factGroups.flatMap((group) => silentIn(group, report[group], report.notKnownYet)),
    ),
  );

const followUp = z
  .strictObject({
    kind: z.enum(["follow-up"]),
    reference,
    note: prose(3),
    reporter: contact,
    ...mayBeAbsent(partialGroups),
    attachments,
  } satisfies Shape<FollowUpReport>)
  .check(
    rule((report) =>
      report.attachments || factGroups.some((group) => report[group])
        ? []
        : [{ code: "nothing-new", path: [], params: {} }],
    ),
  );

const withdrawal = z.strictObject({
  kind: z.enum(["withdrawal"]),
  reference,
  reason: prose(10),
  reporter: contact,
} satisfies Shape<Withdrawal>);

/** A report that opens a breach. */
export type FirstReport = CompleteReport | IncompleteReport;

/** Checks a {@link FirstReport} that comes from outside. */
export const firstReport: z.ZodMiniType<FirstReport> = z.discriminatedUnion("kind", [
  complete,
  incomplete,
]);

/** Checks a {@link BreachReport} that comes from outside. */
export const breachReport: z.ZodMiniType<BreachReport> = z.discriminatedUnion("kind", [
  complete,
  incomplete,
  followUp,
  withdrawal,
]);
