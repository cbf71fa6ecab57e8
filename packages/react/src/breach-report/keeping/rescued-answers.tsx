import type { ReactNode } from "react";
import { Button } from "../../forms/button.tsx";
import type { ReportWords } from "../report-words.ts";
import { AnswerButtons } from "./answer-buttons.tsx";

/** Props of {@link RescuedAnswers}. */
export interface RescuedAnswersProps {
  readonly texts: ReportWords;
  readonly text: () => string;
  readonly headingLevel: number;
  readonly again: () => void;
}

/** In the place of a form that cannot be shown: what was typed, to copy and to keep. */
export function RescuedAnswers(props: RescuedAnswersProps): ReactNode {
  const { texts, text, headingLevel, again } = props;
  const Heading = `h${headingLevel}` as "h2";
  return (
    <div className="bijsluiter-rescue">
      <div role="alert">
        <Heading>{texts.rescue.heading}</Heading>
        <p>{texts.rescue.text}</p>
      </div>
      <AnswerButtons texts={texts.keep} text={text} isOpen />
      <div className="bijsluiter-actions">
        <Button onClick={again}>{texts.rescue.again}</Button>
      </div>
    </div>
  );
}
