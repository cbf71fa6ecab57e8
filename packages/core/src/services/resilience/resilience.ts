import { addPeriod } from "../../calendar/periods/add-period.ts";
import type { Day } from "../../shared/dates/day.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { ServiceAnswer } from "../service-answer.ts";
import { answerOf, type ServiceFinding, whenNot } from "../service-finding.ts";
import { type RecoveryTest, type ResilienceFacts, resilienceFacts } from "./resilience-facts.ts";

/** Evidence for the resilience of a service. */
export interface Resilience {
  /**
   * Whether the promised time fits the level; `unknown` without a promised time, or when the figure of the level is not
   * known.
   */
  readonly recoveryTimeFits: ServiceAnswer;
  readonly recoveryPointFits: ServiceAnswer;
  /** Whether the last test showed that recovery works; `unknown` without a test. */
  readonly tested: ServiceAnswer;
  /** The last test up to the day that is asked about. */
  readonly lastTest?: RecoveryTest;
  /** Last day on which that test counts. */
  readonly testCountsUntil?: Day;
  readonly findings: readonly ServiceFinding[];
}

const USUAL_MONTHS = 12;

/**
 * Redundancy, recovery time and recovery point of a service against its level of availability, and the last tests. A
 * promise without a test shows nothing: `tested` stays `unknown`.
 *
 * @throws InvalidInputError when the facts are malformed.
 * @see GDPR art. 32(1)(b)-(d)
 *
 * @example
 * ```ts
 * import { resilience, resilienceProfiles } from "@bijsluiter/core/services";
 *
 * const found = resilience({
 *   level: "medium",
 *   profile: resilienceProfiles.rosa,
 *   redundant: "yes",
 *   monitored: "yes",
 *   recoveryHours: 8,
 *   tests: [],
 *   asOf: "2026-11-29",
 * });
 * found.recoveryTimeFits; // => "yes"
 * found.tested; // => "unknown"
 * found.findings.map(({ code }) => code); // => ["resilience-recovery-point-fits", "resilience-recovery-tested"]
 * ```
 */
export function resilience(facts: ResilienceFacts): Resilience {
  const known = parseInput(resilienceFacts, facts);
  const { profile, level, asOf, testCountsMonths = USUAL_MONTHS } = known;
  const recoveryTimeFits = fits(known.recoveryHours, profile.recoveryHours[level]);
  const recoveryPointFits = fits(known.lossHours, profile.lossHours[level]);
  const lastTest = lastOf(known.tests, asOf);
  const testCountsUntil = lastTest && addPeriod(lastTest.on, `P${testCountsMonths}M`);
  const isRecent = testCountsUntil === undefined || testCountsUntil >= asOf;
  const result = resultOf(lastTest);
  return {
    recoveryTimeFits,
    recoveryPointFits,
    tested: result === "yes" && !isRecent ? "unknown" : result,
    ...(lastTest && { lastTest }),
    ...(testCountsUntil !== undefined && { testCountsUntil }),
    findings: [
      ...whenNot("resilience-redundant", known.redundant, "redundant"),
      ...whenNot("resilience-monitored", known.monitored, "monitored"),
      ...whenNot("resilience-recovery-time-fits", recoveryTimeFits, "recoveryHours"),
      ...whenNot("resilience-recovery-point-fits", recoveryPointFits, "lossHours"),
      ...whenNot("resilience-recovery-tested", result, "tests"),
      ...whenNot("resilience-test-recent", answerOf(isRecent), "tests"),
      ...withinPromise(lastTest, known.recoveryHours),
    ],
  };
}

const fits = (hours: number | undefined, most: number | undefined) =>
  answerOf(hours === undefined || most === undefined ? undefined : hours <= most);

/** The last on or before a day; of two on one day the worst, since either may be it. */
function lastOf(tests: readonly RecoveryTest[], asOf: Day): RecoveryTest | undefined {
  const order = { failed: 2, unknown: 1, passed: 0 };
  return tests
    .filter(({ on }) => on <= asOf)
    .reduce<RecoveryTest | undefined>((last, test) => {
      if (!last || test.on > last.on) return test;
      return test.on === last.on && order[test.result] > order[last.result] ? test : last;
    }, undefined);
}

function resultOf(test: RecoveryTest | undefined): ServiceAnswer {
  if (!test || test.result === "unknown") return "unknown";
  return answerOf(test.result === "passed");
}

function withinPromise(
  test: RecoveryTest | undefined,
  promised: number | undefined,
): readonly ServiceFinding[] {
  if (test?.hours === undefined || promised === undefined || test.hours <= promised) return [];
  return whenNot("resilience-test-within-promise", "no", "tests");
}
