import type { ChangeEventHandler, ReactNode } from "react";
import { useFormScope } from "../form-scope.tsx";

/** Props of {@link CheckBox}. */
export interface CheckBoxProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly onChange?: ChangeEventHandler<HTMLInputElement>;
}

/** One box to tick; its answer is `yes` or none. */
export function CheckBox({ name, label, onChange }: CheckBoxProps): ReactNode {
  const { id, answers } = useFormScope();
  return (
    <div className="bijsluiter-option">
      <input
        type="checkbox"
        id={`${id}-${name}`}
        name={name}
        value="yes"
        defaultChecked={answers[name] !== undefined}
        onChange={onChange}
      />
      <label htmlFor={`${id}-${name}`}>{label}</label>
    </div>
  );
}
