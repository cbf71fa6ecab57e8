import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import { rule } from "../../shared/issues/rule.ts";
import type { Shape } from "../../shared/shape.ts";
import { hashText } from "../../shared/text/hash-text.ts";
import { type Answer, answer } from "./answer.ts";

/** Evidence that a measure is carried out. A report of a mail check or of an outbound guard is a `scan` or a `log`. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Every {@link EvidenceKind}. */
const evidenceKinds = [
  "document",
  "certificate",
  "scan",
  "log",
  "setting",
  "test",
  "training",
  "review",
] as const;

/**
 * Reference to evidence that a measure is carried out: its location and dates, not its contents.
 */
export interface MeasureEvidence {
  readonly kind: EvidenceKind;
  /** Reference, e.g. `"ISMS/2026/autolock.pdf"`; for a certificate its `id` in the same set. */
  readonly ref: string;
  /** Day on which it was put on record. */
  readonly collectedOn: Day;
  /** Day that the evidence is about, often earlier; default `collectedOn`. */
  readonly effectiveOn?: Day;
  /** Last day on which it counts; default: twelve months after its effective day. */
  readonly expiresOn?: Day;
  /** SHA-256 of the file, 64 lower-case hexadecimal digits. */
  readonly sha256?: string;
  /** Whether an auditor can access it. Only `yes`, or absence, counts. */
  readonly reachable?: Answer;
}

/** One line without blanks around it. One expression, for there are many. */
const refText: z.ZodMiniType<string> = z.stringFormat(
  "reference",
  /^[^\s\p{C}](?:[^\p{Cc}\p{Cs}]{0,498}[^\s\p{C}])?$/u,
);

const fields = {
  kind: z.enum(evidenceKinds),
  ref: refText,
  collectedOn: day,
  effectiveOn: z.exactOptional(day),
  expiresOn: z.exactOptional(day),
  sha256: z.exactOptional(hashText),
  reachable: z.exactOptional(answer),
} satisfies Shape<MeasureEvidence>;

const FIRST_DAY = "1990-01-01";
const LAST_DAY = "2999-12-31";
const NONE: readonly Issue[] = [];

/** Nothing can be told before it happened, or end before it began. The days of any event: from 1990, to 2999. */
const inOrder = rule<MeasureEvidence>(({ collectedOn, effectiveOn = collectedOn, expiresOn }) => {
  const last = expiresOn ?? collectedOn;
  const isInOrder = effectiveOn <= collectedOn && effectiveOn <= last;
  const isInTime = effectiveOn >= FIRST_DAY && collectedOn <= LAST_DAY && last <= LAST_DAY;
  if (isInOrder && isInTime) return NONE;
  return [
    ...(effectiveOn > collectedOn ? [issue("effective-after-collected", "effectiveOn")] : []),
    ...(last < effectiveOn ? [issue("expires-before-effective", "expiresOn")] : []),
    ...(effectiveOn < FIRST_DAY ? [issue("too-early", "effectiveOn", { minimum: FIRST_DAY })] : []),
    ...(collectedOn > LAST_DAY ? [issue("too-late", "collectedOn", { maximum: LAST_DAY })] : []),
    ...(last > LAST_DAY ? [issue("too-late", "expiresOn", { maximum: LAST_DAY })] : []),
  ];
});

const issue = (code: string, key: string, params: Issue["params"] = {}): Issue => ({
  code,
  path: [key],
  params,
});

/** Checks {@link MeasureEvidence}: `effective-after-collected`, `expires-before-effective`. */
export const measureEvidence: z.ZodMiniType<MeasureEvidence> = z
  .strictObject(fields)
  .check(inOrder);
