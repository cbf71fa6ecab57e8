import { fromWallClock, toWallClock } from "@bijsluiter/core/calendar";
import { type ReactNode, useId, useState } from "react";
import { useTexts } from "../../site/language/language.tsx";
import type { FieldProblem } from "../../site/parts/form-fields.tsx";
import type { BreachTexts } from "../texts/breach-texts.ts";
import { breachTexts } from "../texts/by-language.ts";

/** A moment as day and time on a Dutch clock; asks which hour where October has it twice. */
export function MomentField(props: {
  readonly now: string;
  readonly problems: readonly FieldProblem[];
}): ReactNode {
  const { record } = useTexts(breachTexts);
  const id = useId();
  const [clock, setClock] = useState(() => toWallClock(props.now));
  const { day, time } = clock;
  const problem = props.problems.find(({ name }) => name === "at")?.text;
  const twice = day !== "" && time !== "" && fromWallClock(day, time).kind === "twice";
  return (
    <fieldset aria-describedby={`${id}-zone`} className="moment">
      <legend>{record.when}</legend>
      <p id={`${id}-zone`} className="quiet">
        {record.zone}
      </p>
      {problem && <p className="bijsluiter-error">{problem}</p>}
      <div className="moment-parts">
        <div className="bijsluiter-field">
          <label className="bijsluiter-label" htmlFor={`${id}-day`}>
            {record.day}
          </label>
          <input
            className="bijsluiter-input"
            id={`${id}-day`}
            name="at.day"
            type="date"
            value={day}
            onChange={(event) => setClock({ ...clock, day: event.target.value })}
          />
        </div>
        <div className="bijsluiter-field">
          <label className="bijsluiter-label" htmlFor={`${id}-time`}>
            {record.time}
          </label>
          <input
            className="bijsluiter-input"
            id={`${id}-time`}
            name="at.time"
            type="time"
            value={time}
            onChange={(event) => setClock({ ...clock, time: event.target.value })}
          />
        </div>
      </div>
      {twice && (
        <div className="bijsluiter-field">
          <label className="bijsluiter-label" htmlFor={`${id}-which`}>
            {record.whichHour}
          </label>
          <select className="bijsluiter-input" id={`${id}-which`} name="at.which">
            {record.hours.map((text, at) => (
              <option key={text} value={at}>
                {text}
              </option>
            ))}
          </select>
        </div>
      )}
    </fieldset>
  );
}

/** The moment that a {@link MomentField} holds, or what is wrong with it. */
export function momentFrom(
  data: FormData,
  words: BreachTexts["record"],
): { readonly at: string } | { readonly problem: string } {
  const day = String(data.get("at.day") ?? "");
  const time = String(data.get("at.time") ?? "");
  if (day === "" || time === "") return { problem: words.fillIn };
  const moments = fromWallClock(day, time);
  if (moments.kind === "never") return { problem: words.noSuchHour };
  if (moments.kind === "once") return { at: moments.instant };
  return { at: moments.instants[data.get("at.which") === "1" ? 1 : 0] };
}
