import type { ReactNode } from "react";
import { Button } from "../../../forms/button.tsx";
import { useIsFound } from "../../file/use-found-hint.tsx";
import { useReportScope } from "../../parts/frame/breach-report-context.ts";
import { useFirstScope } from "../first-scope.ts";
import { fieldsOn } from "../first-settings.ts";
import { answerLines } from "./answer-lines.ts";
import { readFirst } from "./first-answers.ts";

/** Props of {@link FirstAnswersList}. */
export interface FirstAnswersListProps {
  /** With a button to change each answer. */
  readonly canChange?: boolean;
}

/** Every question with its answer, in the words in which it was asked. */
export function FirstAnswersList({ canChange }: FirstAnswersListProps): ReactNode {
  const scope = useFirstScope();
  const { answers, boards = [], forms, goTo } = useReportScope();
  const { words } = scope;
  const { facts } = readFirst(answers, { boards, nothingDone: words.nothingDone.told });
  const { records } = (facts.data ?? {}) as {
    readonly records?: { readonly kind: string; readonly value: number };
  };
  const isFound: Readonly<Record<string, boolean>> = {
    people: useIsFound("people.count"),
    data: useIsFound("data.categories"),
  };
  return (
    <dl className="bijsluiter-summary">
      {scope.questions.map(({ id }) => (
        <div key={id}>
          <dt>{words.questions[id]}</dt>
          <dd>
            {fieldsOn(scope, id).flatMap((field) =>
              answerLines(field, { facts, answers }, scope).map((line) => (
                <p key={`${field} ${line}`}>{line}</p>
              )),
            )}
            {id === "data" && records?.kind === "exact" && (
              <p>{words.check.records(records.value)}</p>
            )}
            {isFound[id] && <p className="bijsluiter-found">{words.file.mark}</p>}
          </dd>
          {canChange && (
            <dd>
              <Button kind="quiet" onClick={() => goTo(id)}>
                {forms.change}
                <span className="bijsluiter-visually-hidden">: {words.questions[id]}</span>
              </Button>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
