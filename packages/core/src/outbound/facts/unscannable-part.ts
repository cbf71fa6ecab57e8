import * as z from "zod/mini";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";

/**
 * Reasons why a part could not be searched: it is encrypted; it exceeds a limit; its type cannot be read, such as an
 * image; or reading or searching it failed.
 */
export const unscannableReasons = deepFreeze(["encrypted", "too-large", "type", "error"]);

/** Reason why a part could not be searched; see {@link unscannableReasons}. */
export type UnscannableReason = (typeof unscannableReasons)[number];

/** Part of a message that was not searched. */
export interface UnscannablePart {
  /** Place in the message, by position: `attachment-2`. */
  readonly part: string;
  readonly why: UnscannableReason;
}

/** Checks an {@link UnscannablePart}. */
export const unscannablePart: z.ZodMiniType<UnscannablePart> = z.strictObject({
  part: shortText,
  why: z.enum(unscannableReasons),
} satisfies Shape<UnscannablePart>);
