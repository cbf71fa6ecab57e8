import type { ReactNode } from "react";
import { ChoiceField } from "../../../forms/fields/choice-field.tsx";
import { OrElse } from "../../../forms/fields/or-else.tsx";
import { TextField } from "../../../forms/fields/text-field.tsx";
import { useFormScope } from "../../../forms/form-scope.tsx";
import { commonData } from "../../answers/questions.ts";
import { FileQuestions } from "../../file/file-questions.tsx";
import { useFoundHint } from "../../file/use-found-hint.tsx";
import { useFirstScope } from "../first-scope.ts";

const NAME = "data.categories";
const RECORDS = "data.records";

/** Which kinds of data: the eight commonest, the others when asked for; a file may tell them, and how many records it holds. */
export function DataField(): ReactNode {
  const { words, pii } = useFirstScope();
  const { id } = useFormScope();
  return (
    <OrElse
      name={`${NAME}.open`}
      options={[{ value: "yes", label: words.notKnownYet }]}
      about={`${id}-question`}
    >
      <FileQuestions pii={pii}>
        <ChoiceField
          name={NAME}
          labelledBy={`${id}-question`}
          many
          common={commonData.length}
          options={Object.entries(words.data).map(([value, label]) => ({ value, label }))}
          hint={useFoundHint(NAME)}
        />
        <RecordsField />
      </FileQuestions>
    </OrElse>
  );
}

/** How many records, once a file has told it. */
function RecordsField(): ReactNode {
  const { words } = useFirstScope();
  const { answers } = useFormScope();
  const hint = useFoundHint(RECORDS);
  if (!answers[`${RECORDS}.kind`]) return null;
  return (
    <>
      <input type="hidden" name={`${RECORDS}.kind`} value="exact" />
      <TextField
        name={`${RECORDS}.value`}
        label={words.labels.records}
        hint={hint}
        inputMode="numeric"
        autoComplete="off"
      />
    </>
  );
}
