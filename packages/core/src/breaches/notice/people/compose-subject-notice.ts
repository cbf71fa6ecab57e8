import { parseInput } from "../../../shared/parse-input.ts";
import { type ComposedNotice, composeOptions, type TextFormat } from "../composed-notice.ts";
import { composePeopleNotice } from "./compose-people-notice.ts";
import { type SubjectNotice, subjectNotice } from "./subject-notice.ts";
import type { SubjectNoticeMessages } from "./subject-notice-texts.ts";

/**
 * Notice from a board to a parent or guardian, a pupil or a member of staff about a breach with a high risk: the nature,
 * the likely consequences, the measures, advice and the contact point. It contains no numbers, other boards or blame.
 *
 * @param messages - A language, e.g. `* as nl from "@bijsluiter/core/messages/nl"`.
 * @param options - `format`: `markdown`, `html` or `text`, the default.
 * @throws InvalidInputError when a legally required item is missing, malformed or a filler, or when texts are missing.
 * @see GDPR art. 34(1) and (2)
 */
export function composeSubjectNotice(
  notice: SubjectNotice,
  messages: SubjectNoticeMessages,
  options: { readonly format?: TextFormat } = {},
): ComposedNotice {
  const { audience, ...known } = parseInput(subjectNotice, notice);
  const { format = "text" } = parseInput(composeOptions, options);
  return composePeopleNotice(known, audience, { messages, format });
}
