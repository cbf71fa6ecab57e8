import { type DutyClock, momentText } from "@bijsluiter/core/breaches";
import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import type { BreachFileTexts } from "../breach-file-texts.ts";
import { dueOf, standingOf, whatOf } from "./clock-words.ts";

/** Props of {@link ClockPicture}. */
export type ClockPictureProps = Omit<PartProps, "children"> & {
  readonly clocks: readonly DutyClock[];
  /** Present time, as passed to `breachClocks`. */
  readonly now: string;
  readonly texts: BreachFileTexts;
};

/**
 * A line of time with a bar for each duty, from what starts it to its last moment, filled as far as its time is over, and a mark at
 * now. Hidden from who listens: the table behind it says the same.
 */
export const ClockPicture = /* @__PURE__ */ forwardRef<HTMLElement, ClockPictureProps>(
  function ClockPicture({ clocks, now, texts, ...rest }, ref) {
    const moments = [now, ...clocks.flatMap(momentsOf)].map((moment) => Date.parse(moment));
    const first = Math.min(...moments);
    const span = Math.max(...moments) - first || 1;
    const place = (moment: string) => Math.round((1000 * (Date.parse(moment) - first)) / span) / 10;
    return (
      <Part
        as="div"
        base="breach-file-picture"
        own={{ "aria-hidden": true }}
        given={rest}
        ref={ref}
      >
        {clocks.map((clock) => (
          <div key={clock.id} data-state={clock.state}>
            <p>
              <strong>{whatOf(clock, texts)}</strong> · {standingOf(clock, texts)}
            </p>
            <div className="bijsluiter-breach-file-track">
              <Bar clock={clock} now={now} place={place} />
              <span data-now="" style={{ insetInlineStart: `${place(now)}%` }} />
            </div>
            <p className="bijsluiter-breach-file-quiet">
              {dueOf(clock, texts) || texts.words.duties.states[clock.state]}
            </p>
          </div>
        ))}
        <p className="bijsluiter-breach-file-now">
          {texts.clocks.now} {momentText(now, texts.language)}
        </p>
      </Part>
    );
  },
);

const momentsOf = ({ anchor, dueAt, endedAt }: DutyClock): readonly string[] =>
  [anchor?.at, dueAt, endedAt].filter((moment) => moment !== undefined);

interface BarProps {
  readonly clock: DutyClock;
  readonly now: string;
  readonly place: (moment: string) => number;
}

/** From its start to its last moment, filled as far as it ran; without a last moment an open one. */
function Bar({ clock: { anchor, dueAt, endedAt }, now, place }: BarProps) {
  if (anchor === undefined) return null;
  const from = place(anchor.at);
  const ran = place(endedAt ?? now);
  const until = dueAt === undefined ? Math.max(ran, from) : place(dueAt);
  const width = until - from;
  const filled = width > 0 ? Math.min(100, Math.max(0, (100 * (ran - from)) / width)) : 100;
  return (
    <span
      className="bijsluiter-breach-file-bar"
      data-open={dueAt === undefined ? "" : undefined}
      style={{ insetInlineStart: `${from}%`, inlineSize: `${width}%` }}
    >
      <span style={{ inlineSize: `${Math.round(10 * filled) / 10}%` }} />
    </span>
  );
}
