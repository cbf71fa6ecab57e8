import type { ReactNode } from "react";
import { ChoiceField } from "../../../forms/fields/choice-field.tsx";
import { useFormScope } from "../../../forms/form-scope.tsx";
import { NOT_KNOWN_YET } from "../../answers/answer-parts.ts";
import { firstKinds } from "../../answers/questions.ts";
import type { FirstPageWords } from "../first-page-words.ts";

/** What happened, in one of seven ways. */
export function KindField({ words }: { readonly words: FirstPageWords }): ReactNode {
  return (
    <ChoiceField
      name="incident.kind"
      labelledBy={`${useFormScope().id}-question`}
      hint={words.hints["incident.kind"]}
      options={firstKinds.map((value) => ({ value, label: words.kinds[value] }))}
      last={{ value: NOT_KNOWN_YET, label: words.notKnownYet }}
    />
  );
}
