import { forwardRef, type ReactNode } from "react";
import { useFormScope } from "./form-scope.tsx";
import { Part, type PartProps } from "./part.tsx";
import type { FieldWiring } from "./use-field.ts";

/** What every field shows around its control. */
export interface FieldTexts {
  /** `name` of the control in the form. */
  readonly name: string;
  /** Its question. */
  readonly label: ReactNode;
  /** Help under the label. */
  readonly hint?: ReactNode;
  /** Says after the label that it may stay empty. */
  readonly optional?: boolean | undefined;
  /** Not to be filled in now. */
  readonly disabled?: boolean | undefined;
}

/** Props of {@link Field}. */
export type FieldProps = Omit<PartProps, "name"> &
  FieldTexts & {
    readonly wiring: FieldWiring;
    /** Several controls under one legend: how they are announced. */
    readonly group?: "group" | "radiogroup";
  };

/** Label, hint and error around one control, or a legend around several. */
export const Field = forwardRef<HTMLElement, FieldProps>(function Field(props, ref) {
  const { name, label, hint, optional, wiring, group, children, disabled, ...rest } = props;
  const { texts } = useFormScope();
  const { id, error, control } = wiring;
  const { "aria-describedby": describedBy, "aria-invalid": invalid } = control;
  const Label = group ? "legend" : "label";
  return (
    <Part
      as={group ? "fieldset" : "div"}
      base="field"
      state={{ field: name, invalid: error !== undefined, disabled }}
      {...(group && {
        id,
        disabled,
        role: group,
        "aria-describedby": describedBy,
        ...(group === "radiogroup" && { "aria-invalid": invalid }),
      })}
      {...rest}
      ref={ref}
    >
      <Label className="bijsluiter-label" {...(!group && { htmlFor: id })}>
        {label}
        {optional && <span className="bijsluiter-optional"> {texts.optional}</span>}
      </Label>
      {hint && (
        <p className="bijsluiter-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="bijsluiter-error" id={`${id}-error`}>
          <span className="bijsluiter-visually-hidden">{texts.error}: </span>
          {error}
        </p>
      )}
      {children}
    </Part>
  );
});
