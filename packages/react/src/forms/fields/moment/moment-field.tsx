import { toWallClock } from "@bijsluiter/core/calendar";
import { type ReactNode, useRef, useState } from "react";
import { useBijsluiter } from "../../../provider/bijsluiter-provider.tsx";
import { Button } from "../../button.tsx";
import { useFormScope } from "../../form-scope.tsx";
import { Field, type FieldTexts } from "../field.tsx";
import { useField } from "../use-field.ts";
import { MomentInputs } from "./moment-inputs.tsx";
import { dayParts, type MomentParts, momentParts, partsOf, timeParts } from "./read-moment.ts";
import { WhichHour } from "./which-hour.tsx";

const parts = [...dayParts, ...timeParts];
const DAY_MS = 86_400_000;

/**
 * A day in three text fields and a time in two, on Dutch clocks, with buttons that fill in now, today and yesterday. Asks
 * which hour where October has it twice.
 */
export function MomentField(field: FieldTexts): ReactNode {
  const { name, hint } = field;
  const { texts, answers } = useFormScope();
  const { now } = useBijsluiter();
  const wiring = useField(name, { hint, parts: ["day", "hour", "which"] });
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState(() => momentParts(answers, name));
  const input = (part: string) =>
    box.current?.querySelector<HTMLInputElement>(`[name="${name}.${part}"]`);
  const read = () => {
    const entries = parts.map((part) => [part, input(part)?.value.trim() ?? ""]);
    setTyped(Object.fromEntries(entries) as Record<keyof MomentParts, string>);
  };
  const fill = (daysAgo: number, withTime: boolean) => {
    const { time } = toWallClock(now());
    const then = new Date(Date.parse(now()) - daysAgo * DAY_MS).toISOString();
    const filled = partsOf(toWallClock(then).day, time);
    for (const part of withTime ? parts : dayParts) {
      const control = input(part);
      if (control) control.value = filled[part];
    }
    // The form keeps what is typed; this was not.
    input("day")?.dispatchEvent(new Event("input", { bubbles: true }));
    if (!withTime) input("hour")?.focus();
  };
  return (
    <Field {...field} wiring={wiring} group="group">
      <div ref={box} onInput={read}>
        <MomentInputs {...{ name, wiring, parts }} hint={texts.zone} />
      </div>
      <div className="bijsluiter-shortcuts">
        {([0, 0, 1] as const).map((daysAgo, at) => (
          <Button
            key={texts.shortcuts[at]}
            id={`${wiring.id}-shortcut-${at}`}
            kind="quiet"
            aria-labelledby={`${wiring.id}-shortcut-${at} ${wiring.id}-label`}
            onClick={() => fill(daysAgo, at === 0)}
          >
            {texts.shortcuts[at]}
          </Button>
        ))}
      </div>
      <WhichHour name={name} parts={typed} />
    </Field>
  );
}
