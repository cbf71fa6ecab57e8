import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { type PurposeCode, purposeCode } from "../../vocabulary/purpose.ts";
import { insertText } from "./insert-text.ts";
import { type PlainWords, plainWords } from "./plain-words.ts";

/** A purpose of the covenant's list. */
export interface ListedPurpose {
  readonly code: PurposeCode;
  /** Specification for this product. */
  readonly specification?: string;
  /** The specification in plain words, by reader. */
  readonly plain?: PlainWords;
  /** Reason for including it although the list of the product's family lacks it. */
  readonly deviation?: string;
}

/** A purpose that is in no list of the covenant. */
export interface OwnPurpose {
  readonly code: "own";
  readonly specification: string;
  /** The specification in plain words, by reader. */
  readonly plain?: PlainWords;
  /** Reason why the parties agreed on it. */
  readonly deviation?: string;
}

/** Purpose of the processing: one row of section C. */
export type DeclaredPurpose = ListedPurpose | OwnPurpose;

const deviation = z.exactOptional(insertText);
const plain = z.exactOptional(plainWords);

/** Checks a {@link DeclaredPurpose}. */
export const declaredPurpose: z.ZodMiniType<DeclaredPurpose> = z.discriminatedUnion("code", [
  z.strictObject({
    code: purposeCode,
    specification: z.exactOptional(insertText),
    plain,
    deviation,
  } satisfies Shape<ListedPurpose>),
  z.strictObject({
    code: z.literal("own"),
    specification: insertText,
    plain,
    deviation,
  } satisfies Shape<OwnPurpose>),
]);
