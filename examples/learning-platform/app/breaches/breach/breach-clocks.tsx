import { type BoardClockFacts, timeLeftText } from "@bijsluiter/core/breaches";
import { Clock, Tick } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { Moment } from "../../site/parts/moment.tsx";
import {
  type BoardClock,
  clocksOf,
  isCounting,
  mostUrgent,
  partOver,
} from "../tasks/urgent-clock.ts";
import { breachTexts } from "../texts/by-language.ts";

/** With more boards than these, their clocks are behind a line that counts them. */
const FEW_BOARDS = 3;

/** The terms of a breach: large the one that is over first, the others as a line. With many boards how many of them were told. */
export function BreachClocks(props: {
  readonly clockFacts: readonly BoardClockFacts[];
  readonly now: string;
}): ReactNode {
  const { clockFacts, now } = props;
  const { breach } = useTexts(breachTexts);
  const clocks = clocksOf(clockFacts, now).filter(({ clock }) => clock.state !== "waiting");
  const first = mostUrgent(clocks);
  const rest = clocks.filter((one) => one !== first);
  const lines = <Lines clocks={rest} />;
  const told = new Set(
    clocks.flatMap(({ board, clock }) =>
      clock.id === "processor-to-controller" && clock.endedAt ? [board] : [],
    ),
  );
  return (
    <div className="breach-clocks">
      {first && <One found={first} large />}
      {clockFacts.length <= FEW_BOARDS ? (
        lines
      ) : (
        <>
          <p>{breach.told(told.size, clockFacts.length)}</p>
          <details>
            <summary>{breach.allClocks}</summary>
            {lines}
          </details>
        </>
      )}
    </div>
  );
}

const Lines = ({ clocks }: { readonly clocks: readonly BoardClock[] }) =>
  clocks.map((one) => <One key={`${one.board} ${one.clock.id}`} found={one} />);

function One({ found, large = false }: { readonly found: BoardClock; readonly large?: boolean }) {
  const { messages } = useLanguage();
  const texts = useTexts(breachTexts);
  const words = messages.breachClocks;
  const { board, clock } = found;
  const { state, dueAt, endedAt } = clock;
  const name = board ?? texts.register.boardUnknown;
  const left = timeLeftText(clock, words);
  return (
    <Clock
      large={large}
      state={state}
      label={texts.breach.clockOf[clock.id](name)}
      words={
        isCounting(found) && left ? (
          left
        ) : (
          <>
            {state === "met" && <Tick />} {words.states[state]}
          </>
        )
      }
      over={large ? partOver(clock) : undefined}
      due={
        <>
          {endedAt && state !== "stopped" && (
            <>
              <Moment at={endedAt} />
              {dueAt && ", "}
            </>
          )}
          {dueAt ? (
            <>
              {endedAt ? texts.breach.couldUntil : words.due} <Moment at={dueAt} />
            </>
          ) : (
            words.withoutUndueDelay
          )}
        </>
      }
    />
  );
}
