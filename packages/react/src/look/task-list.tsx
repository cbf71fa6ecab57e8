import { forwardRef, type ReactNode } from "react";
import { Part, type PartProps } from "../parts/part.tsx";

/** List of tasks, one {@link Task} below the other. */
export const TaskList = /* @__PURE__ */ forwardRef<HTMLUListElement, PartProps>(
  function TaskList(props, ref) {
    return <Part as="ul" base="task-list" own={{ role: "list" }} given={props} ref={ref} />;
  },
);

/** Props of {@link Task}. */
export type TaskProps = PartProps & {
  /** A link, which then covers the row; text alone for a task that cannot be done now. */
  readonly children: ReactNode;
  /** Status, shown as a tag. */
  readonly status?: ReactNode;
  readonly hint?: ReactNode;
};

/** One task: a link as large as its row, its status, and a hint. */
export const Task = /* @__PURE__ */ forwardRef<HTMLLIElement, TaskProps>(function Task(
  { children, status, hint, ...props },
  ref,
) {
  return (
    <Part as="li" base="task" given={props} ref={ref}>
      <span className="bijsluiter-task-title">{children}</span>
      <span className="bijsluiter-task-status">{status}</span>
      {hint && <p className="bijsluiter-task-hint">{hint}</p>}
    </Part>
  );
});
