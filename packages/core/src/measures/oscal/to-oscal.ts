import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";
import { plainText } from "../../shared/text/plain-text.ts";
import { type MeasureSet, measureSet } from "../measure/measure-set.ts";
import { judgedMeasures } from "../report/judged-measures.ts";
import { proofDesk } from "../status/proof-desk.ts";
import type { OscalAssessmentResults, OscalObservation } from "./oscal-document.ts";
import { oneLine, oscalToken } from "./oscal-names.ts";
import { findingOf, observationOf, startOf } from "./oscal-parts.ts";
import { uuidV5 } from "./uuid-v5.ts";

/** Metadata of an OSCAL document. */
export interface ToOscalOptions {
  /** Id of the document, a new one for each export. */
  readonly uuid: string;
  /** Moment at which it is made. */
  readonly at: Instant;
  /** Day on which the measures are judged. */
  readonly asOf: Day;
  readonly title: string;
  readonly version: string;
  /** The plan that the assessment followed: an address, or `#` and the id of a resource. */
  readonly assessmentPlan: string;
}

/** Version 4 or 5, as the model asks. */
const uuid = z.stringFormat(
  "uuid",
  /^[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[45][\dA-Fa-f]{3}-[89ABab][\dA-Fa-f]{3}-[\dA-Fa-f]{12}$/,
);

/** Checks {@link ToOscalOptions}. */
export const toOscalOptions: z.ZodMiniType<ToOscalOptions> = z.strictObject({
  uuid,
  at: instant,
  asOf: day,
  title: plainText,
  version: plainText,
  assessmentPlan: idText,
} satisfies Shape<ToOscalOptions>);

const OSCAL_VERSION = "1.2.0";

/**
 * Required measures as OSCAL assessment results. Ids of observations and findings follow from their content, so that a
 * second export has the same; that of the document is given.
 *
 * @throws InvalidInputError when the set or the options are malformed.
 * @see NIST OSCAL 1.2, assessment results
 *
 * @example
 * ```ts
 * import { presets, toOscal } from "@bijsluiter/core/measures";
 *
 * const levels = { availability: "low", integrity: "low", confidentiality: "low" } as const;
 * const document = toOscal({ levels, measures: presets.exampleEducation }, {
 *   uuid: "0b7c9f5e-3f0e-4a53-8d5e-9f1c2d3e4f50",
 *   at: "2026-11-29T12:00:00Z",
 *   asOf: "2026-11-29",
 *   title: "Leerplein",
 *   version: "1",
 *   assessmentPlan: "#plan",
 * });
 * document["assessment-results"].results[0]?.findings?.[0]?.target.status.state; // => "not-satisfied"
 * ```
 */
export function toOscal(set: MeasureSet, options: ToOscalOptions): OscalAssessmentResults {
  const known = parseInput(measureSet, set);
  const made = parseInput(toOscalOptions, options);
  const title = oneLine(made.title);
  return {
    "assessment-results": {
      uuid: made.uuid,
      metadata: {
        title,
        "last-modified": made.at,
        version: oneLine(made.version),
        "oscal-version": OSCAL_VERSION,
      },
      "import-ap": { href: made.assessmentPlan },
      results: [
        {
          uuid: uuidV5(made.uuid, "result"),
          title,
          description: oneLine(known.title ?? title),
          start: startOf(made.asOf),
          ...judgedParts(known, made.asOf),
        },
      ],
    },
  };
}

/** What was looked at and what came out; a list that would be empty is left out. */
function judgedParts(known: MeasureSet, asOf: Day) {
  const desk = proofDesk(known.certificates ?? [], known.mandates ?? []);
  const judged = judgedMeasures(known, asOf, desk);
  const observations = new Map<string, OscalObservation>();
  const findings = judged.map(({ measure, status }) => {
    const own = new Map(
      measure.evidence
        .map((piece) => observationOf(measure, piece))
        .map((one) => [one.uuid, one] as const),
    );
    for (const [id, one] of own) observations.set(id, one);
    return findingOf(measure, status, [...own.values()]);
  });
  const controls = judged.map(({ measure: { id } }) => ({ "control-id": oscalToken(id) }));
  return {
    "reviewed-controls": {
      "control-selections":
        controls.length === 0 ? [{ "include-all": {} }] : [{ "include-controls": controls }],
    },
    ...(observations.size === 0 ? {} : { observations: [...observations.values()] }),
    ...(findings.length === 0 ? {} : { findings }),
  };
}
