import { deepFreeze } from "../../shared/deep-freeze.ts";
import { dutyRegimeRows } from "../data/breach-regimes.ts";
import { defineRegime } from "./define-regime.ts";

const { gdpr, cbw, dora, cra, aiAct, omnibus } = dutyRegimeRows;

/** Universities and universities of applied sciences under the Cyberbeveiligingswet: announced in April 2025, designation not found by 2026-11-29. */
const announced = {
  id: "nl-cbw-higher-education",
  duties: cbw.duties.map(({ validFrom: _, ...duty }) => ({
    ...duty,
    status: "announced" as const,
  })),
};

/** Laws that ask for a notice of a breach or incident, for `breachClocks`; each duty says what was verified. */
export const breachRegimes = deepFreeze({
  gdpr: defineRegime(gdpr),
  "nl-cbw": defineRegime(cbw),
  "nl-cbw-higher-education": defineRegime(announced),
  dora: defineRegime(dora),
  "eu-cra": defineRegime(cra),
  "eu-ai-act": defineRegime(aiAct),
  "omnibus-proposal": defineRegime(omnibus),
});
