import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { useFormScope } from "./form-scope.tsx";
import { Part } from "./part.tsx";

/** Props of {@link CheckBox}: the rest goes to the input. */
export type CheckBoxProps = Omit<ComponentPropsWithoutRef<"input">, "name"> & {
  readonly name: string;
  readonly label: ReactNode;
};

/** One box to tick; its answer is `yes` or none. */
export const CheckBox = forwardRef<HTMLInputElement, CheckBoxProps>(function CheckBox(
  { name, label, className, ...input },
  ref,
) {
  const { id, answers } = useFormScope();
  return (
    <Part as="div" base="option" className={className}>
      <input
        type="checkbox"
        id={`${id}-${name}`}
        name={name}
        value="yes"
        defaultChecked={answers[name] !== undefined}
        {...input}
        ref={ref}
      />
      <label htmlFor={`${id}-${name}`}>{label}</label>
    </Part>
  );
});
