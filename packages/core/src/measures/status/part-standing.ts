import type { Day } from "../../shared/dates/day.ts";
import { type Answer, allHold } from "../measure/answer.ts";
import type { Measure } from "../measure/measure.ts";
import type { MeasurePart } from "../measure/measure-part.ts";
import { evidenceStanding } from "./evidence-standing.ts";
import type { MeasureReasonCode } from "./measure-status-code.ts";
import type { ProofDesk } from "./proof-desk.ts";

/** Whether one part, or all of them, hold, and why not. */
export interface PartStanding {
  readonly holds: Answer;
  readonly reasons: readonly MeasureReasonCode[];
}

/** Whether a part holds: done, and of a setting shown by evidence of its own. */
export function partStanding(part: MeasurePart, asOf: Day, desk: ProofDesk): PartStanding {
  if (part.done === "no") return { holds: "no", reasons: ["part-not-done"] };
  if (part.done === "unknown") return { holds: "unknown", reasons: ["part-unknown"] };
  const { kind, evidence = [] } = part;
  if (kind !== "setting" && evidence.length === 0) return { holds: "yes", reasons: [] };
  const standings = evidence.map((one) => evidenceStanding(one, asOf, desk));
  if (standings.includes("current")) return { holds: "yes", reasons: [] };
  const reason = standings.includes("unreachable")
    ? "part-evidence-unreachable"
    : standings.some((one) => one === "expired" || one === "certificate-not-held")
      ? "part-evidence-expired"
      : "part-evidence-missing";
  return { holds: "unknown", reasons: [reason] };
}

/** Whether every part of a measure holds. A measure that is shared without saying how is not known to hold. */
export function partsStanding(
  { parts = [], owner }: Measure,
  asOf: Day,
  desk: ProofDesk,
): PartStanding {
  if (owner.party === "shared" && !parts.some(({ kind }) => kind === "setting"))
    return { holds: "unknown", reasons: ["no-parts"] };
  const standings = parts.map((part) => partStanding(part, asOf, desk));
  return {
    holds: allHold(standings.map(({ holds }) => holds)),
    reasons: [...new Set(standings.flatMap(({ reasons }) => reasons))],
  };
}
