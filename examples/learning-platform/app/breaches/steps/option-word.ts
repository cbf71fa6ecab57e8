import type { Language } from "../../../shared/languages.ts";
import type { messages as allMessages } from "../../../shared/messages.ts";
import type { StepTexts } from "../texts/step-texts.ts";

/** What a code of an answer is called: by core where core has a word for it. */
export function optionWord(
  name: string,
  code: string,
  texts: StepTexts,
  messages: (typeof allMessages)[Language],
): string {
  const { breachAssessment: assessed, breachLifeCycle: cycle } = messages;
  const byCore: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "facts.data": assessed.kinds,
    "decision.confirmed": assessed.confirm,
    "decision.exception.ground": { "": texts.none, ...assessed.exceptions },
    duty: assessed.duties,
    audience: cycle.audiences,
    channel: cycle.channels,
    causeCategory: cycle.causes,
    side: cycle.sides,
    to: cycle.sides,
    source: cycle.sources,
  };
  return byCore[name]?.[code] ?? texts.options[`${name}.${code}`] ?? texts.answers[code] ?? code;
}
