import { type FormEvent, type ReactNode, useRef } from "react";
import { formAnswers } from "../../../breach-report/answers/form-answers.ts";
import { KindField } from "../../../breach-report/first/fields/kind-field.tsx";
import type { FirstPageWords } from "../../../breach-report/first/first-page-words.ts";
import { QuestionProgress } from "../../../breach-report/first/question-progress.tsx";
import { Button } from "../../../forms/button.tsx";
import { TextField } from "../../../forms/fields/text-field.tsx";
import { type Answers, FormScope, useFormScope } from "../../../forms/form-scope.tsx";
import type { FormTexts } from "../../../forms/form-texts.ts";

/** Words of the first page. */
export interface FirstPageTexts {
  readonly language: string;
  readonly forms: FormTexts;
  readonly words: FirstPageWords;
}

/** Props of {@link FirstPage}. */
export interface FirstPageProps {
  readonly texts: FirstPageTexts;
  readonly headingLevel: number;
  /** How many questions there are. */
  readonly of: number;
  /** Known beforehand. */
  readonly answers: Answers;
  readonly help: ReactNode;
  /** What is said about the rest, beside the button to go on. */
  readonly children: ReactNode;
  /** Something was typed or chosen. */
  readonly onInput: (fresh: Answers) => void;
  /** A word is being composed, and must not be cut off. */
  readonly onComposing: (isComposing: boolean) => void;
  readonly onNext: (fresh: Answers) => void;
}

const none: readonly [] = [];

/** The first page of the six questions as the form shows it, without anything that reads, checks or sends an answer. */
export function FirstPage(props: FirstPageProps): ReactNode {
  const { texts, answers, help, onInput, onComposing, onNext } = props;
  const box = useRef<HTMLFormElement>(null);
  const now = () => (box.current ? formAnswers(box.current) : {});
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    onNext(now());
  };
  return (
    <FormScope
      {...{ answers, errors: none, texts: texts.forms, lang: texts.language }}
      own={{ "data-step": "incident", "data-status": "editing" }}
    >
      <form
        className="bijsluiter-step"
        method="post"
        noValidate
        ref={box}
        onInput={() => onInput(now())}
        onCompositionStart={() => onComposing(true)}
        onCompositionEnd={() => onComposing(false)}
        onSubmit={goOn}
      >
        <Questions {...props} />
      </form>
      {help && <div className="bijsluiter-help">{help}</div>}
    </FormScope>
  );
}

function Questions({ texts, headingLevel, of, children }: FirstPageProps): ReactNode {
  const { words, forms } = texts;
  const { id } = useFormScope();
  const Heading = `h${headingLevel}` as "h2";
  return (
    <>
      <QuestionProgress {...{ words, of }} question={1} />
      <Heading className="bijsluiter-heading" id={`${id}-question`} tabIndex={-1}>
        {words.questions.incident}
      </Heading>
      {words.hints["incident"] && <p className="bijsluiter-lead">{words.hints["incident"]}</p>}
      <div className="bijsluiter-fact">
        <KindField words={words} />
      </div>
      <div className="bijsluiter-fact">
        <TextField
          name="incident.summary"
          label={words.labels.summary}
          hint={words.hints["incident.summary"]}
          rows={4}
        />
      </div>
      <div className="bijsluiter-actions" data-status="editing">
        {children}
        <Button type="submit" kind="primary">
          {forms.next}
        </Button>
      </div>
    </>
  );
}
