import * as z from "zod/mini";
import { checkTexts } from "../../shared/check-texts.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { ConsentMessages, ViewAudience } from "./consent-texts.ts";
import { type PurposeView, purposeView } from "./consent-view.ts";

const viewOptions: z.ZodMiniType<{ readonly audience: ViewAudience }> = z.strictObject({
  audience: z.enum(["parent", "pupil"]),
});

/**
 * Plain sentences for one parent or pupil on one purpose: its state, and the reason for asking.
 *
 * @param messages - A catalogue, such as `@bijsluiter/core/messages/nl`.
 *
 * @example
 * ```ts
 * import { explainView } from "@bijsluiter/core/consent";
 * import * as nl from "@bijsluiter/core/messages/nl";
 *
 * const view = { purposeId: "images-website", state: "given", permitted: "yes", mayGive: true, ask: null } as const;
 * explainView(view, nl, { audience: "parent" }); // => ["Dit mag. U kunt dat altijd veranderen."]
 * ```
 */
export function explainView(
  view: PurposeView,
  messages: ConsentMessages,
  options: { readonly audience: ViewAudience },
): readonly string[] {
  const { state, ask } = parseInput(purposeView, view);
  const { audience } = parseInput(viewOptions, options);
  checkTexts(messages, "consent");
  const { consent } = messages;
  const sentence = consent.states[audience][state];
  return ask === null ? [sentence] : [sentence, consent.asking[audience][ask]];
}
