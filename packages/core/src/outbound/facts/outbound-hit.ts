import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { outboundKind } from "./outbound-kind.ts";

/** Personal data in one part of a message: kind and count, never the value. */
export interface OutboundHit {
  /** Code of the kind, e.g. `bsn`, or of a custom detector. */
  readonly kind: string;
  readonly count: number;
  /** 0 to 100. */
  readonly confidence: number;
  /**
   * Place in the message, by position: `subject`, `text`, `attachment-1`. Not a file name, which may itself be personal
   * data.
   */
  readonly part: string;
}

const MOST = 1_000_000_000;

/** Checks an {@link OutboundHit}. */
export const outboundHit: z.ZodMiniType<OutboundHit> = z.strictObject({
  kind: outboundKind,
  count: z.int().check(z.gte(1), z.lte(MOST)),
  confidence: z.number().check(z.gte(0), z.lte(100)),
  part: shortText,
} satisfies Shape<OutboundHit>);
