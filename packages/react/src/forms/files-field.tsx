import { forwardRef, useImperativeHandle, useRef } from "react";
import { Button } from "./button.tsx";
import { Field, type FieldTexts } from "./field.tsx";
import { useFormScope } from "./form-scope.tsx";
import { useField } from "./use-field.ts";

/** A file in the list. */
interface ListedFile {
  readonly id: number;
  readonly name: string;
  /** On its way. */
  readonly busy: boolean;
  readonly canRetry: boolean;
  /** What is wrong with it, in words. */
  readonly error: string | undefined;
}

/** Props of {@link FilesField}. */
export type FilesFieldProps = FieldTexts & {
  readonly files: readonly ListedFile[];
  readonly accept?: string | undefined;
  /** Said of a file that is stored. */
  readonly storedText: string;
  readonly onAdd: (files: readonly File[]) => void;
  readonly onRemove: (id: number) => void;
  readonly onRetry: (id: number) => void;
  readonly className?: string;
};

/** Files to choose, and a list of those that were chosen, each with what became of it. */
export const FilesField = forwardRef<HTMLInputElement, FilesFieldProps>(
  function FilesField(props, ref) {
    const { files, accept, storedText, onAdd, onRemove, onRetry, className, ...field } = props;
    const { texts } = useFormScope();
    const wiring = useField(field.name, { hint: field.hint });
    const input = useRef<HTMLInputElement>(null);
    useImperativeHandle(ref, () => input.current as HTMLInputElement);
    /** The button that was pressed is gone; the focus stays near. */
    const andStay = (act: () => void) => () => {
      act();
      input.current?.focus();
    };
    return (
      <Field {...field} className={className} wiring={wiring}>
        <input
          className="bijsluiter-input"
          type="file"
          multiple
          accept={accept}
          {...wiring.control}
          onChange={({ target }) => {
            onAdd([...(target.files ?? [])]);
            // The list shows them; the input must also take the same file once more.
            target.value = "";
          }}
          ref={input}
        />
        <ul className="bijsluiter-files" aria-live="polite">
          {files.map(({ id, name, busy, canRetry, error }) => (
            <li key={id} data-invalid={error && ""}>
              <span>{name}</span>{" "}
              <span className={error ? "bijsluiter-error" : "bijsluiter-hint"}>
                {error ?? (busy ? texts.uploading : storedText)}
              </span>
              {canRetry && (
                <Button kind="quiet" onClick={andStay(() => onRetry(id))}>
                  {texts.retry(name)}
                </Button>
              )}
              <Button kind="quiet" onClick={andStay(() => onRemove(id))}>
                {texts.remove(name)}
              </Button>
            </li>
          ))}
        </ul>
      </Field>
    );
  },
);
