import { type FormEvent, type ReactNode, useState } from "react";
import { ChoiceOption } from "../../../forms/fields/choice-option.tsx";
import { Field } from "../../../forms/fields/field.tsx";
import { MomentInputs } from "../../../forms/fields/moment/moment-inputs.tsx";
import {
  dayParts,
  type MomentParts,
  momentParts,
  timeParts,
} from "../../../forms/fields/moment/read-moment.ts";
import { WhichHour } from "../../../forms/fields/moment/which-hour.tsx";
import { useField } from "../../../forms/fields/use-field.ts";
import { useFormScope } from "../../../forms/form-scope.tsx";
import { useBijsluiter } from "../../../provider/bijsluiter-provider.tsx";
import { dayOf, type When, whenOf } from "../answers/settle-moment.ts";
import { useFirstScope } from "../first-scope.ts";

const NAME = "timeline.discoveredAt";

/** When it was noticed: in words where that will do, else a day and a time. */
export function NoticedField(): ReactNode {
  const { words } = useFirstScope();
  const { answers, id } = useFormScope();
  const { now } = useBijsluiter();
  const { hints, when: labels } = words;
  const wiring = useField(NAME, { parts: ["when", "day", "hour", "which"] });
  const [opened] = useState(now);
  const [chosen, choose] = useState(() => whenOf(answers, opened));
  const [typed, setTyped] = useState<MomentParts>(() => momentParts(answers, NAME));
  const read = (event: FormEvent) => {
    const { name, value } = event.target as HTMLInputElement;
    const part = name.slice(NAME.length + 1);
    if (part in typed) setTyped({ ...typed, [part]: value.trim() });
  };
  const parts = { ...typed, ...(chosen && partsGiven(dayOf(chosen, opened))) };
  return (
    <Field name={NAME} labelledBy={`${id}-question`} wiring={wiring} group="radiogroup">
      <div onInput={read}>
        {(Object.keys(labels) as When[]).map((when, at) => (
          <ChoiceOption
            key={when}
            id={`${wiring.id}-when-${at}`}
            name={`${NAME}.when`}
            many={false}
            checked={chosen === when}
            isChosen={chosen === when}
            onChoose={() => choose(when)}
            option={{
              value: when,
              label: labels[when],
              more: when !== "just" && (
                <>
                  {when === "other" && (
                    <Part label={words.labels.day}>
                      <MomentInputs {...{ name: NAME, wiring, parts: dayParts }} />
                    </Part>
                  )}
                  <Part label={words.labels.time}>
                    <MomentInputs
                      {...{ name: NAME, wiring, parts: timeParts }}
                      hint={hints["time"]}
                    />
                  </Part>
                  <WhichHour name={NAME} parts={parts} />
                </>
              ),
            }}
          />
        ))}
      </div>
    </Field>
  );
}

const partsGiven = (date: MomentParts | undefined) =>
  date && { day: date.day, month: date.month, year: date.year };

function Part({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className="bijsluiter-part">
      <legend className="bijsluiter-label">{label}</legend>
      {children}
    </fieldset>
  );
}
