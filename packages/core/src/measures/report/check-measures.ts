import { type Day, day } from "../../shared/dates/day.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { judgeCertificate } from "../certificates/check-certificate.ts";
import { stakeOf } from "../classification/required-measures.ts";
import { measureRules } from "../data/measure-rules.ts";
import { type MeasureSet, measureSet } from "../measure/measure-set.ts";
import type { MeasureStatusCode } from "../status/measure-status-code.ts";
import { proofDesk } from "../status/proof-desk.ts";
import type { JudgedMeasure } from "./gap.ts";
import { isDataProtectionOfficer } from "./is-data-protection-officer.ts";
import { judgedMeasures } from "./judged-measures.ts";
import { MATURITY_TARGET } from "./maturity-report.ts";
import type { MeasureFinding, MeasureFindingCode, MeasureSetFinding } from "./measure-finding.ts";

/** Code of the finding on a required measure, by its status; nothing on what holds or does not apply. */
const codeOf: Readonly<Record<MeasureStatusCode, MeasureFindingCode | undefined>> = {
  ok: undefined,
  "not-applicable": undefined,
  "due-soon": "measure-due-soon",
  explained: "measure-explained",
  gap: "measure-missing",
  planned: "measure-planned",
  partial: "measure-partial",
  overdue: "measure-overdue",
  "evidence-expired": "measure-evidence-expired",
  "evidence-unreachable": "measure-evidence-unreachable",
  "evidence-missing": "measure-evidence-missing",
  unknown: "measure-unknown",
};

/**
 * Findings on a set of measures on a day: an error for each required measure without valid evidence and for each
 * measure owned by the data protection officer, warnings and advice on the certificates. `bijsluiter check` prints
 * these findings.
 *
 * @param asOf - `YYYY-MM-DD`.
 * @throws InvalidInputError when the set or the day is malformed.
 * @see GDPR art. 32(1) and 38(6)
 *
 * @example
 * ```ts
 * import { checkMeasures, presets } from "@bijsluiter/core/measures";
 *
 * const [first] = presets.exampleEducation;
 * const levels = { availability: "high", integrity: "high", confidentiality: "high" } as const;
 * const findings = checkMeasures({ levels, measures: [{ ...first, owner: { party: "customer", role: "FG" } }] }, "2026-11-29");
 * findings.map(({ code }) => code); // => ["measure-unknown", "dpo-owns-measure"]
 * ```
 */
export function checkMeasures(set: MeasureSet, asOf: Day): readonly MeasureSetFinding[] {
  const known = parseInput(measureSet, set);
  const on = parseInput(day, asOf);
  const { certificates = [], mandates = [], measures } = known;
  const owned = measures.flatMap((measure, index) =>
    isDataProtectionOfficer(measure.owner.role ?? "") ? [{ measure, index }] : [],
  );
  return [
    ...judgedMeasures(known, on, proofDesk(certificates, mandates)).flatMap((one) =>
      ofMeasure(one, known),
    ),
    ...owned.map(({ measure, index }) =>
      finding("dpo-owns-measure", {
        where: ["measures", index, "owner", "role"],
        about: measure.id,
        stake: stakeOf(measure, known.levels),
        reasons: [],
      }),
    ),
    ...certificates.flatMap((held, index) =>
      judgeCertificate(held, on).findings.map((found) => ({
        ...found,
        where: ["certificates", index, ...found.where],
      })),
    ),
  ];
}

function ofMeasure(
  { measure, index, status }: JudgedMeasure,
  { levels }: MeasureSet,
): readonly MeasureFinding[] {
  const code = codeOf[status.status];
  const about = { about: measure.id, stake: stakeOf(measure, levels), reasons: status.reasons };
  const where = ["measures", index];
  const { maturity } = measure;
  return [
    ...(code === undefined ? [] : [finding(code, { where, ...about })]),
    ...(maturity !== undefined && maturity < MATURITY_TARGET && status.status !== "not-applicable"
      ? [finding("maturity-below-target", { where: [...where, "maturity"], ...about })]
      : []),
  ];
}

const finding = (
  code: MeasureFindingCode,
  facts: Pick<MeasureFinding, "where" | "about" | "stake" | "reasons">,
): MeasureFinding => ({ code, ...measureRules[code], ...facts });
