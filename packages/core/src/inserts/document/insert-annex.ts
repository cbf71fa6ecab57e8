import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { webAddress } from "../../shared/web-address.ts";
import { insertText } from "./insert-text.ts";

/** A further annex, attached where the form gave too little room. */
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
