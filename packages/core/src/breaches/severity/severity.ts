import { parseInput } from "../../shared/parse-input.ts";
import {
  ENISA_MANY_PEOPLE,
  enisaBands,
  enisaCategories,
  enisaCircumstances,
  enisaIdentification,
} from "../data/enisa-severity.ts";
import {
  type EnisaData,
  type EnisaIdentification,
  type EnisaInput,
  enisaInput,
  type SeverityLevel,
} from "./enisa-input.ts";

/** Parts of one term of the score. */
export type SeverityTerm =
  | {
      /** Context of the data (DPC): the highest of `parts`. */
      readonly term: "dpc";
      readonly score: number;
      readonly parts: readonly (EnisaData & { readonly base: number; readonly score: number })[];
    }
  | {
      /** Ease of identification (EI): the highest of `parts`, or their combination. */
      readonly term: "ei";
      readonly score: number;
      readonly parts: readonly (EnisaIdentification & { readonly score: number })[];
      readonly combined?: EnisaInput["combined"];
    }
  | {
      /** Circumstances of the breach (CB): the sum of `parts`. */
      readonly term: "cb";
      readonly score: number;
      readonly parts: readonly CircumstancePart[];
    };

/** Points of one circumstance. */
export type CircumstancePart = {
  readonly [Element in keyof EnisaInput["circumstances"]]: {
    readonly element: Element;
    readonly band: EnisaInput["circumstances"][Element];
    readonly score: number;
  };
}[keyof EnisaInput["circumstances"]];

/** Severity of a breach by the method of ENISA, with every term. The score itself has no legal effect. */
export interface BreachSeverity {
  /** `dpc` times `ei` plus `cb`, 0.25 to 6. */
  readonly se: number;
  /** Level of the score: below 2 low, below 3 medium, below 4 high, from 4 very high. */
  readonly level: SeverityLevel;
  /** Level that the controller states instead, with reasons; absent when the level of the score applies. */
  readonly stated?: EnisaInput["stated"];
  /** Flags, which do not change the score. */
  readonly flags: { readonly moreThan100: boolean; readonly unintelligible: boolean };
  /** Terms in the order of the formula. */
  readonly terms: readonly SeverityTerm[];
}

/**
 * Severity of a breach by the method of ENISA (2013): SE = DPC × EI + CB, every term explained.
 *
 * @throws InvalidInputError when a factor is missing, unknown or outside its table, or a step has no written reason.
 * @see ENISA, Recommendations for a methodology of the assessment of severity of personal data breaches, v1.0, December 2013
 *
 * @example
 * ```ts
 * import { severity } from "@bijsluiter/core/breaches";
 *
 * // A class list with birth dates and e-mail addresses, mailed to one wrong parent.
 * const { se, level } = severity({
 *   data: [
 *     {
 *       category: "simple",
 *       adjustment: {
 *         steps: 1,
 *         factor: "individualCharacteristics",
 *         reasons: "The people are pupils of primary school.",
 *       },
 *     },
 *   ],
 *   identification: [{ identifier: "fullName", level: "maximum" }],
 *   circumstances: {
 *     confidentiality: "knownRecipients",
 *     integrity: "notAffected",
 *     availability: "notAffected",
 *     maliciousIntent: "no",
 *   },
 *   individuals: 28,
 *   unintelligible: "no",
 * });
 * se; // => 2.25
 * level; // => "medium"
 * ```
 */
export function severity(input: EnisaInput): BreachSeverity {
  const known = parseInput(enisaInput, input);
  const terms = [dataTerm(known), identificationTerm(known), circumstancesTerm(known)] as const;
  const [dpc, ei, cb] = terms;
  const se = dpc.score * ei.score + cb.score;
  return {
    se,
    level: levelOf(se),
    ...(known.stated && { stated: known.stated }),
    flags: {
      moreThan100: known.individuals > ENISA_MANY_PEOPLE,
      unintelligible: known.unintelligible === "yes",
    },
    terms,
  };
}

/** Level of a score. Every score is a multiple of a quarter, so no rounding is needed. */
export const levelOf = (se: number): SeverityLevel =>
  enisaBands.findLast(({ from }) => se >= from)?.level ?? "low";

const highest = (parts: readonly { readonly score: number }[]) =>
  Math.max(...parts.map(({ score }) => score));

function dataTerm({ data }: EnisaInput): Extract<SeverityTerm, { readonly term: "dpc" }> {
  const parts = data.map((row) => {
    const { base } = enisaCategories[row.category];
    return { ...row, base, score: base + (row.adjustment?.steps ?? 0) };
  });
  return { term: "dpc", score: highest(parts), parts };
}

function identificationTerm({
  identification,
  combined,
}: EnisaInput): Extract<SeverityTerm, { readonly term: "ei" }> {
  const parts = identification.map((row) => ({ ...row, score: enisaIdentification[row.level] }));
  const score = combined ? enisaIdentification[combined.level] : highest(parts);
  return { term: "ei", score, parts, ...(combined && { combined }) };
}

function circumstancesTerm({
  circumstances,
}: EnisaInput): Extract<SeverityTerm, { readonly term: "cb" }> {
  const { confidentiality, integrity, availability, maliciousIntent } = circumstances;
  const points = enisaCircumstances;
  const parts: readonly CircumstancePart[] = [
    {
      element: "confidentiality",
      band: confidentiality,
      score: points.confidentiality[confidentiality],
    },
    { element: "integrity", band: integrity, score: points.integrity[integrity] },
    { element: "availability", band: availability, score: points.availability[availability] },
    {
      element: "maliciousIntent",
      band: maliciousIntent,
      score: points.maliciousIntent[maliciousIntent],
    },
  ];
  return { term: "cb", score: parts.reduce((sum, { score }) => sum + score, 0), parts };
}
