import { type ReactNode, useEffect, useRef, useState } from "react";
import { ChoiceField } from "../../../forms/fields/choice-field.tsx";
import { OrElse } from "../../../forms/fields/or-else.tsx";
import { FormAnswers, useFormScope } from "../../../forms/form-scope.tsx";
import { formAnswers } from "../../answers/form-answers.ts";
import { commonData } from "../../answers/questions.ts";
import { useReportScope } from "../../parts/frame/breach-report-context.ts";
import { useFirstScope } from "../first-scope.ts";
import { FileReading } from "./file-reading.tsx";

const NAME = "data.categories";

/** Which kinds of data: the eight commonest, the others when asked for; a file may tell them. */
export function DataField(): ReactNode {
  const { words, pii } = useFirstScope();
  const { form } = useReportScope();
  const { id } = useFormScope();
  const [ticked, setTicked] = useState<readonly string[]>();
  const box = useRef<HTMLDivElement>(null);
  const found = (categories: readonly string[]) => {
    const before = form.current ? formAnswers(form.current)[NAME] : undefined;
    setTicked([...new Set([...(before ?? []), ...categories])]);
  };
  useEffect(() => {
    // Ticked for the reporter, and kept as if by hand.
    if (ticked) box.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [ticked]);
  return (
    <OrElse
      name={`${NAME}.open`}
      options={[{ value: "yes", label: words.notKnownYet }]}
      about={`${id}-question`}
    >
      <div ref={box}>
        {pii && <FileReading pii={pii} onFound={found} />}
        <FormAnswers key={ticked?.join()} {...(ticked && { answers: { [NAME]: ticked } })}>
          <ChoiceField
            name={NAME}
            labelledBy={`${id}-question`}
            many
            common={commonData.length}
            options={Object.entries(words.data).map(([value, label]) => ({ value, label }))}
          />
        </FormAnswers>
      </div>
    </OrElse>
  );
}
