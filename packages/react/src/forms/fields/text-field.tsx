import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { Part } from "../../parts/part.tsx";
import { Field, type FieldTexts } from "./field.tsx";
import { useField } from "./use-field.ts";

/** Props of {@link TextField}: the rest goes to the input. */
export type TextFieldProps = FieldTexts &
  Omit<ComponentPropsWithoutRef<"input">, "name"> & {
    /** Height in lines; with it, the text may have several. */
    readonly rows?: number;
  };

/** One line of text, or several. */
export function TextField(props: TextFieldProps): ReactNode {
  const { name, label, labelledBy, hint, optional, ...control } = props;
  const wiring = useField(name, { hint });
  return (
    <Field {...{ name, label, hint, optional, wiring }}>
      <Part
        as={control.rows ? "textarea" : "input"}
        base="input"
        own={{
          defaultValue: wiring.answers[0],
          ...wiring.control,
          "aria-labelledby": labelledBy,
        }}
        given={control}
      />
    </Field>
  );
}
