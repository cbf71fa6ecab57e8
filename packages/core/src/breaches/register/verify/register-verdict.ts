import * as z from "zod/mini";
import { maxLength } from "../../../shared/schema/max-length.ts";
import type { Shape } from "../../../shared/shape.ts";
import { hashText } from "../../../shared/text/hash-text.ts";
import { MOST_ENTRIES } from "../register-entry.ts";

/** Position of a line with its hash, for external storage, such as in a notice. */
export interface RegisterHead {
  /** Position of the line, from 1; 0 for the start of the register. */
  readonly sequence: number;
  /** Hash of the line. */
  readonly hash: string;
}

/** Point up to which a register was verified, from which to continue. Earlier lines are trusted and not verified again. */
export interface RegisterCheckpoint extends RegisterHead {
  /** Earlier tombstones that no entry has declared erased yet. */
  readonly unexplained?: readonly number[];
}

/** Result of verifying a register. */
export type RegisterVerdict =
  | {
      readonly valid: true;
      /** Number of valid lines. */
      readonly entries: number;
      /** Number of verified lines that are tombstones: their position is proven, their contents are erased. */
      readonly erased: number;
      /** Hash of the last line. Store it elsewhere, so that removal of later lines is detected. */
      readonly head: string;
      /** Last line that an externally stored head confirms; 0 for none. Removal of later lines is not detected. */
      readonly confirmed: number;
      /** Checkpoint for the next verification. */
      readonly checkpoint: RegisterCheckpoint;
    }
  | {
      readonly valid: false;
      /**
       * - `malformed`: not a register line.
       * - `entry-changed`: the text was changed, or another column differs from the text.
       * - `chain-broken`: a line was removed, added or moved.
       * - `erased-without-record`: a tombstone without a later entry that records the erasure.
       * - `other-head`: a line named by an external head was changed or removed.
       */
      readonly reason:
        | "malformed"
        | "entry-changed"
        | "chain-broken"
        | "erased-without-record"
        | "other-head";
      /** Position of the first invalid line, from 1; one past the end when lines are missing at the end. */
      readonly sequence: number;
    };

/** Options of `verifyRegister`. */
export interface VerifyOptions {
  /** Externally stored hash of the last line. */
  readonly head?: string;
  /** Externally stored heads. Heads of lines before `after` are ignored. */
  readonly heads?: readonly RegisterHead[];
  /** Checkpoint of an earlier verification. `register` contains the later lines. */
  readonly after?: RegisterCheckpoint;
  /** True when more lines follow, so that the last line is not the end of the register. */
  readonly more?: boolean;
}

const place = z.int().check(z.gte(0), z.lte(MOST_ENTRIES));
const registerHead = z.strictObject({
  sequence: place,
  hash: hashText,
} satisfies Shape<RegisterHead>);

/** Checks {@link VerifyOptions}. */
export const verifyOptions: z.ZodMiniType<VerifyOptions> = z.strictObject({
  head: z.exactOptional(z.string().check(maxLength(500))),
  heads: z.exactOptional(z.array(registerHead).check(maxLength(MOST_ENTRIES))),
  after: z.exactOptional(
    z.strictObject({
      sequence: place,
      hash: hashText,
      unexplained: z.exactOptional(z.array(place).check(maxLength(MOST_ENTRIES))),
    } satisfies Shape<RegisterCheckpoint>),
  ),
  more: z.exactOptional(z.boolean()),
} satisfies Shape<VerifyOptions>);
