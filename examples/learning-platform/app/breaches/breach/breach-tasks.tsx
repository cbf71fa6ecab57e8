import { Tag, type TagProps, Task, TaskList, Tick } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import type { BreachDetail } from "../breach-api.ts";
import type { BreachTask } from "../tasks/breach-tasks.ts";
import { taskFacts } from "../tasks/task-facts.ts";
import { pageOfTask, slugs, taskHint, taskTitle } from "../tasks/task-words.ts";
import { breachTexts, stepTexts } from "../texts/by-language.ts";

const tones: Readonly<Record<BreachTask["state"], NonNullable<TagProps["tone"]>>> = {
  now: "warn",
  late: "error",
  todo: "plain",
  later: "plain",
  done: "good",
};

/** The tasks of a breach, each a link to its page; what cannot be done yet says what comes first. */
export function BreachTasks(props: {
  readonly detail: BreachDetail;
  readonly tasks: readonly BreachTask[];
}): ReactNode {
  const { detail, tasks } = props;
  const { language } = useLanguage();
  const texts = useTexts(breachTexts);
  const { file } = useTexts(stepTexts);
  const about = {
    open: taskFacts(detail).open,
    reporter: detail.report.contact?.reporter ?? null,
  };
  return (
    <>
      <TaskList>
        {tasks.map((task) => (
          <Task
            key={task.id}
            hint={taskHint(task, about, texts, language)}
            status={
              <Tag tone={tones[task.state]}>
                {task.state === "done" && <Tick />} {texts.tasks.states[task.state]}
              </Tag>
            }
          >
            {task.state === "later" ? (
              taskTitle(task, texts)
            ) : (
              <Link href={pageOfTask(detail.reference, task.id)}>{taskTitle(task, texts)}</Link>
            )}
          </Task>
        ))}
      </TaskList>
      <p>
        <Link href={`/register/${detail.reference}/dossier`}>{file.link}</Link>{" "}
        <span className="quiet">{file.hint}</span>
      </p>
      <p className="quiet also">
        {texts.tasks.also}{" "}
        <Link href={`/register/${detail.reference}/vastleggen/${slugs.aware}`}>
          {texts.tasks.aware}
        </Link>{" "}
        <Link href={`/register/${detail.reference}/vastleggen/${slugs.notify}`}>
          {texts.tasks.notified}
        </Link>
      </p>
    </>
  );
}
