import { Tag, type TagProps } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { Link } from "wouter";

/** Something to do, with the time that is left for it. */
export interface Todo {
  readonly id: string;
  /** How much time is left, in words. */
  readonly left: string;
  readonly isLate: boolean;
  readonly title: string;
  readonly href: string;
  readonly hint: string;
  readonly tag: string;
  readonly tone: NonNullable<TagProps["tone"]>;
}

/** What there is to do, soonest first: time left, the task as a link, what it is about. */
export function TodoList({ todos }: { readonly todos: readonly Todo[] }): ReactNode {
  return (
    <ul className="todo">
      {todos.map(({ id, left, isLate, title, href, hint, tag, tone }) => (
        <li key={id}>
          <strong className="todo-left" data-late={isLate || undefined}>
            {left}
          </strong>
          <span className="todo-what">
            <Link href={href}>{title}</Link>
            <span className="quiet">{hint}</span>
          </span>
          <Tag tone={tone}>{tag}</Tag>
        </li>
      ))}
    </ul>
  );
}
