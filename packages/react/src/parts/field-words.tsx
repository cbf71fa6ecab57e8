import type { ReactNode } from "react";

/** Props of {@link FieldWords}. */
export interface FieldWordsProps {
  /** Of the control; the ids of label, hint and error begin with it. */
  readonly id: string;
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** After the label: that it may stay empty. */
  readonly optional?: string | undefined;
  /** Before the error, for those who do not see its colour. */
  readonly errorWord?: string | undefined;
  /** Several controls under one legend. */
  readonly isGroup?: boolean;
}

/** Label or legend, hint and error of every field, in a form and on a page. */
export function FieldWords(props: FieldWordsProps): ReactNode {
  const { id, label, hint, error, optional, errorWord, isGroup } = props;
  const Label = isGroup ? "legend" : "label";
  return (
    <>
      {label && (
        <Label className="bijsluiter-label" id={`${id}-label`} {...(!isGroup && { htmlFor: id })}>
          {label} {optional && <span className="bijsluiter-optional">{optional}</span>}
        </Label>
      )}
      {hint && (
        <p className="bijsluiter-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="bijsluiter-error" id={`${id}-error`}>
          {errorWord && <span className="bijsluiter-visually-hidden">{errorWord}: </span>}
          {error}
        </p>
      )}
    </>
  );
}

/** Ids of the hint and the error that are there. */
export const describedBy = (id: string, hint: unknown, error: unknown): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;

/** What ties a control to its words. */
export const fieldControl = (id: string, hint: unknown, error: unknown) => ({
  id,
  "aria-describedby": describedBy(id, hint, error),
  "aria-invalid": error ? (true as const) : undefined,
});
