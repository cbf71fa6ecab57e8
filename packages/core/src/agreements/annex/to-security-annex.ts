import * as z from "zod/mini";
import { gapReport, type MeasureSet, measureSet } from "../../measures/index.ts";
import { type Contact, contact } from "../../parties/contact.ts";
import { nameText } from "../../parties/name-text.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import {
  type IncidentProcedure,
  incidentProcedure,
  type SchemeVersion,
  type SecurityAnnex,
  schemeVersion,
} from "./security-annex.ts";

/** Contents of a security annex besides measures, levels and certificates. */
export interface ToSecurityAnnexOptions {
  /** Day on which the measures are judged. */
  readonly asOf: Day;
  /** Name of the product that the levels are of; default: all of them. */
  readonly product?: string;
  readonly schemeVersion?: SchemeVersion;
  readonly incidentProcedure?: IncidentProcedure;
  readonly incidentContact?: Contact;
}

/** Checks {@link ToSecurityAnnexOptions}. */
export const toSecurityAnnexOptions: z.ZodMiniType<ToSecurityAnnexOptions> = z.strictObject({
  asOf: day,
  product: z.exactOptional(nameText),
  schemeVersion: z.exactOptional(schemeVersion),
  incidentProcedure: z.exactOptional(incidentProcedure),
  incidentContact: z.exactOptional(contact),
} satisfies Shape<ToSecurityAnnexOptions>);

/** An annex names no more measures and certificates than these. */
const MOST_MEASURES = 200;
const MOST_CERTIFICATES = 50;

/**
 * Annex 2 (*beveiligingsbijlage*) from the measures of the supplier. It lists the titles of at most two hundred
 * measures: those that the levels require and that have valid evidence on that day.
 *
 * @throws InvalidInputError when the set or the options are malformed.
 * @see GDPR art. 28(3)(c) and 32
 *
 * @example
 * ```ts
 * import { toSecurityAnnex } from "@bijsluiter/core/agreements";
 * import { presets } from "@bijsluiter/core/measures";
 *
 * const levels = { availability: "low", integrity: "low", confidentiality: "high" } as const;
 * const annex = toSecurityAnnex({ levels, measures: presets.exampleEducation }, { asOf: "2026-11-29" });
 * annex.classification[0]?.confidentiality; // => "high"
 * annex.measures; // => []
 * ```
 */
export function toSecurityAnnex(set: MeasureSet, options: ToSecurityAnnexOptions): SecurityAnnex {
  const known = parseInput(measureSet, set);
  const { asOf, product, ...rest } = parseInput(toSecurityAnnexOptions, options);
  const met = new Set(gapReport(known, asOf).met);
  return {
    measures: known.measures
      .filter(({ id }) => met.has(id))
      .map(({ title }) => title)
      .slice(0, MOST_MEASURES),
    classification: [{ ...(product === undefined ? {} : { product }), ...known.levels }],
    certificates: (known.certificates ?? []).slice(0, MOST_CERTIFICATES),
    ...rest,
  };
}
