import { type Day, day } from "../../shared/dates/day.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type Answer, allHold } from "../measure/answer.ts";
import type { Measure } from "../measure/measure.ts";
import type { PartKind } from "../measure/measure-part.ts";
import { type MeasureParty, measureParties } from "../measure/measure-party.ts";
import { type MeasureSet, measureSet } from "../measure/measure-set.ts";
import type { MeasureTheme } from "../measure/measure-theme.ts";
import { partStanding } from "../status/part-standing.ts";
import { type ProofDesk, proofDesk } from "../status/proof-desk.ts";

/** Part of one party in a measure. */
export interface ResponsibilityPart {
  readonly kind: PartKind;
  readonly what: string;
  /** Whether the part has valid evidence. */
  readonly holds: Answer;
}

/** Parts of all parties in one measure. */
export interface ResponsibilityRow {
  readonly measureId: string;
  readonly title: string;
  readonly theme: MeasureTheme;
  /** One of each party, in the order maker, supplier, school; without parts where it does nothing. */
  readonly parties: readonly {
    readonly party: MeasureParty;
    readonly parts: readonly ResponsibilityPart[];
  }[];
  /** Whether every part has valid evidence. */
  readonly holds: Answer;
  /** Parties with a setting that is not made, or without evidence. */
  readonly openSettings: readonly MeasureParty[];
}

/** Responsibility of each party per measure. */
export interface ResponsibilityMatrix {
  readonly asOf: Day;
  readonly rows: readonly ResponsibilityRow[];
}

/**
 * Responsibility of each party per measure: included in the platform, done by the supplier, set by the school, or
 * inherited from an underlying service. A measure belongs to one party, or is shared and lists its parts.
 *
 * @param asOf - `YYYY-MM-DD`.
 * @throws InvalidInputError when the set or the day is malformed.
 *
 * @example
 * ```ts
 * import { presets, responsibilityMatrix } from "@bijsluiter/core/measures";
 *
 * const levels = { availability: "low", integrity: "low", confidentiality: "low" } as const;
 * const { rows } = responsibilityMatrix({ levels, measures: presets.exampleEducation }, "2026-11-29");
 * rows[0]?.parties.map(({ party }) => party); // => ["built-in", "provider", "customer"]
 * ```
 */
export function responsibilityMatrix(set: MeasureSet, asOf: Day): ResponsibilityMatrix {
  const { measures, certificates = [], mandates = [] } = parseInput(measureSet, set);
  const on = parseInput(day, asOf);
  const desk = proofDesk(certificates, mandates);
  return { asOf: on, rows: measures.map((one) => rowOf(one, on, desk)) };
}

function rowOf(one: Measure, asOf: Day, desk: ProofDesk): ResponsibilityRow {
  const parts = partsOf(one).map((part) => ({
    party: part.party,
    part: {
      kind: part.kind,
      what: part.what,
      holds: partStanding(part, asOf, desk).holds,
    },
  }));
  const open = parts.filter(({ part }) => part.kind === "setting" && part.holds !== "yes");
  return {
    measureId: one.id,
    title: one.title,
    theme: one.theme,
    parties: measureParties.map((party) => ({
      party,
      parts: parts.filter((each) => each.party === party).map(({ part }) => part),
    })),
    holds: parts.length === 0 ? "unknown" : allHold(parts.map(({ part }) => part.holds)),
    openSettings: measureParties.filter((party) => open.some((each) => each.party === party)),
  };
}

/** The parts that a measure names; without any, its owner does all of it. */
function partsOf(one: Measure): NonNullable<Measure["parts"]> {
  const { parts = [], owner, title, implementation, evidence } = one;
  if (parts.length > 0 || owner.party === "shared") return parts;
  const done = ({ implemented: "yes", unknown: "unknown" } as const)[implementation as "unknown"];
  return [{ party: owner.party, kind: "setting", what: title, done: done ?? "no", evidence }];
}
