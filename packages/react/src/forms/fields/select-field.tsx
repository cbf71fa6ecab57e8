import type { ReactNode } from "react";
import { useFormScope } from "../form-scope.tsx";
import type { Option } from "./choice-option.tsx";
import { Field, type FieldTexts } from "./field.tsx";
import { useField } from "./use-field.ts";

/** Options under a heading. */
interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

/** Props of {@link SelectField}. */
export type SelectFieldProps = FieldTexts & { readonly groups: readonly OptionGroup[] };

/** One of many options, under headings. */
export function SelectField({ groups, ...field }: SelectFieldProps): ReactNode {
  const { texts } = useFormScope();
  const wiring = useField(field.name, field);
  return (
    <Field {...field} wiring={wiring}>
      <select
        className="bijsluiter-input"
        defaultValue={wiring.answers[0] ?? ""}
        {...wiring.control}
      >
        <option value="">{texts.choose}</option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}
