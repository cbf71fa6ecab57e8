import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { prose } from "./answers/prose.ts";

/** Reference to a file that is stored elsewhere. */
export interface Attachment {
  /** Reference that the storage returned. */
  readonly reference: string;
  /** File name given by the reporter. */
  readonly name: string;
  /** Media type, e.g. `"application/pdf"`. */
  readonly mediaType: string;
  /** Size in bytes. */
  readonly bytes: number;
}

/** Largest file size: one tebibyte. */
const MOST_BYTES = 2 ** 40;

/** Checks an {@link Attachment}. */
export const attachment: z.ZodMiniType<Attachment> = z.strictObject({
  reference: prose(1),
  name: prose(1),
  // What `z.regex` makes, without the class that only it has.
  mediaType: new z.ZodMiniStringFormat({
    type: "string",
    check: "string_format",
    format: "regex",
    pattern: /^[\w.+-]{1,127}\/[\w.+-]{1,127}$/,
  }),
  bytes: z.int().check(z.gte(0), z.lte(MOST_BYTES)),
} satisfies Shape<Attachment>);
