import { type ReactNode, useId } from "react";
import { describedBy, FieldWords } from "../parts/field-words.tsx";

/** Props of {@link Choices}. */
export interface ChoicesProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly many?: boolean;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose?: (value: string) => void;
}

/** Radio buttons, or with `many` boxes, under one question. */
export function Choices(props: ChoicesProps): ReactNode {
  const { name, label, hint, error, many = false, options, onChoose } = props;
  const id = useId();
  return (
    <fieldset
      className="bijsluiter-field"
      data-invalid={error && ""}
      aria-describedby={describedBy(id, hint, error)}
    >
      <FieldWords {...{ id, label, hint, error }} isGroup />
      {options.map(([value, words]) => (
        <div className="bijsluiter-option" key={value}>
          <input
            type={many ? "checkbox" : "radio"}
            id={`${id}-${value}`}
            name={name}
            value={value}
            onChange={() => onChoose?.(value)}
          />
          <label htmlFor={`${id}-${value}`}>{words}</label>
        </div>
      ))}
    </fieldset>
  );
}
