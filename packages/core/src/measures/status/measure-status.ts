import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { type Certificate, certificate } from "../certificates/certificate.ts";
import { type MeasureMandate, measureMandate } from "../measure/mandate.ts";
import { type Measure, measure } from "../measure/measure.ts";
import { cadenceStanding } from "./cadence-standing.ts";
import { stepDue } from "./due-on.ts";
import { evidenceStanding, evidenceUntil } from "./evidence-standing.ts";
import { implementationStatus } from "./implementation-status.ts";
import type { MeasureReasonCode, MeasureStatus } from "./measure-status-code.ts";
import { partsStanding } from "./part-standing.ts";
import { type ProofDesk, proofDesk } from "./proof-desk.ts";

/** Evidence for a measure besides its own. */
export interface MeasureStatusOptions {
  readonly certificates?: readonly Certificate[];
  readonly mandates?: readonly MeasureMandate[];
}

/** Checks {@link MeasureStatusOptions}. */
export const measureStatusOptions: z.ZodMiniType<MeasureStatusOptions> = z.strictObject({
  certificates: z.exactOptional(z.array(certificate).check(maxLength(200))),
  mandates: z.exactOptional(z.array(measureMandate).check(maxLength(500))),
} satisfies Shape<MeasureStatusOptions>);

/**
 * Status of a measure on a day, derived from the record. It holds only on evidence that exists, is valid and reachable; a
 * recurring measure only as often as agreed; a shared measure only when every setting is made.
 *
 * @param asOf - `YYYY-MM-DD`.
 * @throws InvalidInputError when the measure, the day or the options are malformed.
 *
 * @example
 * ```ts
 * import { measureStatus, presets } from "@bijsluiter/core/measures";
 *
 * const [first] = presets.exampleEducation;
 * const claimed = { ...first, implementation: "implemented", reviewedOn: "2026-10-01" } as const;
 * const { status, holds } = measureStatus(claimed, "2026-11-29");
 * status; // => "evidence-missing"
 * holds; // => "unknown"
 * ```
 */
export function measureStatus(
  one: Measure,
  asOf: Day,
  options: MeasureStatusOptions = {},
): MeasureStatus {
  const { certificates = [], mandates = [] } = parseInput(measureStatusOptions, options);
  const desk = proofDesk(certificates, mandates);
  return statusOf(parseInput(measure, one), parseInput(day, asOf), desk);
}

/** {@link measureStatus} of a measure that was parsed before. */
export function statusOf(one: Measure, asOf: Day, desk: ProofDesk): MeasureStatus {
  const { evidence, id } = one;
  const early = implementationStatus(one, asOf);
  if (early !== undefined) return early;
  const standings = evidence.map((piece) => evidenceStanding(piece, asOf, desk));
  const counting = evidence.filter((_, index) => standings[index] === "current");
  const due = stepDue(one, counting, asOf);
  const dueOn = due === undefined ? {} : { dueOn: due };
  const parts = partsStanding(one, asOf, desk);
  if (parts.holds !== "yes")
    return { status: "partial", holds: parts.holds, reasons: parts.reasons, ...dueOn };
  const mandate = desk.mandateUntil(id);
  if (mandate !== undefined && mandate < asOf)
    return { status: "unknown", holds: "unknown", reasons: ["mandate-lapsed"], ...dueOn };
  const late = cadenceStanding(one, { counting, standings, asOf, due });
  if (late !== undefined) return { status: "overdue", ...late, ...dueOn };
  if (counting.length === 0) return { ...lacking(standings), ...dueOn };
  const soon = desk.soon(asOf);
  const reasons: MeasureReasonCode[] = due !== undefined && due <= soon ? ["due-soon"] : [];
  if (counting.every((piece) => evidenceUntil(piece) <= soon)) reasons.push("evidence-ends-soon");
  return { status: reasons.length > 0 ? "due-soon" : "ok", holds: "yes", reasons, ...dueOn };
}

/** Of a measure that is there but of which nothing shows it. */
function lacking(standings: readonly ReturnType<typeof evidenceStanding>[]): MeasureStatus {
  const has = (standing: (typeof standings)[number]) => standings.includes(standing);
  if (has("unreachable"))
    return { status: "evidence-unreachable", holds: "unknown", reasons: ["evidence-unreachable"] };
  if (has("certificate-not-held"))
    return { status: "evidence-expired", holds: "unknown", reasons: ["certificate-not-held"] };
  if (has("expired"))
    return { status: "evidence-expired", holds: "unknown", reasons: ["evidence-expired"] };
  const reason = has("not-yet") ? "evidence-not-yet" : "evidence-missing";
  return { status: "evidence-missing", holds: "unknown", reasons: [reason] };
}
