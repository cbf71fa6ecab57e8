import type * as z from "zod/mini";
import { rule } from "../../shared/issues/rule.ts";
import { saysNothing } from "../../vocabulary/lists/says-nothing.ts";
import { prose } from "../report/answers/prose.ts";

/** Whether a text can be a reason: at least two words, and no filler. */
const givesReasons = (text: string): boolean =>
  !saysNothing(text) && (text.match(/[\p{L}\p{N}]{2,100}/gu)?.length ?? 0) > 1;

/** Checks a reason of at least ten characters: an empty one, one word and a filler are refused. */
export const reasonText: z.ZodMiniType<string> = prose(10).check(
  rule((text) => (givesReasons(text) ? [] : [{ code: "says-nothing", path: [], params: {} }])),
);
