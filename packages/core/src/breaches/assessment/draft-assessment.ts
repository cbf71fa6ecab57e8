import * as z from "zod/mini";
import { parseInput } from "../../shared/parse-input.ts";
import type { DataSubjectCategoryCode } from "../../vocabulary/data-subject-category-code.ts";
import { type FirstReport, firstReport } from "../breach-report.ts";
import { kindsOfCategory } from "../data/assessment-rule.ts";
import type { Count } from "../report/answers/count.ts";
import type { AssessmentFacts } from "./assessment-facts.ts";

/** People whose data is one step more sensitive: most pupils are children. */
const VULNERABLE: ReadonlySet<DataSubjectCategoryCode> = new Set(["pupil"]);

const draftOptions = z.strictObject({ role: z.enum(["controller", "processor"]) });

/**
 * Facts for `assessBreach` from a report, for a person to complete. Facts that the report lacks are `unknown`, which
 * counts as the worst case; a category of data counts as the most sensitive kind that it may contain.
 *
 * @throws InvalidInputError when the report or the role is malformed.
 */
export function draftAssessment(
  report: FirstReport,
  options: Pick<AssessmentFacts, "role">,
): AssessmentFacts {
  const { role } = parseInput(draftOptions, options);
  const { effect, data, people, cause } = parseInput(firstReport, report);
  const kinds = (data?.categories ?? ["other" as const]).flatMap(
    (category) => kindsOfCategory[category],
  );
  const effects = effect?.effects;
  const touches = (...codes: readonly string[]) =>
    effects === undefined || effects.some((code) => codes.includes(code));
  const count = atMost(people?.count);
  return {
    role,
    unintelligible: effect?.unintelligible === "yes" ? "yes" : unreadable(effect?.unintelligible),
    access: effects?.some((code) => code !== "delete-or-destroy") ? "happened" : "unknown",
    recipients: { kind: cause?.intent === "malicious" ? "hostile" : "unknown" },
    data: [...new Set(kinds)].map((kind) => ({ kind })),
    integrity: touches("change") ? "unknown" : "none",
    availability: touches("delete-or-destroy", "theft")
      ? { duration: "unknown", effect: "unknown" }
      : { duration: "none", effect: "none" },
    people: {
      vulnerable: vulnerable(people?.categories),
      ...(count !== undefined && { count }),
    },
  };
}

/** Whether the data is unintelligible. Partly unintelligible data counts as intelligible. */
const unreadable = (answer: string | undefined): "no" | "unknown" =>
  answer === "no" || answer === "partly" ? "no" : "unknown";

function vulnerable(
  categories: readonly DataSubjectCategoryCode[] | undefined,
): AssessmentFacts["people"]["vulnerable"] {
  if (categories?.some((code) => VULNERABLE.has(code))) return "yes";
  return categories === undefined || categories.includes("other") ? "unknown" : "no";
}

function atMost(count: Count | undefined): number | undefined {
  switch (count?.kind) {
    case "exact":
    case "approximate":
      return count.value;
    case "range":
      return count.maximum;
    default:
      return undefined;
  }
}
