import { fromWallClock, toWallClock } from "@bijsluiter/core/calendar";
import { Field } from "@bijsluiter/react";
import { type ReactNode, useId, useState } from "react";
import { useTexts } from "../../site/language/language.tsx";
import type { FieldProblem } from "../../site/parts/form-fields.tsx";
import type { BreachTexts } from "../texts/breach-texts.ts";
import { breachTexts } from "../texts/by-language.ts";
import "./moment-field.css";

/** The parts of a moment, as they are typed. */
const parts = ["day", "month", "year", "hour", "minute"] as const;
type Typed = Readonly<Record<(typeof parts)[number], string>>;

/** A moment as day and time on a Dutch clock; asks which hour where October has it twice. */
export function MomentField(props: {
  readonly now: string;
  readonly problems: readonly FieldProblem[];
}): ReactNode {
  const { record } = useTexts(breachTexts);
  const id = useId();
  const [typed, setTyped] = useState(() => typedOf(props.now));
  const problem = props.problems.find(({ name }) => name === "at")?.text;
  const clock = clockOf(typed);
  const twice = clock !== undefined && fromWallClock(clock.day, clock.time).kind === "twice";
  const described = [`${id}-zone`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <fieldset
      aria-describedby={described}
      className="bijsluiter-field"
      data-invalid={problem ? "" : undefined}
    >
      <legend className="bijsluiter-label">{record.when}</legend>
      <p id={`${id}-zone`} className="bijsluiter-hint">
        {record.zone}
      </p>
      {problem && (
        <p id={`${id}-problem`} className="bijsluiter-error">
          {problem}
        </p>
      )}
      <div className="moment-parts">
        {parts.map((part) => (
          <Field
            key={part}
            label={record.parts[part]}
            data-part={part}
            control={(own) => (
              <input
                {...own}
                name={`at.${part}`}
                inputMode="numeric"
                autoComplete="off"
                maxLength={part === "year" ? 4 : 2}
                value={typed[part]}
                onChange={({ target }) => setTyped({ ...typed, [part]: target.value })}
              />
            )}
          />
        ))}
      </div>
      {twice && (
        <Field
          label={record.whichHour}
          control={(own) => (
            <select {...own} name="at.which">
              {record.hours.map((text, at) => (
                <option key={text} value={at}>
                  {text}
                </option>
              ))}
            </select>
          )}
        />
      )}
    </fieldset>
  );
}

/** The moment that a {@link MomentField} holds, or what is wrong with it. */
export function momentFrom(
  data: FormData,
  words: BreachTexts["record"],
): { readonly at: string } | { readonly problem: string } {
  const [day = "", month = "", year = "", hour = "", minute = ""] = parts.map((part) =>
    String(data.get(`at.${part}`) ?? "").trim(),
  );
  const clock = clockOf({ day, month, year, hour, minute });
  if (clock === undefined) return { problem: words.noSuchMoment };
  const moments = fromWallClock(clock.day, clock.time);
  if (moments.kind === "never") return { problem: words.noSuchHour };
  if (moments.kind === "once") return { at: moments.instant };
  return { at: moments.instants[data.get("at.which") === "1" ? 1 : 0] };
}

function typedOf(now: string): Typed {
  const { day: date, time } = toWallClock(now);
  const [year = "", month = "", day = ""] = date.split("-");
  const [hour = "", minute = ""] = time.split(":");
  return { day: String(Number(day)), month: String(Number(month)), year, hour, minute };
}

/** A day and a time that exist on a calendar and a clock. */
function clockOf(typed: Typed): { readonly day: string; readonly time: string } | undefined {
  const { day, month, year, hour, minute } = typed;
  if (!/^\d{4}$/.test(year) || ![day, month, hour, minute].every((one) => /^\d{1,2}$/.test(one)))
    return undefined;
  const two = (text: string) => text.padStart(2, "0");
  const date = `${year}-${two(month)}-${two(day)}`;
  const time = `${two(hour)}:${two(minute)}`;
  const read = new Date(`${date}T${time}:00Z`);
  const exists = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(`${date}T${time}`);
  return exists ? { day: date, time } : undefined;
}
