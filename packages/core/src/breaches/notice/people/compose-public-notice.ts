import { parseInput } from "../../../shared/parse-input.ts";
import { type ComposedNotice, composeOptions, type TextFormat } from "../composed-notice.ts";
import { composePeopleNotice } from "./compose-people-notice.ts";
import { type PublicNotice, publicNotice } from "./subject-notice.ts";
import type { SubjectNoticeMessages } from "./subject-notice-texts.ts";

/**
 * Public notice for a breach where informing each person would take disproportionate effort, with the place of
 * publication.
 *
 * @param messages - A language, e.g. `* as nl from "@bijsluiter/core/messages/nl"`.
 * @param options - `format`: `markdown`, `html` or `text`, the default.
 * @throws InvalidInputError when a legally required item is missing, malformed or a filler, or when texts are missing.
 * @see GDPR art. 34(3)(c)
 */
export function composePublicNotice(
  notice: PublicNotice,
  messages: SubjectNoticeMessages,
  options: { readonly format?: TextFormat } = {},
): ComposedNotice {
  const { place, ...known } = parseInput(publicNotice, notice);
  const { format = "text" } = parseInput(composeOptions, options);
  return composePeopleNotice(known, "public", { messages, format, place });
}
