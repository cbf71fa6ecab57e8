import * as z from "zod/mini";
import type { Day } from "../../shared/dates/day.ts";
import { eventDay } from "../../shared/dates/event-time.ts";
import { rule } from "../../shared/issues/rule.ts";
import type { Shape } from "../../shared/shape.ts";
import { hashText } from "../../shared/text/hash-text.ts";
import { plainText } from "../../shared/text/plain-text.ts";
import { type Answer, answer } from "./answer.ts";

/** What shows that a measure is carried out. A report of a mail check or of an outbound guard is a `scan` or a `log`. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Every {@link EvidenceKind}. */
export const evidenceKinds = [
  "document",
  "certificate",
  "scan",
  "log",
  "setting",
  "test",
  "training",
  "review",
] as const;

/** Something that shows that a measure is carried out. What it says is kept elsewhere; this is where, and for when. */
export interface MeasureEvidence {
  readonly kind: EvidenceKind;
  /** Where it is kept, e.g. `"ISMS/2026/autolock.pdf"`; of a certificate its `id` in the same set. */
  readonly ref: string;
  /** Day on which it was put on record. */
  readonly collectedOn: Day;
  /** Day that it tells about, often earlier; `collectedOn` when left out. */
  readonly effectiveOn?: Day;
  /** Last day on which it counts; twelve months after its effective day when left out. */
  readonly expiresOn?: Day;
  /** SHA-256 of the file, 64 lower-case hexadecimal digits. */
  readonly sha256?: string;
  /** Whether whoever must be shown it can reach it. Only a `yes`, or nothing said, counts. */
  readonly reachable?: Answer;
}

const fields = {
  kind: z.enum(evidenceKinds),
  ref: plainText,
  collectedOn: eventDay,
  effectiveOn: z.exactOptional(eventDay),
  expiresOn: z.exactOptional(eventDay),
  sha256: z.exactOptional(hashText),
  reachable: z.exactOptional(answer),
} satisfies Shape<MeasureEvidence>;

/** Nothing can be told before it happened, or end before it began. */
const inOrder = rule<MeasureEvidence>(({ collectedOn, effectiveOn = collectedOn, expiresOn }) => [
  ...(effectiveOn > collectedOn
    ? [{ code: "effective-after-collected", path: ["effectiveOn"], params: {} }]
    : []),
  ...(expiresOn !== undefined && expiresOn < effectiveOn
    ? [{ code: "expires-before-effective", path: ["expiresOn"], params: {} }]
    : []),
]);

/** Checks {@link MeasureEvidence}: `effective-after-collected`, `expires-before-effective`. */
export const measureEvidence: z.ZodMiniType<MeasureEvidence> = z
  .strictObject(fields)
  .check(inOrder);
