import type { ReactNode } from "react";
import { useFormScope } from "../../form-scope.tsx";
import { ChoiceField } from "../choice-field.tsx";
import { isTwice, type MomentParts } from "./read-moment.ts";

/** Asks which hour is meant, where the night in October has it twice; else nothing. */
export function WhichHour(props: {
  readonly name: string;
  readonly parts: MomentParts;
}): ReactNode {
  const { whichHour, hours } = useFormScope().texts;
  return (
    isTwice(props.parts) && (
      <ChoiceField
        name={`${props.name}.which`}
        label={whichHour}
        options={hours.map((label, index) => ({ value: String(index), label }))}
      />
    )
  );
}
