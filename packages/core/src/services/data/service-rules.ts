import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Severity } from "../../shared/finding.ts";
import type { LegalSource } from "../../shared/legal-source.ts";
import { serviceBases as bases } from "./service-bases.ts";

/**
 * Checks on the terms of a service, with their severity and source.
 *
 * Source: the bases of the rows, which state what was
 * read; written 2026-11-29.
 */
export const serviceRules = deepFreeze({
  "recording-announced-at-start": { severity: "error", basis: bases.informing },
  "recording-announced-by-voice": { severity: "warning", basis: bases.recordingPromise },
  "recording-purposes-named": { severity: "error", basis: bases.purposes },
  "recording-purpose-announced": { severity: "error", basis: bases.recordingLimits },
  "recording-ground-named": { severity: "error", basis: bases.ground },
  "recording-kept-a-year-at-most": { severity: "error", basis: bases.recordingPromise },
  "recording-period-announced": { severity: "warning", basis: bases.informing },
  "recording-roles-named": { severity: "warning", basis: bases.confidential },
  "recording-closed-to-others": { severity: "error", basis: bases.confidential },
  "recording-copy-on-request": { severity: "error", basis: bases.access },
  "recording-transcript-on-request": { severity: "error", basis: bases.access },
  "recording-correction-and-deletion": { severity: "error", basis: bases.correction },
  "recording-staff-told": { severity: "error", basis: bases.informing },
  "recording-third-voices-considered": { severity: "warning", basis: bases.others },
  "recording-not-to-judge-staff": { severity: "warning", basis: bases.recordingLimits },

  "location-of-rest-named": { severity: "error", basis: bases.demonstrable },
  "location-of-transit-named": { severity: "warning", basis: bases.demonstrable },
  "location-of-support-named": { severity: "error", basis: bases.transfers },
  "location-country-known": { severity: "error", basis: bases.transfers },
  "location-transfer-has-basis": { severity: "error", basis: bases.transfers },

  "setting-owner-named": { severity: "warning", basis: bases.settingsPromise },
  "setting-value-known": { severity: "warning", basis: bases.demonstrable },
  "setting-default-protects": { severity: "error", basis: bases.protective },
  "setting-change-recorded": { severity: "warning", basis: bases.demonstrable },
  "setting-change-by-owner": { severity: "warning", basis: bases.settingsPromise },

  "ownership-customer-owns": { severity: "error", basis: bases.ownershipPromise },
  "ownership-no-advertising": { severity: "error", basis: bases.ownershipPromise },
  "ownership-no-model-training": { severity: "error", basis: bases.instruction },
  "ownership-no-sale": { severity: "error", basis: bases.instruction },
  "ownership-decision-assigned": { severity: "warning", basis: bases.instruction },
  "ownership-customer-decides": { severity: "error", basis: bases.instruction },

  "resilience-redundant": { severity: "warning", basis: bases.available },
  "resilience-monitored": { severity: "warning", basis: bases.available },
  "resilience-recovery-time-fits": { severity: "error", basis: bases.availability },
  "resilience-recovery-point-fits": { severity: "error", basis: bases.houseRule },
  "resilience-recovery-tested": { severity: "error", basis: bases.tested },
  "resilience-test-recent": { severity: "warning", basis: bases.tested },
  "resilience-test-within-promise": { severity: "error", basis: bases.available },

  "change-rule-agreed": { severity: "warning", basis: bases.changePromise },
  "change-everyone-told": { severity: "error", basis: bases.changePromise },
  "change-told-in-time": { severity: "error", basis: bases.changePromise },
  "change-told-by-channel": { severity: "warning", basis: bases.changePromise },

  "exit-export-known": { severity: "error", basis: bases.exportPromise },
  "exit-gone-known": { severity: "error", basis: bases.end },
  "exit-phases-known": { severity: "warning", basis: bases.houseRule },
  "exit-destruction-known": { severity: "error", basis: bases.end },
  "exit-gone-within-term": { severity: "error", basis: bases.end },
  "exit-hand-over-possible": { severity: "error", basis: bases.exportPromise },
  "exit-step-in-time": { severity: "error", basis: bases.houseRule },
  "exit-step-done": { severity: "warning", basis: bases.houseRule },
}) satisfies Record<string, { readonly severity: Severity; readonly basis: LegalSource }>;

/** Check on the terms of a service. */
export type ServiceRuleCode = keyof typeof serviceRules;
