import { type ForwardedRef, type MouseEvent, type ReactNode, useEffect, useRef } from "react";
import { type FieldError, findControl } from "../forms/form-scope.tsx";
import { Part, type PartProps } from "../parts/part.tsx";

/** Props of an error summary. */
export type ErrorSummaryProps = PartProps & {
  /** Says that there is a problem. */
  readonly heading: ReactNode;
  /** One line each; with the `name` of a control in the same form a link to it. */
  readonly errors: readonly FieldError[];
  /** Level of its heading; 2 by default. */
  readonly headingLevel?: number;
};

/** The summary of errors, which takes the focus when there are new ones; nothing when there are none. */
export function useErrorSummary(
  { heading, errors, headingLevel = 2, ...props }: ErrorSummaryProps,
  ref: ForwardedRef<HTMLDivElement>,
): ReactNode {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  const Heading = `h${headingLevel}` as "h2";
  return (
    <Part
      as="div"
      base="error-summary"
      own={{ tabIndex: -1, ref: summary }}
      given={props}
      ref={ref}
    >
      <div role="alert">
        <Heading>{heading}</Heading>
        <ul>
          {errors.map(({ name, text }) => (
            <li key={name + text}>
              {name === "" ? (
                text
              ) : (
                <a href={`#${name}`} onClick={(event) => focusControl(event, name)}>
                  {text}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Part>
  );
}

function focusControl(event: MouseEvent, name: string): void {
  // A hash moves no focus inside a shadow root, and changes the address of the host page.
  event.preventDefault();
  const control = findControl(event.currentTarget, name);
  // So that the question is in sight, and not just its control.
  control?.closest(".bijsluiter-field")?.scrollIntoView?.();
  control?.focus({ preventScroll: true });
}
