import { type ReactNode, useState } from "react";
import { useFormScope } from "../form-scope.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { Field, type FieldTexts } from "./field.tsx";
import { wallClock } from "./read-moment.ts";
import { useField } from "./use-field.ts";

/** A day and a time, each in its own native input, on Dutch clocks. Asks which hour where October has it twice. */
export function MomentField(field: FieldTexts): ReactNode {
  const { name, hint } = field;
  const { texts, answers } = useFormScope();
  const wiring = useField(name, { hint, parts: ["day", "time", "which"] });
  const first = (part: string) => answers[`${name}.${part}`]?.[0] ?? "";
  const [clock, setClock] = useState({ day: first("day"), time: first("time") });
  const { id } = wiring;
  return (
    <Field {...field} wiring={wiring} group="group">
      <div className="bijsluiter-moment">
        {(["day", "time"] as const).map((part) => (
          <div key={part}>
            <label htmlFor={`${id}-${part}`}>{texts[part]}</label>
            <input
              className="bijsluiter-input"
              type={part === "day" ? "date" : "time"}
              id={`${id}-${part}`}
              name={`${name}.${part}`}
              defaultValue={first(part)}
              aria-describedby={part === "time" ? `${id}-zone` : undefined}
              aria-invalid={wiring.control["aria-invalid"]}
              onChange={({ target }) => setClock({ ...clock, [part]: target.value })}
            />
          </div>
        ))}
        <p className="bijsluiter-hint" id={`${id}-zone`}>
          {texts.zone}
        </p>
      </div>
      {wallClock(clock.day, clock.time)?.kind === "twice" && (
        <ChoiceField
          name={`${name}.which`}
          label={texts.whichHour}
          options={texts.hours.map((label, index) => ({ value: String(index), label }))}
        />
      )}
    </Field>
  );
}
