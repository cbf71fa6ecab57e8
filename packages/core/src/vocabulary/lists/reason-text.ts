import * as z from "zod/mini";
import { rule } from "../../shared/issues/rule.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import { visibleText } from "../../shared/text/visible-text.ts";
import { saysNothing } from "./says-nothing.ts";

const SHORTEST = 10;
const LONGEST = 10_000;

/** Whether a text can be a reason: at least two words, and no filler. */
const givesReasons = (text: string): boolean =>
  !saysNothing(text) && (text.match(/[\p{L}\p{N}]{2,100}/gu)?.length ?? 0) > 1;

/** Checks a reason of at least ten characters: an empty one, one word and a filler are refused, `says-nothing`. */
export const reasonText: z.ZodMiniType<string> = z.string().check(
  z.trim(),
  minLength(SHORTEST),
  maxLength(LONGEST),
  visibleText(SHORTEST),
  rule((text) => (givesReasons(text) ? [] : [{ code: "says-nothing", path: [], params: {} }])),
);
