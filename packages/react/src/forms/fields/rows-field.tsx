import { type ReactNode, useRef, useState } from "react";
import { Button } from "../button.tsx";
import { findControl, useFormScope } from "../form-scope.tsx";
import { Field, type FieldTexts } from "./field.tsx";
import { useField } from "./use-field.ts";

/** Props of {@link RowsField}. */
export type RowsFieldProps = FieldTexts & {
  /** What one row is called, with its number: `Board 2`. */
  readonly rowLabel: (row: number) => string;
  /** On the button that adds a row. */
  readonly addLabel?: string;
  /** The fields of one row; their names begin with `name`. */
  readonly children: (name: string) => ReactNode;
};

/** The same fields as many times as needed. */
export function RowsField(props: RowsFieldProps): ReactNode {
  const { rowLabel, addLabel, children, ...field } = props;
  const { name } = field;
  const { answers, texts } = useFormScope();
  const wiring = useField(name, field);
  const [rows, setRows] = useState(() => {
    const indices = [];
    const isThere = (row: number) =>
      row === 0 || Object.keys(answers).some((key) => key.startsWith(`${name}.${row}.`));
    for (let row = 0; isThere(row); row++) indices.push(row);
    return indices;
  });
  const list = useRef<HTMLDivElement>(null);
  // After the paint, when the new row is there.
  const focusRow = (index: number) =>
    setTimeout(() => list.current && findControl(list.current, `${name}.${index}`)?.focus());
  return (
    <Field {...field} wiring={wiring} group="group">
      <div ref={list} data-form-scope="">
        {rows.map((row, index) => (
          <fieldset className="bijsluiter-row" key={row}>
            <legend>{rowLabel(index + 1)}</legend>
            {children(`${name}.${index}`)}
            {rows.length > 1 && (
              <Button
                kind="quiet"
                onClick={() => {
                  setRows(rows.filter((other) => other !== row));
                  focusRow(Math.max(0, index - 1));
                }}
              >
                {texts.remove(rowLabel(index + 1))}
              </Button>
            )}
          </fieldset>
        ))}
      </div>
      <Button
        onClick={() => {
          setRows([...rows, Math.max(-1, ...rows) + 1]);
          focusRow(rows.length);
        }}
      >
        {addLabel ?? texts.addRow}
      </Button>
    </Field>
  );
}
