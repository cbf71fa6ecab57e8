import * as z from "zod/mini";
import { maxLength } from "../schema/max-length.ts";

/** Timestamp, RFC 3339 with an offset: `2026-03-27T18:00:00+01:00` or `…Z`. Never a wall-clock time. */
export type Instant = string;

/** Room for fractions of a second that no clock has. */
const LONGEST = 64;

/** Checks an {@link Instant}: a local time without an offset is refused. */
// Made without `z.iso`, as `day` is.
export const instant: z.ZodMiniType<Instant> = new z.ZodMiniISODateTime({
  type: "string",
  check: "string_format",
  format: "datetime",
  offset: true,
  local: false,
  precision: null,
}).check(maxLength(LONGEST));
