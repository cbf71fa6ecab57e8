import * as z from "zod/mini";
import { prose } from "./prose.ts";

/** A file that was stored elsewhere; the report holds only where. */
export interface Attachment {
  /** What the store gave back. */
  readonly reference: string;
  /** Name as the reporter knows it. */
  readonly name: string;
  /** Media type, e.g. `"application/pdf"`. */
  readonly mediaType: string;
  /** Size in bytes. */
  readonly bytes: number;
}

/** Checks an {@link Attachment}. */
export const attachment: z.ZodMiniType<Attachment> = z.strictObject({
  reference: prose(1),
  name: prose(1),
  mediaType: z.string().check(z.regex(/^[\w.+-]+\/[\w.+-]+$/)),
  bytes: z.int().check(z.gte(0)),
});
