import { type ComponentPropsWithoutRef, forwardRef } from "react";
import type { Option } from "./choice-field.tsx";
import { Field, type FieldTexts } from "./field.tsx";
import { useFormScope } from "./form-scope.tsx";
import { Part, type Render } from "./part.tsx";
import { useField } from "./use-field.ts";

/** Options under a heading. */
interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

/** Props of {@link SelectField}: the rest goes to the select. */
export type SelectFieldProps = FieldTexts &
  Omit<ComponentPropsWithoutRef<"select">, "name"> & {
    readonly groups: readonly OptionGroup[];
    readonly render?: Render;
  };

/** One of many options, under headings. */
export const SelectField = forwardRef<HTMLSelectElement, SelectFieldProps>(function SelectField(
  { name, label, hint, optional, className, groups, ...select },
  ref,
) {
  const { texts } = useFormScope();
  const wiring = useField(name, { hint });
  return (
    <Field {...{ name, label, hint, optional, className, wiring, disabled: select.disabled }}>
      <Part
        as="select"
        base="input"
        defaultValue={wiring.answers[0] ?? ""}
        {...wiring.control}
        {...select}
        ref={ref}
      >
        <option value="">{texts.choose}</option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </Part>
    </Field>
  );
});
