import type { BreachFileState } from "@bijsluiter/core/breaches";
import { Tag, Task, TaskList } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useTexts } from "../../site/language/language.tsx";
import { stepsBeside, stepsFrom } from "../steps/taken-step.ts";
import { breachTexts, stepTexts } from "../texts/by-language.ts";

/** The steps that lead on from where a file stands, each a link to its page, and what else can be written down. */
export function NextSteps(props: {
  readonly reference: string;
  readonly state: BreachFileState;
}): ReactNode {
  const { reference, state } = props;
  const { tasks } = useTexts(breachTexts);
  const { file, titles } = useTexts(stepTexts);
  const next = stepsFrom(state.status, state.containment);
  const beside = stepsBeside(state.status);
  const address = (step: string) => `/register/${reference}/stap/${step}`;
  return (
    <section className="not-on-paper">
      <h2>{file.next}</h2>
      {next.length === 0 && <p>{file.nothingNext}</p>}
      <TaskList>
        {next.map((step, at) => (
          <Task key={step} status={at === 0 && <Tag tone="warn">{tasks.states.now}</Tag>}>
            <Link href={address(step)}>{titles[step]}</Link>
          </Task>
        ))}
      </TaskList>
      {beside.length > 0 && (
        <details>
          <summary>{file.beside}</summary>
          <ul>
            {beside.map((step) => (
              <li key={step}>
                <Link href={address(step)}>{titles[step]}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
