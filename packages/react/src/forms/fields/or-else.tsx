import { type FormEvent, type ReactNode, useId, useRef, useState } from "react";
import { useFormScope } from "../form-scope.tsx";

/** An answer that takes the place of what is filled in. */
interface Instead {
  readonly value: string;
  readonly label: string;
}

/** Props of {@link OrElse}. */
export interface OrElseProps {
  /** Name of the radio buttons. */
  readonly name: string;
  readonly options: readonly Instead[];
  /** Id of the element with the question, for screen readers. */
  readonly about: string;
  readonly onChoose?: ((value: string | undefined) => void) | undefined;
  /** The controls that are filled in instead. */
  readonly children: ReactNode;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Controls, and behind a divider the radio buttons that take their place. Never both: whichever is used last counts. What
 * was typed comes back when the radio button is pressed once more.
 */
export function OrElse(props: OrElseProps): ReactNode {
  const { name, options, about, onChoose, children } = props;
  const { texts, answers } = useFormScope();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const emptied = useRef<readonly (() => void)[]>([]);
  const [chosen, setChosen] = useState(answers[name]?.[0]);
  const choose = (value: string | undefined) => {
    setChosen(value);
    onChoose?.(value);
  };
  const pick = (value: string) => {
    if (chosen === undefined)
      emptied.current = [
        ...(box.current?.querySelectorAll<Control>("input, textarea, select") ?? []),
      ].map(empty);
    choose(value);
  };
  const unpick = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    for (const restore of emptied.current) restore();
    choose(undefined);
    // Nothing was typed, yet the form has to keep it.
    setTimeout(() => currentTarget.dispatchEvent(new Event("input", { bubbles: true })));
  };
  const typed = (event: FormEvent) => {
    if (chosen === undefined || !(event.target instanceof Element)) return;
    emptied.current = [];
    choose(undefined);
  };
  return (
    <>
      <div ref={box} onInput={typed}>
        {children}
      </div>
      <p className="bijsluiter-or">{texts.or}</p>
      {options.map((option) => (
        <div className="bijsluiter-option" key={option.value}>
          <input
            type="radio"
            id={`${id}-${option.value}`}
            name={name}
            value={option.value}
            aria-labelledby={`${id}-${option.value}-label ${about}`}
            checked={chosen === option.value}
            onChange={() => pick(option.value)}
            onClick={(event) => chosen === option.value && unpick(event)}
          />
          <label id={`${id}-${option.value}-label`} htmlFor={`${id}-${option.value}`}>
            {option.label}
          </label>
        </div>
      ))}
    </>
  );
}

/** Empties a control; what it gives puts back what stood there. */
function empty(control: Control): () => void {
  if (control instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(control.type)) {
    const { checked } = control;
    control.checked = false;
    return () => {
      control.checked = checked;
    };
  }
  const { value } = control;
  if (control.type !== "hidden") control.value = "";
  return () => {
    control.value = value;
  };
}
