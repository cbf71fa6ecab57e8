import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Answers } from "../../forms/form-scope.tsx";
import { FormAnswers } from "../../forms/form-scope.tsx";
import type { PiiReader } from "../first/pii-reader.ts";
import { useReportScope } from "../parts/frame/breach-report-context.ts";

/** Props of {@link FileQuestions}. */
export interface FileQuestionsProps {
  readonly pii: PiiReader | undefined;
  readonly children: ReactNode;
}

/** Questions about the data, under one for the file that leaked, which fills them in; without a reader the questions alone. */
export function FileQuestions({ pii, children }: FileQuestionsProps): ReactNode {
  const { fill, language, words } = useReportScope();
  const { label, hint } = words.file;
  const [answers, setAnswers] = useState<Answers>();
  const latest = useRef(fill);
  latest.current = fill;
  const asked = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      asked.current
        ? pii?.askFile?.(asked.current, {
            language,
            label,
            hint,
            fill: (how) => setAnswers(latest.current(how)),
          })
        : undefined,
    [pii, language, label, hint],
  );
  useEffect(() => {
    // As if filled in by hand: it is kept, and takes the place of "not known yet".
    if (answers) box.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [answers]);
  return (
    <>
      {pii?.askFile && <div className="bijsluiter-field bijsluiter-file" ref={asked} />}
      <div ref={box}>
        <FormAnswers key={JSON.stringify(answers)} {...(answers && { answers })}>
          {children}
        </FormAnswers>
      </div>
    </>
  );
}
