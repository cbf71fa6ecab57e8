import * as z from "zod/mini";
import { forTextOrList } from "./for-text-or-list.ts";

/**
 * The check that a text has at least `minimum` characters, or a list as many items; `too-short` when it has fewer.
 *
 * @__NO_SIDE_EFFECTS__
 */
export const minLength = (minimum: number): z.core.$ZodCheckMinLength =>
  forTextOrList(z.minLength(minimum));
