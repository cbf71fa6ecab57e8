import { type ReactNode, useRef, useState } from "react";
import { Button } from "../button.tsx";
import { useFormScope } from "../form-scope.tsx";
import { ChoiceOption, type Option } from "./choice-option.tsx";
import { Field, type FieldTexts } from "./field.tsx";
import { useField } from "./use-field.ts";

/** Props of {@link ChoiceField}. */
export type ChoiceFieldProps = FieldTexts & {
  readonly options: readonly Option[];
  /** Any number of them, instead of one. */
  readonly many?: boolean | undefined;
  /** The last of the radio buttons, behind a divider: that the answer is not known yet. */
  readonly last?: Option | undefined;
  /** How many options are in sight; the others come when they are asked for. */
  readonly common?: number | undefined;
};

/** Radio buttons, or with `many` checkboxes, under one question. */
export function ChoiceField(props: ChoiceFieldProps): ReactNode {
  const { options, many = false, last, common = options.length, ...field } = props;
  const wiring = useField(field.name, field);
  const { texts } = useFormScope();
  const { id, name, "aria-invalid": invalid } = wiring.control;
  const [chosen, choose] = useState(wiring.answers[0]);
  const isAsked = ({ value }: Option) => wiring.answers.includes(value);
  const [isWhole, showAll] = useState(options.slice(common).some(isAsked));
  const list = useRef<HTMLDivElement>(null);
  const more = () => {
    showAll(true);
    // After the paint, when they are there; the button is gone.
    setTimeout(() => list.current?.querySelectorAll("input")[common]?.focus());
  };
  const shown = isWhole ? options : options.slice(0, common);
  const shared = { name, many, ...(many && { invalid }) };
  const one = (option: Option, index: number) => (
    <ChoiceOption
      key={option.value}
      id={`${id}-${index}`}
      {...{ option, ...shared }}
      checked={isAsked(option)}
      isChosen={chosen === option.value}
      onChoose={() => choose(option.value)}
    />
  );
  return (
    <Field {...field} wiring={wiring} group={many ? "group" : "radiogroup"}>
      <div ref={list}>{shown.map(one)}</div>
      {shown.length < options.length && (
        <Button kind="quiet" onClick={more}>
          {texts.more}
        </Button>
      )}
      {last && (
        <>
          <p className="bijsluiter-or">{texts.or}</p>
          {one(last, options.length)}
        </>
      )}
    </Field>
  );
}
