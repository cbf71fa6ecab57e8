import { type ReactNode, useState } from "react";
import { Field, type FieldTexts } from "./field.tsx";
import { useField } from "./use-field.ts";

/** One answer to choose. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Help under the label. */
  readonly hint?: string | undefined;
  /** Asked further when this one is chosen. */
  readonly more?: ReactNode;
}

/** Props of {@link ChoiceField}. */
export type ChoiceFieldProps = FieldTexts & {
  readonly options: readonly Option[];
  /** Any number of them, instead of one. */
  readonly many?: boolean;
};

/** Radio buttons, or with `many` checkboxes, under one question. */
export function ChoiceField({ options, many, ...field }: ChoiceFieldProps): ReactNode {
  const wiring = useField(field.name, field);
  const { id, name, "aria-invalid": invalid } = wiring.control;
  const [chosen, choose] = useState(wiring.answers[0]);
  return (
    <Field {...field} wiring={wiring} group={many ? "group" : "radiogroup"}>
      {options.map(({ value, label, hint, more }, index) => {
        const optionId = `${id}-${index}`;
        return (
          <div className="bijsluiter-option" key={value}>
            <input
              type={many ? "checkbox" : "radio"}
              id={optionId}
              name={name}
              value={value}
              defaultChecked={wiring.answers.includes(value)}
              aria-describedby={hint && `${optionId}-hint`}
              aria-invalid={many ? invalid : undefined}
              onChange={() => choose(value)}
            />
            <label htmlFor={optionId}>{label}</label>
            {hint && (
              <p className="bijsluiter-hint" id={`${optionId}-hint`}>
                {hint}
              </p>
            )}
            {more && chosen === value && <div className="bijsluiter-more">{more}</div>}
          </div>
        );
      })}
    </Field>
  );
}
