import type { Answers } from "../../forms/form-scope.tsx";
import type { FirstField, FirstQuestion } from "../answers/questions.ts";
import type { BreachReportStep } from "../state/steps.ts";
import type { FirstReportWords } from "./first-report-texts.ts";

/** What the six questions are made of. */
export interface FirstSettings {
  readonly questions: readonly FirstQuestion[];
  readonly words: FirstReportWords;
  /** Answers that are given beforehand. */
  readonly given: Answers;
  /** Boards can be chosen. */
  readonly hasBoards: boolean;
}

/** The facts that a page asks for. */
export const fieldsOn = (
  { questions, hasBoards }: Pick<FirstSettings, "questions" | "hasBoards">,
  step: BreachReportStep,
): readonly FirstField[] =>
  (questions.find(({ id }) => id === step)?.asks ?? []).filter(
    (field) => hasBoards || field !== "boards.affected",
  );
