import { type ReactNode, useId } from "react";

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
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      className="bijsluiter-field"
      data-invalid={error && ""}
      aria-describedby={described || undefined}
    >
      <legend className="bijsluiter-label">{label}</legend>
      {hint && (
        <p className="bijsluiter-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="bijsluiter-error" id={`${id}-error`}>
          {error}
        </p>
      )}
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
