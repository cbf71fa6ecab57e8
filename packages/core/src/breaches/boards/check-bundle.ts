import * as z from "zod/mini";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Finding } from "../../shared/finding.ts";
import type { LegalSource } from "../../shared/legal-source.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { type FirstReport, firstReport } from "../breach-report.ts";

/** Reason why breaches cannot share one notice. `severity` is `warning` when a fact is not known yet, otherwise `error`. */
export type BundleFinding = Finding & {
  readonly code: "other-data" | "other-way" | "too-far-apart";
};

/** Limit on the time between breaches. */
export interface BundleOptions {
  /** Maximum number of days between the first and the last discovery. Default 7, which is our own choice. */
  readonly withinDays?: number;
}

const MOST_REPORTS = 10_000;
const USUAL_DAYS = 7;
const DAY_MS = 86_400_000;

const reportList = z.array(firstReport).check(minLength(2), maxLength(MOST_REPORTS));
const bundleOptions: z.ZodMiniType<BundleOptions> = z.strictObject({
  withinDays: z.exactOptional(z.int().check(z.gte(1), z.lte(366))),
} satisfies Shape<BundleOptions>);

const basis: LegalSource = deepFreeze({
  kind: "guidance",
  ref: "EDPB Guidelines 9/2022, bundled notifications",
  verifiedOn: null,
});

/**
 * Reasons why several breaches of one controller cannot share one bundled notice: they must concern the same type of
 * data, have the same kind of incident, and occur within a relatively short time. Otherwise each breach needs a
 * separate notice. Not settled: the length of that time. The function does not cover one notice for several
 * controllers.
 * @returns An empty list when the three conditions hold. An open fact in a report gives a `warning`.
 * @throws InvalidInputError when there are fewer than two reports, or one is malformed.
 * @see EDPB Guidelines 9/2022
 */
export function checkBundle(
  reports: readonly FirstReport[],
  options: BundleOptions = {},
): readonly BundleFinding[] {
  const known = parseInput(reportList, reports);
  const { withinDays = USUAL_DAYS } = parseInput(bundleOptions, options);
  const data = known.map((report) => report.data?.categories?.toSorted().join());
  const ways = known.map(({ incident }) => incident.kind);
  const moments = known.map(({ timeline }) => Date.parse(timeline.discoveredAt));
  const first = moments.reduce((a, b) => Math.min(a, b));
  return [
    ...differing("other-data", ["data", "categories"], data),
    ...differing("other-way", ["incident", "kind"], ways),
    ...moments.flatMap((at, index): readonly BundleFinding[] =>
      at - first > withinDays * DAY_MS
        ? [finding("too-far-apart", [index, "timeline", "discoveredAt"], "error")]
        : [],
    ),
  ];
}

const finding = (
  code: BundleFinding["code"],
  where: Finding["where"],
  severity: Finding["severity"],
): BundleFinding => ({ code, severity, where, basis });

/** Reports that differ from the first report with an answer, and reports without an answer. */
function differing(
  code: BundleFinding["code"],
  path: readonly string[],
  values: readonly (string | undefined)[],
): readonly BundleFinding[] {
  const told = values.find((value) => value !== undefined);
  return values.flatMap((value, index) => {
    if (value === undefined) return [finding(code, [index, ...path], "warning")];
    return value === told ? [] : [finding(code, [index, ...path], "error")];
  });
}
