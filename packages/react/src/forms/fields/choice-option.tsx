import type { ReactNode } from "react";

/** One answer to choose. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Help under the label. */
  readonly hint?: string | undefined;
  /** Asked further when this one is chosen. */
  readonly more?: ReactNode;
}

/** Props of {@link ChoiceOption}. */
export interface ChoiceOptionProps {
  readonly id: string;
  readonly name: string;
  readonly many: boolean;
  readonly option: Option;
  readonly checked: boolean;
  /** It is the one that was chosen last. */
  readonly isChosen: boolean;
  readonly invalid?: true | undefined;
  readonly onChoose: () => void;
}

/** A radio button or a checkbox with its label, its help, and what it asks further. */
export function ChoiceOption(props: ChoiceOptionProps): ReactNode {
  const { id, name, many, option, checked, isChosen, invalid, onChoose } = props;
  const { value, label, hint, more } = option;
  return (
    <div className="bijsluiter-option">
      <input
        type={many ? "checkbox" : "radio"}
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
        aria-describedby={hint && `${id}-hint`}
        aria-invalid={invalid}
        onChange={onChoose}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="bijsluiter-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {more && isChosen && <div className="bijsluiter-more">{more}</div>}
    </div>
  );
}
