import type { ChangeRule } from "../../shared/changes/change-rule.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { findingBases } from "./finding-bases.ts";

/**
 * Consequences of each kind of change: whether it affects the processing or the responsible party, and who must be
 * told. `unknown`: a person must read the text.
 * Source: GDPR art. 28(2), 28(3) and 13-14, in our own reading. Written 2026-11-22.
 */
export const agreementChangeRules = deepFreeze({
  "controller-changed": {
    material: "yes",
    tell: ["controller", "processor", "data-subjects"],
    basis: findingBases.contract,
  },
  "processor-changed": {
    material: "yes",
    tell: ["controller", "data-subjects"],
    basis: findingBases.contract,
  },
  "contact-changed": {
    material: "no",
    tell: ["controller", "processor"],
    basis: findingBases.agreement,
  },
  "model-changed": { material: "unknown", tell: ["controller"], basis: findingBases.currentModel },
  "underlying-agreement-changed": {
    material: "unknown",
    tell: ["controller"],
    basis: findingBases.contract,
  },
  "term-changed": {
    material: "yes",
    tell: ["controller", "processor"],
    basis: findingBases.contract,
  },
  "clause-added": {
    material: "unknown",
    tell: ["controller", "processor"],
    basis: findingBases.contract,
  },
  "clause-removed": { material: "yes", tell: ["controller"], basis: findingBases.contract },
  "provision-gained": {
    material: "no",
    tell: ["controller", "processor"],
    basis: findingBases.contract,
  },
  "provision-lost": { material: "yes", tell: ["controller"], basis: findingBases.contract },
  "wording-changed": {
    material: "unknown",
    tell: ["controller", "processor"],
    basis: findingBases.contract,
  },
  "breach-notice-later": {
    material: "yes",
    tell: ["controller"],
    basis: findingBases.breachNotice,
  },
  "breach-notice-sooner": {
    material: "no",
    tell: ["controller"],
    basis: findingBases.breachNotice,
  },
  "change-notice-shorter": {
    material: "yes",
    tell: ["controller"],
    basis: findingBases.subProcessors,
  },
  "change-notice-longer": {
    material: "no",
    tell: ["controller"],
    basis: findingBases.subProcessors,
  },
  "authorisation-changed": {
    material: "yes",
    tell: ["controller"],
    basis: findingBases.subProcessors,
  },
  "destruction-later": {
    material: "yes",
    tell: ["controller", "data-subjects"],
    basis: findingBases.end,
  },
  "destruction-sooner": { material: "yes", tell: ["controller"], basis: findingBases.end },
  "hand-over-changed": { material: "yes", tell: ["controller"], basis: findingBases.end },
  "audit-changed": { material: "yes", tell: ["controller"], basis: findingBases.contract },
  "deviation-added": {
    material: "yes",
    tell: ["controller", "processor"],
    basis: findingBases.deviations,
  },
  "deviation-removed": {
    material: "unknown",
    tell: ["controller", "processor"],
    basis: findingBases.deviations,
  },
  "annex-added": { material: "yes", tell: ["controller"], basis: findingBases.instruction },
  "annex-removed": { material: "yes", tell: ["controller"], basis: findingBases.instruction },
  "annex-changed": { material: "unknown", tell: ["controller"], basis: findingBases.instruction },
  "insert-changed": { material: "unknown", tell: ["controller"], basis: findingBases.instruction },
  "security-level-lowered": { material: "yes", tell: ["controller"], basis: findingBases.contract },
  "security-level-raised": { material: "no", tell: ["controller"], basis: findingBases.contract },
  "certificate-added": { material: "no", tell: ["controller"], basis: findingBases.demonstrable },
  "certificate-removed": {
    material: "yes",
    tell: ["controller"],
    basis: findingBases.demonstrable,
  },
  "security-changed": { material: "unknown", tell: ["controller"], basis: findingBases.contract },
  "sub-processor-added": {
    material: "yes",
    tell: ["controller", "data-subjects"],
    basis: findingBases.subProcessors,
  },
  "sub-processor-removed": {
    material: "no",
    tell: ["controller"],
    basis: findingBases.subProcessors,
  },
  "sub-processor-changed": {
    material: "yes",
    tell: ["controller"],
    basis: findingBases.subProcessors,
  },
  "provider-exit-changed": { material: "unknown", tell: ["controller"], basis: findingBases.end },
}) satisfies Record<string, ChangeRule<"controller" | "processor" | "data-subjects">>;
