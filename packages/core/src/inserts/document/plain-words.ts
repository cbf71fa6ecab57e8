import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { insertText } from "./insert-text.ts";

/** The text beside it in other words, for parents or for pupils. A reader without words of their own reads that text. */
export interface PlainWords {
  readonly parent?: string;
  readonly pupil?: string;
}

/** Checks {@link PlainWords}. */
export const plainWords: z.ZodMiniType<PlainWords> = z.strictObject({
  parent: z.exactOptional(insertText),
  pupil: z.exactOptional(insertText),
} satisfies Shape<PlainWords>);
