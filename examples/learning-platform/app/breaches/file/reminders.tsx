import { type DutyTask, momentText } from "@bijsluiter/core/breaches";
import type { ReactNode } from "react";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { stepTexts } from "../texts/by-language.ts";

/** Duties of which 80 % of the time is over, each with its last moment. */
export function Reminders(props: {
  readonly tasks: readonly DutyTask[];
  readonly now: string;
}): ReactNode {
  const { file } = useTexts(stepTexts);
  const { language, messages } = useLanguage();
  const due = props.tasks.flatMap(({ duty, remindAt, dueAt }) =>
    remindAt !== undefined && dueAt !== undefined && Date.parse(remindAt) <= Date.parse(props.now)
      ? [{ duty, dueAt }]
      : [],
  );
  if (due.length === 0) return null;
  return (
    <section className="panel" data-tone="warn">
      {due.map(({ duty, dueAt }) => (
        <p key={duty}>
          {file.remind(messages.breachAssessment.duties[duty], momentText(dueAt, language))}
        </p>
      ))}
    </section>
  );
}
