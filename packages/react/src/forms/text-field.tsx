import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { Field, type FieldTexts } from "./field.tsx";
import { Part, type Render } from "./part.tsx";
import { useField } from "./use-field.ts";

/** Props of {@link TextField}: the rest goes to the input. */
export type TextFieldProps = FieldTexts &
  Omit<ComponentPropsWithoutRef<"input">, "name"> & {
    /** Height in lines; with it, the text may have several. */
    readonly rows?: number | undefined;
    readonly render?: Render;
  };

/** One line of text, or several. */
export const TextField = forwardRef<HTMLInputElement | HTMLTextAreaElement, TextFieldProps>(
  function TextField({ name, label, hint, optional, className, ...input }, ref) {
    const wiring = useField(name, { hint });
    return (
      <Field {...{ name, label, hint, optional, className, wiring, disabled: input.disabled }}>
        <Part
          as={input.rows ? "textarea" : "input"}
          base="input"
          defaultValue={wiring.answers[0]}
          {...wiring.control}
          {...input}
          ref={ref}
        />
      </Field>
    );
  },
);
