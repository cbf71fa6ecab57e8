import { fieldControl } from "../../parts/field-words.tsx";
import { useFormScope } from "../form-scope.tsx";

/** What one field needs to be labelled, described and marked. */
export interface FieldWiring {
  /** Of the control; label, hint and error have ids that begin with it. */
  readonly id: string;
  /** Error of this field, in words. */
  readonly error: string | undefined;
  /** First answers. */
  readonly answers: readonly string[];
  /** Attributes for the control. */
  readonly control: {
    readonly id: string;
    readonly name: string;
    readonly "aria-describedby": string | undefined;
    readonly "aria-invalid": true | undefined;
  };
}

/**
 * Ids, first answers and error of the field `name`.
 *
 * @param parts - Names inside it of which the errors are shown here.
 */
export function useField(
  name: string,
  { hint, parts = [] }: { readonly hint?: unknown; readonly parts?: readonly string[] } = {},
): FieldWiring {
  const scope = useFormScope();
  const id = `${scope.id}-${name}`;
  const names = [name, ...parts.map((part) => `${name}.${part}`)];
  const error = scope.errors.find((found) => names.includes(found.name))?.text;
  return {
    id,
    error,
    answers: scope.answers[name] ?? [],
    control: { name, ...fieldControl(id, hint, error) },
  };
}
