import type { ReactNode } from "react";
import { FieldWords } from "../../parts/field-words.tsx";
import { useFormScope } from "../form-scope.tsx";
import type { FieldWiring } from "./use-field.ts";

/** What every field shows around its control. */
export interface FieldTexts {
  /** `name` of the control in the form. */
  readonly name: string;
  /** Its question. Absent where the question stands elsewhere, as `labelledBy` says. */
  readonly label?: ReactNode;
  /** Id of the question, where that is the heading of the page. */
  readonly labelledBy?: string | undefined;
  /** Help under the label. */
  readonly hint?: ReactNode;
  /** Says after the label that it may stay empty. */
  readonly optional?: boolean | undefined;
}

/** Props of {@link Field}. */
export interface FieldProps extends FieldTexts {
  readonly wiring: FieldWiring;
  /** Several controls under one legend: how they are announced. */
  readonly group?: "group" | "radiogroup";
  readonly children: ReactNode;
}

/** Label, hint and error around one control, or a legend around several. */
export function Field(props: FieldProps): ReactNode {
  const { name, label, labelledBy, hint, optional, wiring, group, children } = props;
  const { texts } = useFormScope();
  const { id, error, control } = wiring;
  const { "aria-describedby": describedBy, "aria-invalid": invalid } = control;
  const Box = group ? "fieldset" : "div";
  return (
    <Box
      className="bijsluiter-field"
      data-field={name}
      data-invalid={error && ""}
      {...(group && {
        id,
        role: group,
        "aria-labelledby": labelledBy,
        "aria-describedby": describedBy,
        ...(group === "radiogroup" && { "aria-invalid": invalid }),
      })}
    >
      <FieldWords
        {...{ id, label, hint, error }}
        optional={optional ? texts.optional : undefined}
        errorWord={texts.error}
        isGroup={group !== undefined}
      />
      {children}
    </Box>
  );
}
