import { requestLifeCycle } from "@bijsluiter/core/rights";
import { Tag, Task, TaskList } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useTexts } from "../../site/language/language.tsx";
import type { RequestDetail } from "../rights-api.ts";
import { nameOf } from "../rights-todos.ts";
import { mainStep, rightsSteps } from "../steps/rights-steps.ts";
import { rightsTexts } from "../texts/by-language.ts";

/** What brings the request on, and below it every other step that its state allows. */
export function NextPart({ detail }: { readonly detail: RequestDetail }): ReactNode {
  const texts = useTexts(rightsTexts);
  const { page, step: words, todo } = texts;
  const { request, carriedOutAt } = detail;
  const main = mainStep(request, carriedOutAt !== null);
  const others = rightsSteps.filter((one) => one !== main && canTake(one, request));
  const address = (step: string) => `/verzoeken/${request.id}/stap/${step}`;
  return (
    <section className="panel not-on-paper" data-tone="action">
      <h2>{page.todo}</h2>
      {main === undefined ? (
        <p>{page.nothingTodo}</p>
      ) : (
        <TaskList>
          <Task
            status={<Tag tone="warn">{todo.tag}</Tag>}
            hint={main === "plan" ? page.plan.why : words.hints[main]}
          >
            {main === "plan" ? (
              <a href="#plan">{nameOf(main, texts)}</a>
            ) : (
              <Link href={address(main)}>{nameOf(main, texts)}</Link>
            )}
          </Task>
        </TaskList>
      )}
      {others.length > 0 && (
        <details>
          <summary>{page.also}</summary>
          <ul>
            {others.map((step) => (
              <li key={step}>
                <Link href={address(step)}>{words.titles[step]}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Whether the life cycle has a way for it from where the request stands; the rest is for the server to say. */
function canTake(
  step: (typeof rightsSteps)[number],
  { status, receivedBy, extension }: RequestDetail["request"],
): boolean {
  const from: readonly string[] = requestLifeCycle[step].from;
  if (step === "pass-on" && receivedBy === "board") return false;
  if (step === "extend" && extension) return false;
  return from.includes(status);
}
