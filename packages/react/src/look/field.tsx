import { forwardRef, type ReactNode, useId } from "react";
import { FieldWords, fieldControl } from "../parts/field-words.tsx";
import { Part, type PartProps } from "../parts/part.tsx";

/** Attributes that connect a control to its label, hint and error. */
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
  /** Error, in words. */
  readonly error?: ReactNode;
  /** Renders the control with the attributes that it gets. */
  readonly control: (own: FieldControl) => ReactNode;
};

/** Label, hint, error and one control, tied together. */
export const Field = /* @__PURE__ */ forwardRef<HTMLDivElement, FieldProps>(function Field(
  { label, hint, error, control, ...props },
  ref,
) {
  const id = useId();
  return (
    <Part as="div" base="field" state={{ invalid: Boolean(error) }} given={props} ref={ref}>
      <FieldWords {...{ id, label, hint, error }} />
      {control({ ...fieldControl(id, hint, error), className: "bijsluiter-input" })}
    </Part>
  );
});
