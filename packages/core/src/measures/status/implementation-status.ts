import type { Day } from "../../shared/dates/day.ts";
import type { Measure } from "../measure/measure.ts";
import type { MeasureStatus } from "./measure-status-code.ts";

/** The status of a measure that is not there in full, or does not apply; undefined for one that is said to be there. */
export function implementationStatus(one: Measure, asOf: Day): MeasureStatus | undefined {
  const { applicability, implementation, explanation, plannedFor } = one;
  const due = plannedFor === undefined ? {} : { dueOn: plannedFor };
  if (applicability?.applies === "no")
    return applicability.reason === undefined
      ? { status: "gap", holds: "unknown", reasons: ["exclusion-unexplained"] }
      : { status: "not-applicable", holds: "unknown", reasons: ["excluded-with-reason"] };
  if (applicability?.applies === "unknown" && implementation !== "implemented")
    return { status: "unknown", holds: "unknown", reasons: ["applicability-unknown"], ...due };
  switch (implementation) {
    case "implemented":
      return undefined;
    case "unknown":
      return { status: "unknown", holds: "unknown", reasons: ["implementation-unknown"], ...due };
    case "partial":
      return { status: "partial", holds: "no", reasons: ["partly-there"], ...due };
    case "planned":
      return planned(plannedFor, asOf);
    default:
      return explanation === undefined
        ? { status: "gap", holds: "no", reasons: ["absent"], ...due }
        : { status: "explained", holds: "no", reasons: ["absent-explained"], ...due };
  }
}

function planned(plannedFor: Day | undefined, asOf: Day): MeasureStatus {
  if (plannedFor === undefined) return { status: "gap", holds: "no", reasons: ["planned-undated"] };
  return plannedFor < asOf
    ? { status: "gap", holds: "no", reasons: ["planned-overdue"], dueOn: plannedFor }
    : { status: "planned", holds: "no", reasons: ["planned"], dueOn: plannedFor };
}
