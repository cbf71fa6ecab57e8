import { type DutyTask, momentText } from "@bijsluiter/core/breaches";
import { forwardRef, type ReactNode } from "react";
import { Tag, type TagProps } from "../look/tag.tsx";
import { Task, TaskList } from "../look/task-list.tsx";
import type { PartProps } from "../parts/part.tsx";
import type { BreachFileTexts } from "./breach-file-texts.ts";
import { FileRoot } from "./parts/file-root.tsx";

/** Props of {@link BreachDuties}; other props are passed to the root element. */
export type BreachDutiesProps = Omit<PartProps, "children"> & {
  /** As `dutyTasks` of `@bijsluiter/core/breaches` gives them. */
  readonly tasks: readonly DutyTask[];
  /** Address of the place where a duty is done, as a link on its name. */
  readonly linkOf?: (task: DutyTask, name: string) => ReactNode;
  readonly texts: BreachFileTexts;
  /** Level of the heading; 2 by default. */
  readonly headingLevel?: number;
};

const tones: Readonly<Record<DutyTask["state"], NonNullable<TagProps["tone"]>>> = {
  undecided: "warn",
  open: "warn",
  overdue: "error",
  done: "good",
  late: "error",
  "not-needed": "plain",
  excused: "plain",
};

/**
 * Duties of a breach as a checklist: status, owner, deadline and basis of each. The same HTML on a server and in a
 * browser.
 */
export const BreachDuties = /* @__PURE__ */ forwardRef<HTMLElement, BreachDutiesProps>(
  function BreachDuties({ tasks, linkOf, texts, headingLevel, ...root }, ref) {
    const { duties, words } = texts;
    return (
      <FileRoot
        {...root}
        texts={texts}
        heading={duties.heading}
        headingLevel={headingLevel}
        ref={ref}
      >
        <TaskList>
          {tasks.map((task) => {
            const name = words.assessment.duties[task.duty];
            return (
              <Task
                key={task.duty}
                data-state={task.state}
                status={<Tag tone={tones[task.state]}>{words.tasks.states[task.state]}</Tag>}
                hint={hintOf(task, texts)}
              >
                {linkOf?.(task, name) ?? name}
              </Task>
            );
          })}
        </TaskList>
      </FileRoot>
    );
  },
);

/** Who, until when, and what asks it, as one line. */
function hintOf(task: DutyTask, texts: BreachFileTexts): string {
  const { duties, language } = texts;
  const { owner, dueAt, remindAt, doneAt, basis, state } = task;
  const isOpen = state === "open" || state === "overdue" || state === "undecided";
  const parts = [
    owner === undefined ? isOpen && duties.noOwner : `${duties.owner}: ${owner}`,
    doneAt === undefined
      ? dueAt !== undefined && `${duties.due}: ${momentText(dueAt, language)}`
      : `${duties.done}: ${momentText(doneAt, language)}`,
    isOpen && remindAt !== undefined && `${duties.remind}: ${momentText(remindAt, language)}`,
    `${duties.basis}: ${texts.legalReference(basis.ref)}`,
  ];
  return parts.filter(Boolean).join(". ");
}
