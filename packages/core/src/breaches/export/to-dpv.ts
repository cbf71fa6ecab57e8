import * as z from "zod/mini";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { dataCategory } from "../../vocabulary/data-category.ts";
import { dataSubjectCategory } from "../../vocabulary/data-subject-category.ts";
import { assessedOf } from "../assessment/assess-breach.ts";
import { type AssessmentFacts, assessmentFacts } from "../assessment/assessment-facts.ts";
import { type FirstReport, firstReport } from "../breach-report.ts";
import { DPV_VERSION, dpvBreachTerms } from "../data/dpv-breach-terms.ts";
import { sidesTouched } from "../report/effect.ts";

/** Breach to export as linked data. */
export interface ExportedBreach {
  readonly reference: string;
  readonly report: FirstReport;
  /** Facts of the assessment. Without them risk and duties are omitted. */
  readonly facts?: AssessmentFacts;
  /** Notices to the authority that were filed. */
  readonly notices?: readonly (keyof typeof dpvBreachTerms.notices)[];
  /** True when reasons for a late notice were given. */
  readonly isDelayJustified?: boolean;
  readonly isCrossBorder?: boolean;
}

/** Checks an {@link ExportedBreach}. */
export const exportedBreach: z.ZodMiniType<ExportedBreach> = z.strictObject({
  reference: z.string().check(minLength(1), maxLength(500)),
  report: firstReport,
  facts: z.exactOptional(assessmentFacts),
  notices: z.exactOptional(z.array(z.enum(["initial", "phased", "bundled"])).check(maxLength(10))),
  isDelayJustified: z.exactOptional(z.boolean()),
  isCrossBorder: z.exactOptional(z.boolean()),
} satisfies Shape<ExportedBreach>);

/** Node of JSON-LD: prefixed names, or keywords that start with `@`. */
export interface DpvBreachNode {
  readonly [name: string]: string | DpvBreachNode | readonly (string | DpvBreachNode)[];
}

const CONTEXT = deepFreeze({
  dpv: "https://w3id.org/dpv#",
  pd: "https://w3id.org/dpv/pd#",
  "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
  dct: "http://purl.org/dc/terms/",
  dpvVersion: "dct:conformsTo",
});

/**
 * A breach as JSON-LD in the terms of the W3C Data Privacy Vocabulary 2.3: the affected data, the assessed risk, and
 * which notices are needed, filed or not needed, with the reason. It contains no narrative, no boards and no names of
 * people.
 *
 * @throws InvalidInputError when the breach is malformed.
 * @see W3C Data Privacy Vocabulary 2.3, module data breach
 */
export function toDpv(breach: ExportedBreach): DpvBreachNode {
  const { reference, report, facts, notices = [], ...rest } = parseInput(exportedBreach, breach);
  const sides = sidesTouched(report.effect?.effects ?? []).map(
    (side) => dpvBreachTerms.sides[side],
  );
  const types = rest.isCrossBorder ? [...sides, dpvBreachTerms.crossBorder] : sides;
  const assessed = facts && assessmentTerms(facts);
  const reasons = [
    ...(rest.isDelayJustified ? [dpvBreachTerms.justifications.delay] : []),
    ...(assessed?.reasons ?? []),
  ];
  return {
    "@context": CONTEXT,
    dpvVersion: DPV_VERSION,
    "dct:identifier": reference,
    ...(types.length > 0 && { "@type": types }),
    ...(report.data?.categories && {
      "dpv:hasPersonalData": report.data.categories.flatMap((code) =>
        termsOr(dataCategory(code).dpv, "dpv:PersonalData", code),
      ),
    }),
    ...(report.people?.categories && {
      "dpv:hasDataSubject": report.people.categories.flatMap((code) =>
        termsOr(dataSubjectCategory(code).dpv, "dpv:DataSubject", code),
      ),
    }),
    ...(assessed && { "dpv:hasStatus": ids(assessed.statuses) }),
    ...(notices.length > 0 && {
      "dpv:hasNotice": ids(notices.map((notice) => dpvBreachTerms.notices[notice])),
    }),
    ...(reasons.length > 0 && { "dpv:hasJustification": ids(reasons) }),
  };
}

const ids = (terms: readonly string[]): readonly DpvBreachNode[] =>
  terms.map((term) => ({ "@id": term }));

/** Terms for codes; for a code without an equivalent term, the general term with that code. */
const termsOr = (
  terms: readonly string[],
  general: string,
  code: string,
): readonly DpvBreachNode[] =>
  terms.length > 0 ? ids(terms) : [{ "@type": general, "dct:identifier": code }];

function assessmentTerms(facts: AssessmentFacts) {
  const { risk, duties } = assessedOf(facts);
  const needed = duties.flatMap(({ duty, asked }) =>
    asked === "yes" && duty !== "register" ? [dpvBreachTerms.duties[duty]] : [],
  );
  const ground = duties.find(({ asked }) => asked === "excused")?.ground;
  return {
    statuses: [
      dpvBreachTerms.risks[risk],
      ...(needed.length > 0 ? needed : [dpvBreachTerms.duties.none]),
    ],
    reasons: [
      ...(risk === "unlikely" ? [dpvBreachTerms.justifications.unlikely] : []),
      ...(ground ? [dpvBreachTerms.justifications[ground]] : []),
    ],
  };
}
