import { type BreachFile, dayText, jointRepair } from "@bijsluiter/core/breaches";
import { toDay } from "@bijsluiter/core/calendar";
import { Tag, Task, TaskList } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { stepTexts } from "../texts/by-language.ts";

const tones = { open: "warn", overdue: "error", done: "good" } as const;

/** The actions by which supplier and board repair, and who has still to hear of them; nothing where there are none. */
export function FileActions(props: { readonly file: BreachFile; readonly now: string }): ReactNode {
  const { file: words } = useTexts(stepTexts);
  const { language, messages } = useLanguage();
  const { sides } = messages.breachLifeCycle;
  const { actions, toTell } = jointRepair(props.file, toDay(props.now, "Europe/Amsterdam"));
  if (actions.length === 0) return null;
  return (
    <section>
      <h2>{words.actions}</h2>
      <TaskList>
        {actions.map(({ action, what, side, owner, dueOn, state }) => (
          <Task
            key={action}
            status={<Tag tone={tones[state]}>{words.actionStates[state]}</Tag>}
            hint={`${sides[side]}, ${owner}, ${dayText(dueOn, language)}`}
          >
            {action}: {what}
          </Task>
        ))}
      </TaskList>
      {toTell.map((side) => (
        <p key={side}>{words.toTell(sides[side])}</p>
      ))}
    </section>
  );
}
