import { dataCategory } from "../../vocabulary/data-category.ts";
import { classificationQuestions } from "../data/classification-questions.ts";
import {
  type ConfidentialityLevel,
  higherLevel,
  levelRank,
  type SecurityAxis,
} from "../measure/security-level.ts";
import type { ClassificationReason } from "./classification.ts";
import type { ClassificationQuestion, InformationObject } from "./classification-answers.ts";

/** What one object asks of one side. */
export interface ObjectLevel {
  readonly atLeast: ConfidentialityLevel;
  readonly atMost: ConfidentialityLevel;
  readonly by: readonly ClassificationReason["by"][];
  readonly open: readonly ClassificationQuestion[];
}

type Asked = readonly [level: ConfidentialityLevel, by: ClassificationReason["by"]];

/** The level of one object on one side: what it asks for certain, and what open questions may raise it to. */
export function objectLevel(object: InformationObject, axis: SecurityAxis): ObjectLevel {
  const given = object.levels?.[axis];
  const ofData = axis === "confidentiality" ? askedByData(object) : [];
  if (given !== undefined) return decided([[given, "given"], ...ofData]);
  const { answers = {} } = object;
  const questions = classificationQuestions.filter(
    (row) => row.axis === axis && row.level !== "public",
  );
  const isPublic = axis === "confidentiality" && answers["already-public"] === "yes";
  const asked: readonly Asked[] = [
    ...questions
      .filter(({ code }) => answers[code] === "yes")
      .map(({ level, code }): Asked => [level, code]),
    ...ofData,
    isPublic ? ["public", "already-public"] : ["low", "given"],
  ];
  const { atLeast, by } = decided(asked);
  const open = questions.filter(
    ({ code, level }) =>
      levelRank(level) > levelRank(atLeast) && (answers[code] ?? "unknown") === "unknown",
  );
  return {
    atLeast,
    atMost: open[0]?.level ?? atLeast,
    by: by.filter((one) => one !== "given"),
    open: open.map(({ code }) => code),
  };
}

function decided(asked: readonly Asked[]): ObjectLevel {
  const atLeast = asked.map(([level]) => level).reduce<ConfidentialityLevel>(higherLevel, "public");
  const reached = asked.filter(([level]) => level === atLeast);
  return { atLeast, atMost: atLeast, by: reached.map(([, by]) => by), open: [] };
}

/** Special kinds of data and the citizen service number ask for high, other personal data for medium. */
function askedByData({ dataCategories = [] }: InformationObject): readonly Asked[] {
  if (dataCategories.length === 0) return [];
  const isSpecial = dataCategories.some((code) =>
    ["special", "restricted"].includes(dataCategory(code).sensitivity),
  );
  return isSpecial ? [["high", "special-data"]] : [["medium", "personal-data"]];
}
