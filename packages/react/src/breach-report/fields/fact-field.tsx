import { notKnownYetFields } from "@bijsluiter/core/breaches";
import { forwardRef, type ReactNode, useState } from "react";
import { OrElse } from "../../forms/fields/or-else.tsx";
import { useFormScope } from "../../forms/form-scope.tsx";
import { Part, type PartProps } from "../../parts/part.tsx";
import { isSaidOpen, NOT_KNOWN_YET } from "../answers/answer-parts.ts";
import { type AskedField, optionalFields, questions } from "../answers/questions.ts";
import { useFoundHint } from "../file/use-found-hint.tsx";
import { useBreachReportScope } from "../parts/frame/breach-report-context.ts";
import { openFields } from "../state/form-state.ts";
import { factControls, isChoice } from "./fact-controls.tsx";

/** Props of {@link Field}. */
export type FactFieldProps = Omit<PartProps, "name"> & {
  /** Which fact. */
  readonly field: AskedField;
  /** Instead of the question for the fact. */
  readonly label?: ReactNode;
  /** Instead of our help. */
  readonly hint?: ReactNode;
};

/** The question for one fact; the last of its answers is that it is not known yet. */
export const Field = /* @__PURE__ */ forwardRef<HTMLDivElement, FactFieldProps>(
  function Field(props, ref) {
    const { field, label, hint, ...rest } = props;
    const { answers, id } = useFormScope();
    const scope = useBreachReportScope();
    const { breachReport, messages } = scope.texts;
    const [open, setOpen] = useState(isSaidOpen(answers, field));
    const canBeOpen = !scope.followUp && (notKnownYetFields as readonly string[]).includes(field);
    const hasLast = isChoice(questions[field]);
    const help = useFoundHint(field, hint ?? breachReport.hints[field] ?? null);
    const { notKnownYet } = messages.breachReport.phrases;
    const texts = {
      name: field,
      label: label ?? breachReport.asks[field],
      hint: openFields(scope).includes(field) ? (
        <>
          {breachReport.news.open}. {help}
        </>
      ) : (
        help
      ),
      optional: optionalFields.includes(field),
      ...(canBeOpen && hasLast && { last: { value: NOT_KNOWN_YET, label: notKnownYet } }),
    };
    const control = factControls[questions[field]](texts, scope);
    return (
      <Part as="div" base="fact" state={{ open }} given={rest} ref={ref}>
        {canBeOpen && !hasLast ? (
          <OrElse
            name={`${field}.open`}
            options={[{ value: "yes", label: notKnownYet }]}
            about={`${id}-${field}-label`}
            onChoose={(value) => setOpen(value !== undefined)}
          >
            {control}
          </OrElse>
        ) : (
          control
        )}
      </Part>
    );
  },
);
