import {
  type BoardClockFacts,
  type BreachClock,
  breachClocks,
  timeLeftText,
} from "@bijsluiter/core/breaches";
import type { ReactNode } from "react";
import { useLanguage, useTexts } from "../site/language/language.tsx";
import { Moment } from "../site/parts/moment.tsx";
import { useNow } from "../site/session/use-now.ts";
import { breachTexts } from "./texts/by-language.ts";

/** The clocks of every board, counting. Their state is a word; the colour only repeats it. */
export function ClockList(props: {
  readonly clockFacts: readonly BoardClockFacts[];
  /** Level of the heading with the name of a board. */
  readonly headingLevel: 3 | 4;
  /** Also what started each clock. */
  readonly detailed?: boolean;
}): ReactNode {
  const { clockFacts, headingLevel, detailed = false } = props;
  const texts = useTexts(breachTexts);
  const now = useNow();
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="boards">
      {clockFacts.map(({ board, facts }) => (
        <section key={board ?? ""}>
          <Heading className="board-name">{board ?? texts.register.boardUnknown}</Heading>
          <ul className="clocks">
            {breachClocks(facts, { now }).map((clock) => (
              <li key={clock.id} data-state={clock.state}>
                <Clock clock={clock} detailed={detailed} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Clock({ clock, detailed }: { readonly clock: BreachClock; readonly detailed: boolean }) {
  const { messages } = useLanguage();
  const texts = useTexts(breachTexts);
  const words = messages.breachClocks;
  const { dueAt, endedAt, anchor } = clock;
  return (
    <>
      <p className="clock-title">{words.titles[clock.id]}</p>
      <p className="clock-state">
        <strong>{words.states[clock.state]}</strong>
        {clock.state !== "stopped" && clock.leftMs !== undefined && endedAt === undefined && (
          <span className="clock-left">{timeLeftText(clock, words)}</span>
        )}
      </p>
      {clock.state !== "waiting" && (
        <p className="clock-due">
          {dueAt ? (
            <>
              {words.due} <Moment at={dueAt} />
            </>
          ) : (
            words.withoutUndueDelay
          )}
        </p>
      )}
      {endedAt && clock.state !== "stopped" && (
        <p className="clock-due">
          {texts.breach.ended} <Moment at={endedAt} />
        </p>
      )}
      {detailed && anchor && (
        <p className="clock-due">
          {words.anchors[anchor.event]}: <Moment at={anchor.at} />
        </p>
      )}
    </>
  );
}
