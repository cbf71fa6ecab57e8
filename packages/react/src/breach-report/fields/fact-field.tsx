import { notKnownYetFields } from "@bijsluiter/core/breaches";
import { forwardRef, type ReactNode, useState } from "react";
import { CheckBox } from "../../forms/fields/check-box.tsx";
import { useFormScope } from "../../forms/form-scope.tsx";
import { Part, type PartProps } from "../../parts/part.tsx";
import { type AskedField, optionalFields, questions } from "../answers/questions.ts";
import { useBreachReportScope } from "../parts/breach-report-context.ts";
import { openFields } from "../state/form-state.ts";
import { factControls } from "./fact-controls.tsx";

/** Props of {@link Field}. */
export type FactFieldProps = Omit<PartProps, "name"> & {
  /** Which fact. */
  readonly field: AskedField;
  /** Instead of the name of the fact. */
  readonly label?: ReactNode;
  /** Instead of our help. */
  readonly hint?: ReactNode;
};

/** The question for one fact, and the box that says it is not known yet. */
export const Field = /* @__PURE__ */ forwardRef<HTMLDivElement, FactFieldProps>(
  function Field(props, ref) {
    const { field, label, hint, ...rest } = props;
    const { answers } = useFormScope();
    const scope = useBreachReportScope();
    const { breachReport, messages } = scope.texts;
    const [open, setOpen] = useState(answers[`${field}.open`] !== undefined);
    const canBeOpen = !scope.followUp && (notKnownYetFields as readonly string[]).includes(field);
    const help = hint ?? breachReport.hints[field] ?? null;
    const texts = {
      name: field,
      label: label ?? messages.breachReport.fields[field],
      hint: openFields(scope).includes(field) ? (
        <>
          {breachReport.news.open}. {help}
        </>
      ) : (
        help
      ),
      optional: optionalFields.includes(field),
      disabled: open,
    };
    return (
      <Part as="div" base="fact" state={{ open }} given={rest} ref={ref}>
        {factControls[questions[field]](texts, scope)}
        {canBeOpen && (
          <CheckBox
            name={`${field}.open`}
            onChange={(event) => setOpen(event.target.checked)}
            label={
              <>
                {messages.breachReport.phrases.notKnownYet}
                <span className="bijsluiter-visually-hidden">: {texts.label}</span>
              </>
            }
          />
        )}
      </Part>
    );
  },
);
