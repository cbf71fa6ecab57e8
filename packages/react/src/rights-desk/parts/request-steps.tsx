import { dayText, momentText } from "@bijsluiter/core/calendar";
import type { DataSubjectRequest, RequestClock, RequestReading } from "@bijsluiter/core/rights";
import { forwardRef } from "react";
import { Clock } from "../../look/clock.tsx";
import { SummaryList, SummaryRow } from "../../look/summary-list.tsx";
import type { PartProps } from "../../parts/part.tsx";
import type { RequestDeskTexts } from "../rights-texts.ts";
import { RightsRoot } from "./rights-root.tsx";

/** Props of the steps of a request; other props are passed to the root element. */
export type RequestStepsProps = PartProps & {
  readonly request: DataSubjectRequest;
  readonly clock: RequestClock;
  /** Common name of each requested category; default: the category itself. */
  readonly words?: Readonly<Record<string, string>>;
  /** Text for a request of all data. */
  readonly everything: string;
  readonly texts: RequestDeskTexts;
  readonly headingLevel?: number | undefined;
};

/** One request: its clock, every way to count that the law leaves open, and what happened, step by step. */
export const RequestSteps = /* @__PURE__ */ forwardRef<HTMLElement, RequestStepsProps>(
  function RequestSteps(props, ref) {
    const {
      request,
      clock,
      words = {},
      everything,
      texts,
      headingLevel,
      children,
      ...rest
    } = props;
    const { state, daysLeft = 0, lastDay, readings } = clock;
    const dayOf = (day: string) => dayText(day, texts.language, { weekday: false });
    const about =
      request.scope === "all" ? [everything] : request.scope.map((one) => words[one] ?? one);
    return (
      <RightsRoot
        {...rest}
        language={texts.language}
        heading={`${texts.kinds[request.kind]}, ${request.id}`}
        headingLevel={headingLevel}
        ref={ref}
      >
        <Clock
          label={texts.clock.label}
          state={state}
          words={texts.clock.states[state](Math.abs(daysLeft))}
          due={lastDay === null ? texts.noDay : texts.clock.due(dayOf(lastDay))}
          large
        />
        <SummaryList>
          <SummaryRow
            label={texts.received}
            values={momentText(request.receivedAt, texts.language)}
          />
          <SummaryRow label={texts.asks} values={texts.requesters[request.requester.role]} />
          <SummaryRow label={texts.about} values={about} />
          <SummaryRow label={texts.status} values={texts.statuses[request.status]} />
        </SummaryList>
        {readings.length > 1 && (
          <div>
            <p className="bijsluiter-rights-label">{texts.readings}</p>
            <ul>
              {readings.map((reading) => (
                <li key={nameOf(reading, texts)} data-counts={reading.counts || undefined}>
                  {`${nameOf(reading, texts)}: ${reading.lastDay === null ? texts.noDay : dayOf(reading.lastDay)}`}
                  {reading.counts && <strong>{` ${texts.counts}`}</strong>}
                </li>
              ))}
            </ul>
          </div>
        )}
        <div>
          <p className="bijsluiter-rights-label">{texts.steps}</p>
          <ol className="bijsluiter-rights-steps">
            {request.history.map(({ event, at, by }) => (
              <li key={`${event} ${at}`} data-event={event}>
                {`${texts.events[event]}, ${momentText(at, texts.language)}, ${by}`}
              </li>
            ))}
          </ol>
        </div>
        {children}
      </RightsRoot>
    );
  },
);

const nameOf = ({ identity, extension }: RequestReading, texts: RequestDeskTexts): string =>
  [identity, extension]
    .flatMap((one) => (one === undefined ? [] : [texts.readingNames[one]]))
    .join(", ") || texts.month;
