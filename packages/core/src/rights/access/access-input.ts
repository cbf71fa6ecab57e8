import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { hashText } from "../../shared/text/hash-text.ts";
import { plainText } from "../../shared/text/plain-text.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { type ErasureInventory, erasureInventory } from "../erasure/erasure-inventory.ts";

/** Person to whom data relates. Data of an unknown person is not disclosed. */
export type AboutWhom = "subject" | "other-person" | "unknown";

/** One value of a record. */
export interface FoundValue {
  /** Name in the system. */
  readonly name: string;
  /** Name in plain language. */
  readonly label: string;
  readonly value: string | number | boolean | null;
  readonly about: AboutWhom;
}

/** Turn in a conversation. */
export interface FoundTurn {
  /** Role of the speaker, such as `"medewerker"`; never the name of another person. */
  readonly speaker: string;
  readonly text: string;
  readonly about: AboutWhom;
}

/** A recording in which the person can be heard, such as a voice log. */
export interface FoundRecording {
  readonly recordedAt: Instant;
  readonly file?: { readonly name: string; readonly mediaType: string; readonly sha256: string };
  /**
   * Whether voices other than those of the person and the organisation can be heard. The file is included only for
   * `none` and `removed`.
   */
  readonly otherVoices: "none" | "removed" | "present" | "unknown";
  readonly transcript: readonly FoundTurn[];
}

/** Contents of one record. */
export interface FoundRecord {
  readonly id: string;
  readonly values: readonly FoundValue[];
  readonly recording?: FoundRecording;
}

/** Data of the person in one element, with the information that art. 15(1) requires. */
export interface FoundElement {
  readonly element: string;
  readonly purposes: readonly string[];
  /** Recipients, past and future. */
  readonly recipients: readonly string[];
  /** Retention period, or the criteria that determine it. */
  readonly kept: string;
  /** Source of the data, when it is not the person. */
  readonly source?: string;
  /** True when the person provided the data, based on consent or a contract, so that art. 20 applies. */
  readonly portable: boolean;
  readonly records: readonly FoundRecord[];
}

/** Input of `accessFile`. */
export interface AccessInput {
  readonly inventory: ErasureInventory;
  /**
   * Data found in each reachable element. An empty list of records means that the element was searched and nothing was
   * found.
   */
  readonly found: readonly FoundElement[];
  /** Automated decisions, with the logic of each; `unknown` until verified. */
  readonly automated: readonly string[] | "unknown";
  /** Transfers outside the EEA, with the safeguard of each. */
  readonly transfers: readonly string[] | "unknown";
  readonly asOf: Day;
}

const about = z.enum(["subject", "other-person", "unknown"]);
const longText = z.string().check(maxLength(100_000));
const plainTexts = z.array(plainText).check(maxLength(200));

const recording: z.ZodMiniType<FoundRecording> = z.strictObject({
  recordedAt: instant,
  file: z.exactOptional(
    z.strictObject({ name: plainText, mediaType: plainText, sha256: hashText }),
  ),
  otherVoices: z.enum(["none", "removed", "present", "unknown"]),
  transcript: z
    .array(z.strictObject({ speaker: plainText, text: longText, about } satisfies Shape<FoundTurn>))
    .check(maxLength(10_000)),
} satisfies Shape<FoundRecording>);

const foundRecord: z.ZodMiniType<FoundRecord> = z.strictObject({
  id: shortText,
  values: z
    .array(
      z.strictObject({
        name: codeName,
        label: plainText,
        value: z.nullable(z.union([longText, z.number(), z.boolean()])),
        about,
      } satisfies Shape<FoundValue>),
    )
    .check(maxLength(1000)),
  recording: z.exactOptional(recording),
} satisfies Shape<FoundRecord>);

/** Fields of a {@link FoundElement}, for schemas that include them. */
export const foundFields = {
  element: codeName,
  purposes: plainTexts,
  recipients: plainTexts,
  kept: plainText,
  source: z.exactOptional(plainText),
  portable: z.boolean(),
  records: z.array(foundRecord).check(maxLength(1_000_000)),
} satisfies Shape<FoundElement>;

/** Checks a list of texts, or `unknown`. */
export const toldTexts: z.ZodMiniType<readonly string[] | "unknown"> = z.union([
  plainTexts,
  z.literal("unknown"),
]);

/** Checks an {@link AccessInput}. */
export const accessInput: z.ZodMiniType<AccessInput> = z.strictObject({
  inventory: erasureInventory,
  found: z.array(z.strictObject(foundFields)).check(maxLength(100_000)),
  automated: toldTexts,
  transfers: toldTexts,
  asOf: day,
} satisfies Shape<AccessInput>);
