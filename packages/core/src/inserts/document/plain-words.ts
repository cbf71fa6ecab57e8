import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { insertText } from "./insert-text.ts";

/** Alternative text for parents or for pupils. Without it, a reader gets the main text. */
export interface PlainWords {
  readonly parent?: string;
  readonly pupil?: string;
}

/** Checks {@link PlainWords}. */
export const plainWords: z.ZodMiniType<PlainWords> = z.strictObject({
  parent: z.exactOptional(insertText),
  pupil: z.exactOptional(insertText),
} satisfies Shape<PlainWords>);
