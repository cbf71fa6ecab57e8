import type { ReactNode } from "react";

/** Props of {@link QuestionProgress}. */
export interface QuestionProgressProps {
  readonly words: { readonly progress: (question: number, of: number) => string };
  /** Which question it is, from 1. */
  readonly question: number;
  readonly of: number;
}

/** Which of the questions this is, in words and in dots. */
export function QuestionProgress({ words, question, of }: QuestionProgressProps): ReactNode {
  return (
    <p className="bijsluiter-progress">
      {words.progress(question, of)}
      <span className="bijsluiter-dots" aria-hidden="true">
        {[...Array(of).keys()].map((at) => (
          <span key={at} data-done={at < question || undefined} />
        ))}
      </span>
    </p>
  );
}
