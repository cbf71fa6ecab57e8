import { momentText } from "@bijsluiter/core/breaches";
import type { ReactNode } from "react";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { type FieldProblem, OptionField, ProseField } from "../../site/parts/form-fields.tsx";
import type { BreachDetail } from "../breach-api.ts";
import { breachTexts } from "../texts/by-language.ts";
import type { Recorded } from "./recorded-kind.ts";

/** Whether an event corrects an earlier entry of its kind, and why; nothing when there is none to correct. */
export function CorrectionFields(props: {
  readonly kind: Recorded;
  readonly detail: BreachDetail;
  readonly problems: readonly FieldProblem[];
}): ReactNode {
  const { kind, detail, problems } = props;
  const { record } = useTexts(breachTexts);
  const { language } = useLanguage();
  const earlier = detail.entries.flatMap(({ entry: { event } }, index) =>
    event.kind === kind
      ? [[String(index + 1), `${index + 1}: ${momentText(event.at, language)}`] as const]
      : [],
  );
  if (earlier.length === 0) return null;
  return (
    <>
      <OptionField
        name="correction.of"
        label={record.correctionOf}
        options={[["", record.noCorrection], ...earlier]}
        problems={problems}
      />
      <ProseField
        name="correction.reasons"
        label={`${record.correctionReasons} ${record.optional}`}
        hint={record.correctionHint}
        problems={problems}
      />
    </>
  );
}
