import { type ReactNode, useState } from "react";
import { CheckBox } from "../forms/check-box.tsx";
import { Field, type FieldTexts } from "../forms/field.tsx";
import { useFormScope } from "../forms/form-scope.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useField } from "../forms/use-field.ts";
import { useBijsluiter } from "../provider/bijsluiter-provider.tsx";
import { contactParts } from "./answer-parts.ts";

const inputs = {
  name: { autoComplete: "name" },
  role: { autoComplete: "organization-title", optional: true },
  email: { autoComplete: "email", type: "email" },
  phone: { autoComplete: "tel", type: "tel", optional: true },
} as const;

/** A person or desk. Whom to ask may be who reports, so that nobody fills in the same twice. */
export function ContactField(texts: FieldTexts): ReactNode {
  const { name, hint } = texts;
  const { breachReport } = useBijsluiter().locale;
  const { answers } = useFormScope();
  const [same, setSame] = useState(answers[`${name}.same`] !== undefined);
  const isReporter = name.endsWith("reporter");
  return (
    <Field {...texts} wiring={useField(name, { hint })} group="group">
      {!isReporter && (
        <CheckBox
          name={`${name}.same`}
          label={breachReport.sameContact}
          onChange={(event) => setSame(event.target.checked)}
        />
      )}
      {!same &&
        contactParts.map((part) => (
          <TextField
            key={part}
            name={`${name}.${part}`}
            label={breachReport.parts[part]}
            {...inputs[part]}
            // A browser fills in the person at the keyboard, who is not whom to ask.
            {...(!isReporter && { autoComplete: "off" })}
          />
        ))}
    </Field>
  );
}
