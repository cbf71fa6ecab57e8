import { deepFreeze } from "../../shared/deep-freeze.ts";
import { dutyRegimeRows } from "../data/breach-regimes.ts";
import { defineRegime } from "./define-regime.ts";

/**
 * Laws that require a notice of a breach or incident, for `breachClocks`; each duty states whether its source was
 * verified.
 */
export const breachRegimes = deepFreeze({
  gdpr: defineRegime(dutyRegimeRows.gdpr),
  "nl-cbw": defineRegime(dutyRegimeRows.cbw),
  // Universities and universities of applied sciences: announced in April 2025, designation not found by 2026-11-29.
  "nl-cbw-higher-education": defineRegime({
    id: "nl-cbw-higher-education",
    duties: dutyRegimeRows.cbw.duties.map(({ validFrom: _, ...duty }) => ({
      ...duty,
      status: "announced" as const,
    })),
  }),
  dora: defineRegime(dutyRegimeRows.dora),
  "eu-cra": defineRegime(dutyRegimeRows.cra),
  "eu-ai-act": defineRegime(dutyRegimeRows.aiAct),
  "omnibus-proposal": defineRegime(dutyRegimeRows.omnibus),
});
