import { type ReactNode, useId } from "react";

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
  const { control, wrap } = useField(props);
  return wrap(
    short ? (
      <input {...control} name={name} type="text" />
    ) : (
      <textarea {...control} name={name} rows={4} />
    ),
  );
}

/** One of a few answers. */
export function OptionField(
  props: FieldProps & { readonly options: readonly (readonly [string, string])[] },
): ReactNode {
  const { control, wrap } = useField(props);
  return wrap(
    <select {...control} name={props.name}>
      {props.options.map(([code, text]) => (
        <option key={code} value={code}>
          {text}
        </option>
      ))}
    </select>,
  );
}

/** Label, hint and problem around a control, tied to it. */
function useField({ name, label, hint, problems }: FieldProps) {
  const id = useId();
  const wrong = problems.filter((problem) => problem.name === name);
  const described = [hint && `${id}-hint`, wrong.length > 0 && `${id}-problem`].filter(Boolean);
  const control = {
    id,
    "aria-invalid": wrong.length > 0 || undefined,
    "aria-describedby": described.join(" ") || undefined,
  };
  const wrap = (child: ReactNode) => (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
      {wrong.length > 0 && (
        <p id={`${id}-problem`} className="problem">
          {wrong.map(({ text }) => text).join(" ")}
        </p>
      )}
      {child}
    </div>
  );
  return { control, wrap };
}
