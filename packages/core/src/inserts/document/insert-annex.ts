import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { webAddress } from "../../shared/text/web-address.ts";
import { insertText } from "./insert-text.ts";

/** An additional annex, for a form with too little space. */
export interface InsertAnnex {
  /** `1A` to `1Z`. */
  readonly id: string;
  readonly title: string;
  readonly url?: string;
}

/** Checks an {@link InsertAnnex}. */
export const insertAnnex: z.ZodMiniType<InsertAnnex> = z.strictObject({
  id: z.string().check(z.regex(/^1[A-Z]$/)),
  title: insertText,
  url: z.exactOptional(webAddress),
} satisfies Shape<InsertAnnex>);
