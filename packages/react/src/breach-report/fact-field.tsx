import { notKnownYetFields } from "@bijsluiter/core/breaches";
import { forwardRef, type ReactNode, useState } from "react";
import { CheckBox } from "../forms/check-box.tsx";
import { useFormScope } from "../forms/form-scope.tsx";
import { Part, type PartProps } from "../forms/part.tsx";
import { useBijsluiter } from "../provider/bijsluiter-provider.tsx";
import { useBreachReportScope } from "./breach-report-context.ts";
import { factControls } from "./fact-controls.tsx";
import { openFields } from "./form-state.ts";
import { type AskedField, optionalFields, questions } from "./questions.ts";

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
export const Field = forwardRef<HTMLDivElement, FactFieldProps>(function Field(props, ref) {
  const { field, label, hint, ...rest } = props;
  const { locale } = useBijsluiter();
  const { answers } = useFormScope();
  const scope = useBreachReportScope();
  const [open, setOpen] = useState(answers[`${field}.open`] !== undefined);
  const canBeOpen = !scope.followUp && (notKnownYetFields as readonly string[]).includes(field);
  const help = hint ?? locale.breachReport.hints[field] ?? null;
  const texts = {
    name: field,
    label: label ?? locale.messages.breachReport.fields[field],
    hint: openFields(scope).includes(field) ? (
      <>
        {locale.breachReport.news.open}. {help}
      </>
    ) : (
      help
    ),
    optional: optionalFields.includes(field),
    disabled: open,
  };
  return (
    <Part as="div" base="fact" state={{ open }} {...rest} ref={ref}>
      {factControls[questions[field]](texts, locale, scope)}
      {canBeOpen && (
        <CheckBox
          name={`${field}.open`}
          onChange={(event) => setOpen(event.target.checked)}
          label={
            <>
              {locale.messages.breachReport.phrases.notKnownYet}
              <span className="bijsluiter-visually-hidden">: {texts.label}</span>
            </>
          }
        />
      )}
    </Part>
  );
});
