import { Field } from "@bijsluiter/react";
import type { ReactNode } from "react";

/** What is wrong with a field, in words. */
export interface FieldProblem {
  readonly name: string;
  readonly text: string;
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly problems: readonly FieldProblem[];
}

/** Words of the privacy officer: a line, or several. */
export function ProseField(props: FieldProps & { readonly short?: boolean }): ReactNode {
  const { name, short = false } = props;
  return (
    <Field
      {...wordsOf(props)}
      control={(own) =>
        short ? (
          <input {...own} name={name} type="text" />
        ) : (
          <textarea {...own} name={name} rows={4} />
        )
      }
    />
  );
}

/** One of a few answers. */
export function OptionField(
  props: FieldProps & { readonly options: readonly (readonly [string, string])[] },
): ReactNode {
  const { name, options } = props;
  return (
    <Field
      {...wordsOf(props)}
      control={(own) => (
        <select {...own} name={name}>
          {options.map(([code, text]) => (
            <option key={code} value={code}>
              {text}
            </option>
          ))}
        </select>
      )}
    />
  );
}

function wordsOf({ name, label, hint, problems }: FieldProps) {
  const wrong = problems.filter((problem) => problem.name === name).map(({ text }) => text);
  return { label, hint, error: wrong.join(" ") };
}
