import { forwardRef, type ReactNode, useId } from "react";
import { Part, type PartProps } from "../parts/part.tsx";

/** What ties a control to its label, hint and error. */
export interface FieldControl {
  readonly id: string;
  readonly className: "bijsluiter-input";
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

/** Props of {@link Field}. */
export type FieldProps = PartProps & {
  readonly label: ReactNode;
  /** Help under the label. */
  readonly hint?: ReactNode;
  /** What is wrong, in words. */
  readonly error?: ReactNode;
  /** Gets what ties the control to the rest, and gives the control. */
  readonly control: (own: FieldControl) => ReactNode;
};

/** Label, hint, error and one control, tied together. */
export const Field = /* @__PURE__ */ forwardRef<HTMLDivElement, FieldProps>(function Field(
  { label, hint, error, control, ...props },
  ref,
) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <Part as="div" base="field" state={{ invalid: Boolean(error) }} given={props} ref={ref}>
      <label className="bijsluiter-label" htmlFor={id}>
        {label}
      </label>
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
      {control({
        id,
        className: "bijsluiter-input",
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
      })}
    </Part>
  );
});
