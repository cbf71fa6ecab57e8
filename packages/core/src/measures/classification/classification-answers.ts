import * as z from "zod/mini";
import { nameText } from "../../parties/name-text.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { type DataCategoryCode, dataCategoryCode } from "../../vocabulary/data-category-code.ts";
import { classificationQuestions } from "../data/classification-questions.ts";
import { type Answer, answer } from "../measure/answer.ts";
import { type SecurityLevels, someLevels } from "../measure/security-level.ts";

/** A question on one kind of information. */
export type ClassificationQuestion = (typeof classificationQuestions)[number]["code"];

/** Data that a service keeps or a function of it, such as *toetsresultaten*. */
export interface InformationObject {
  readonly name: string;
  /** A question that is left out is open. */
  readonly answers?: Readonly<Partial<Record<ClassificationQuestion, Answer>>>;
  /**
   * Levels that were decided before, such as those of a reference architecture; they answer the questions of that side.
   */
  readonly levels?: Partial<SecurityLevels>;
  /** Kinds of personal data in it. Special ones and the citizen service number ask for the highest confidentiality. */
  readonly dataCategories?: readonly DataCategoryCode[];
}

/** Answers for the classification of a service, for all its data and functions. */
export interface ClassificationAnswers {
  readonly objects: readonly InformationObject[];
}

const codes = classificationQuestions.map(({ code }) => code);

/** Checks {@link ClassificationAnswers}. */
export const classificationAnswers: z.ZodMiniType<ClassificationAnswers> = z.strictObject({
  objects: z
    .array(
      z.strictObject({
        name: nameText,
        answers: z.exactOptional(z.partialRecord(z.enum(codes), answer)),
        levels: z.exactOptional(someLevels),
        dataCategories: z.exactOptional(z.array(dataCategoryCode).check(maxLength(100))),
      } satisfies Shape<InformationObject>),
    )
    .check(minLength(1), maxLength(1000)),
} satisfies Shape<ClassificationAnswers>);
