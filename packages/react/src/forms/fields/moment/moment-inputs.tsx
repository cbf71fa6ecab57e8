import type { ReactNode } from "react";
import { useFormScope } from "../../form-scope.tsx";
import type { FieldWiring } from "../use-field.ts";
import type { MomentParts } from "./read-moment.ts";

/** Props of {@link MomentInputs}. */
export interface MomentInputsProps {
  readonly name: string;
  readonly wiring: FieldWiring;
  /** Which of the five fields. */
  readonly parts: readonly (keyof MomentParts)[];
  readonly hint?: string | undefined;
}

/** Text fields for the parts of a moment, side by side. */
export function MomentInputs({ name, wiring, parts, hint }: MomentInputsProps): ReactNode {
  const { texts, answers } = useFormScope();
  const { id, control } = wiring;
  return (
    <div className="bijsluiter-moment">
      {parts.map((part) => (
        <div key={part} data-part={part}>
          <label htmlFor={`${id}-${part}`}>{texts.moment[part]}</label>
          <input
            className="bijsluiter-input"
            inputMode="numeric"
            autoComplete="off"
            id={`${id}-${part}`}
            name={`${name}.${part}`}
            defaultValue={answers[`${name}.${part}`]?.[0]}
            aria-describedby={hint && part === "hour" ? `${id}-time` : undefined}
            aria-invalid={control["aria-invalid"]}
          />
        </div>
      ))}
      {hint && (
        <p className="bijsluiter-hint" id={`${id}-time`}>
          {hint}
        </p>
      )}
    </div>
  );
}
