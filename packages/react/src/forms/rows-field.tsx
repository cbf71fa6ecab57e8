import { forwardRef, type ReactNode, useRef, useState } from "react";
import { Field, type FieldTexts } from "./field.tsx";
import { findControl, useFormScope } from "./form-scope.tsx";
import type { PartProps } from "./part.tsx";
import { useField } from "./use-field.ts";

/** Props of {@link RowsField}. */
export type RowsFieldProps = FieldTexts &
  Omit<PartProps, "name" | "children"> & {
    /** What one row is called, with its number: `Board 2`. */
    readonly rowLabel: (row: number) => string;
    /** On the button that adds a row. */
    readonly addLabel?: string;
    /** The fields of one row; their names begin with `name`. */
    readonly children: (name: string) => ReactNode;
    /** Rows to begin with; 1 by default. */
    readonly minimum?: number;
  };

/** The same fields as many times as needed. */
export const RowsField = forwardRef<HTMLElement, RowsFieldProps>(function RowsField(props, ref) {
  const { rowLabel, addLabel, children, minimum = 1, ...field } = props;
  const { name, hint } = field;
  const { answers, texts } = useFormScope();
  const wiring = useField(name, { hint });
  const [rows, setRows] = useState(() => {
    const count = new Set(
      Object.keys(answers).flatMap((key) =>
        key.startsWith(`${name}.`) ? (/^\d+/.exec(key.slice(name.length + 1)) ?? []) : [],
      ),
    ).size;
    return Array.from({ length: Math.max(count, minimum) }, (_, index) => index);
  });
  const list = useRef<HTMLDivElement>(null);
  // After the paint, when the new row is there.
  const focusRow = (index: number) =>
    setTimeout(() => list.current && findControl(list.current, `${name}.${index}`)?.focus());
  return (
    <Field {...field} ref={ref} wiring={wiring} group="group">
      <div ref={list} data-form-scope="">
        {rows.map((row, index) => (
          <fieldset className="bijsluiter-row" key={row}>
            <legend>{rowLabel(index + 1)}</legend>
            {children(`${name}.${index}`)}
            {rows.length > minimum && (
              <button
                type="button"
                className="bijsluiter-button"
                data-kind="quiet"
                onClick={() => {
                  setRows(rows.filter((other) => other !== row));
                  focusRow(Math.max(0, index - 1));
                }}
              >
                {texts.remove(rowLabel(index + 1))}
              </button>
            )}
          </fieldset>
        ))}
      </div>
      <button
        type="button"
        className="bijsluiter-button"
        data-kind="secondary"
        onClick={() => {
          setRows([...rows, Math.max(-1, ...rows) + 1]);
          focusRow(rows.length);
        }}
      >
        {addLabel ?? texts.addRow}
      </button>
    </Field>
  );
});
