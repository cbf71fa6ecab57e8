import * as z from "zod/mini";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";

/** Options of a receipt: id, time and recipient. */
export interface ReceiptOptions {
  /** A UUID, or another id without meaning. */
  readonly receiptId: string;
  readonly createdAt: Instant;
  /** Pseudonym of the recipient: only the choices of that person are included. Omit it for the holder of the record. */
  readonly personId?: string;
}

/** Checks {@link ReceiptOptions}. */
export const receiptOptions: z.ZodMiniType<ReceiptOptions> = z.strictObject({
  receiptId: idText,
  createdAt: instant,
  personId: z.exactOptional(idText),
} satisfies Shape<ReceiptOptions>);
