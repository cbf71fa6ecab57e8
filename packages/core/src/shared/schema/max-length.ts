import * as z from "zod/mini";
import { forTextOrList } from "./for-text-or-list.ts";

/**
 * The check that a text has at most `maximum` characters, or a list as many items; `too-long` when it has more.
 *
 * @__NO_SIDE_EFFECTS__
 */
export const maxLength = (maximum: number): z.core.$ZodCheckMaxLength =>
  forTextOrList(z.maxLength(maximum));
