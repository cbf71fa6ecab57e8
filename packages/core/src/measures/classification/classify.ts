import { parseInput } from "../../shared/parse-input.ts";
import {
  type ConfidentialityLevel,
  higherLevel,
  levelRank,
  type SecurityAxis,
  type SecurityLevel,
} from "../measure/security-level.ts";
import type { AxisClassification, Classification } from "./classification.ts";
import { type ClassificationAnswers, classificationAnswers } from "./classification-answers.ts";
import { objectLevel } from "./object-level.ts";

/**
 * Levels of availability, integrity and confidentiality (*Laag*, *Midden*, *Hoog*) of a service: for each aspect the
 * highest level of all its data and functions. An open question counts as yes until it is answered.
 *
 * @throws InvalidInputError when the answers are malformed, or the list of objects is empty.
 * @see ROSA Certificeringsschema informatiebeveiliging en privacy 3.0
 *
 * @example
 * ```ts
 * import { classify } from "@bijsluiter/core/measures";
 *
 * const { levels } = classify({
 *   objects: [
 *     { name: "Beoordeling", levels: { availability: "low", integrity: "medium", confidentiality: "medium" } },
 *     { name: "Zorgplan", levels: { availability: "low", integrity: "medium" }, dataCategories: ["medical"] },
 *   ],
 * });
 * levels; // => { availability: "low", integrity: "medium", confidentiality: "high" }
 * ```
 */
export function classify(answers: ClassificationAnswers): Classification {
  const { objects } = parseInput(classificationAnswers, answers);
  const availability = classifyAxis(objects, "availability");
  const integrity = classifyAxis(objects, "integrity");
  const confidentiality = classifyAxis(objects, "confidentiality");
  return {
    levels: {
      // Only confidentiality has a level `public`.
      availability: availability.level as SecurityLevel,
      integrity: integrity.level as SecurityLevel,
      confidentiality: confidentiality.level,
    },
    axes: [availability, integrity, confidentiality],
  };
}

function classifyAxis(
  objects: ClassificationAnswers["objects"],
  axis: SecurityAxis,
): AxisClassification {
  const found = objects.map((object) => objectLevel(object, axis));
  const highest = (pick: "atLeast" | "atMost") =>
    found.map((one) => one[pick]).reduce<ConfidentialityLevel>(higherLevel, "public");
  const atLeast = highest("atLeast");
  const level = highest("atMost");
  return {
    axis,
    level,
    atLeast,
    isSettled: level === atLeast,
    reasons: found.flatMap((one, object) =>
      one.atLeast === atLeast ? one.by.map((by) => ({ object, by })) : [],
    ),
    open: found.flatMap((one, object) =>
      levelRank(one.atMost) > levelRank(atLeast)
        ? one.open.map((question) => ({ object, question }))
        : [],
    ),
  };
}
