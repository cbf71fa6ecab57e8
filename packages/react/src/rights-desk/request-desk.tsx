import { dayText } from "@bijsluiter/core/calendar";
import type { DataSubjectRequest, RequestClock } from "@bijsluiter/core/rights";
import { forwardRef } from "react";
import { Tag, type TagProps } from "../look/tag.tsx";
import { Task, TaskList } from "../look/task-list.tsx";
import type { PartProps } from "../parts/part.tsx";
import { RequestSteps } from "./parts/request-steps.tsx";
import { RightsRoot } from "./parts/rights-root.tsx";
import type { RequestDeskTexts } from "./rights-texts.ts";

/** One request of the list, with its clock. */
export interface DeskRequest {
  readonly request: DataSubjectRequest;
  /** As `requestClock` of `@bijsluiter/core/rights` gives it. */
  readonly clock: RequestClock;
  /** Page of the request; without it the row leads nowhere. */
  readonly href?: string;
}

/** Props of {@link RequestDesk}; other props are passed to the root element. */
export type RequestDeskProps = Omit<PartProps, "children"> & {
  readonly requests: readonly DeskRequest[];
  /** E.g. `requestDesk` of `@bijsluiter/react/locales/nl`. */
  readonly texts: RequestDeskTexts;
  /** Level of the heading; 2 by default. */
  readonly headingLevel?: number;
};

const Widget = /* @__PURE__ */ forwardRef<HTMLElement, RequestDeskProps>(function RequestDesk(
  { requests, texts, headingLevel, ...rest },
  ref,
) {
  return (
    <RightsRoot
      {...rest}
      language={texts.language}
      heading={texts.title}
      headingLevel={headingLevel}
      ref={ref}
    >
      {requests.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <TaskList>
          {requests.map((one) => (
            <Row key={one.request.id} {...one} texts={texts} />
          ))}
        </TaskList>
      )}
    </RightsRoot>
  );
});

function Row({ request, clock, href, texts }: DeskRequest & Pick<RequestDeskProps, "texts">) {
  const title = `${texts.kinds[request.kind]}, ${request.id}`;
  const { state, daysLeft = 0, lastDay } = clock;
  const left = texts.clock.states[state](Math.abs(daysLeft));
  const due =
    lastDay === null
      ? texts.noDay
      : texts.clock.due(dayText(lastDay, texts.language, { weekday: false }));
  return (
    <Task
      data-state={state}
      status={<Tag tone={toneOf(clock)}>{left}</Tag>}
      hint={`${texts.requesters[request.requester.role]}. ${texts.statuses[request.status]}. ${due}`}
    >
      {href === undefined ? title : <a href={href}>{title}</a>}
    </Task>
  );
}

/** A week before the last day it warns. */
const SOON = 7;

function toneOf({ state, daysLeft = 0 }: RequestClock): NonNullable<TagProps["tone"]> {
  if (state === "overdue" || state === "late") return "error";
  if (state === "met") return "good";
  return state === "running" && daysLeft <= SOON ? "warn" : "plain";
}

/**
 * List of requests of data subjects, each with its deadlines and status. The same HTML on a server and in a browser. Its
 * parts are properties of it.
 */
export const RequestDesk = /* @__PURE__ */ Object.assign(Widget, {
  /** Around all others, with the heading. */
  Root: RightsRoot,
  /** One request: its deadline, every reading of it, and its events. */
  Request: RequestSteps,
} as const);
