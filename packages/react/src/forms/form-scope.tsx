import { createContext, forwardRef, type ReactNode, useContext, useId } from "react";
import type { Props } from "../parts/merge-props.ts";
import { Part, type PartProps } from "../parts/part.tsx";
import type { FormTexts } from "./form-texts.ts";

/** Answers by the `name` of the control: exactly what `FormData` holds, without the files. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** Error of one answer, in words. */
export interface FieldError {
  /** `name` of the control, or of the group of controls. */
  readonly name: string;
  /** Text for both the summary and the field. */
  readonly text: string;
}

/** What the fields of one form share. */
export interface FormScopeValue {
  /** What each control starts with. */
  readonly answers: Answers;
  /** Shown in the summary and beside the fields. */
  readonly errors: readonly FieldError[];
  /** Words of the form itself. */
  readonly texts: FormTexts;
}

const FormContext = createContext<(FormScopeValue & { readonly id: string }) | undefined>(
  undefined,
);

/** Props of {@link FormScope}. */
export type FormScopeProps = PartProps &
  FormScopeValue & {
    /** Attributes of the form itself; what its user gave goes beside them. */
    readonly own?: Props;
    readonly children?: ReactNode;
  };

/** Holds a form and its error summary together: ids, first answers, errors and words for all that is inside. */
export const FormScope = /* @__PURE__ */ forwardRef<HTMLDivElement, FormScopeProps>(
  function FormScope(props, ref) {
    const { answers, errors, texts, own, ...rest } = props;
    const id = useId();
    return (
      <FormContext.Provider value={{ answers, errors, texts, id }}>
        <Part as="div" base="form" own={{ ...own, "data-form-scope": "" }} given={rest} ref={ref} />
      </FormContext.Provider>
    );
  },
);

/** Props of {@link FormAnswers}. */
export interface FormAnswersProps {
  readonly answers?: Answers;
  readonly children: ReactNode;
}

/** Has the controls inside it start with other answers. */
export function FormAnswers({ answers, children }: FormAnswersProps): ReactNode {
  const scope = useFormScope();
  const value = answers ? { ...scope, answers: { ...scope.answers, ...answers } } : scope;
  return <FormContext.Provider value={value}>{children}</FormContext.Provider>;
}

/** The scope around a part. */
export function useFormScope(): FormScopeValue & { readonly id: string } {
  const scope = useContext(FormContext);
  if (!scope) throw new Error("Put the parts of a form inside <FormScope>.");
  return scope;
}

/**
 * The first control of a field, found by its name: `people.count` finds `people.count.kind`.
 * What is not on the page gives the field around it.
 */
export function findControl(from: Element, name: string): HTMLElement | undefined {
  const scope = from.closest("[data-form-scope], form") ?? from;
  const controls = [...scope.querySelectorAll<HTMLInputElement>("input, select, textarea")].filter(
    (control) => !control.disabled,
  );
  for (let path = name; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf(".")))) {
    const found = controls.find(
      (control) => control.name === path || control.name.startsWith(`${path}.`),
    );
    if (found) return found;
  }
  return undefined;
}
