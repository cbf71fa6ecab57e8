import { type ReactNode, useState } from "react";
import { CheckBox } from "../../forms/fields/check-box.tsx";
import { Field, type FieldTexts } from "../../forms/fields/field.tsx";
import { TextField } from "../../forms/fields/text-field.tsx";
import { useField } from "../../forms/fields/use-field.ts";
import { useFormScope } from "../../forms/form-scope.tsx";
import { contactParts } from "../answers/answer-parts.ts";
import { useBreachReportScope } from "../parts/frame/breach-report-context.ts";

const inputs = {
  name: { autoComplete: "name" },
  role: { autoComplete: "organization-title", optional: true },
  email: { autoComplete: "email", type: "email" },
  phone: { autoComplete: "tel", type: "tel", optional: true },
} as const;

/** A person or desk. Whom to ask may be who reports, so that nobody fills in the same twice. */
export function ContactField(texts: FieldTexts): ReactNode {
  const { name, hint } = texts;
  const { breachReport } = useBreachReportScope().texts;
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
