import { listChanges } from "../../shared/changes/list-changes.ts";
import { sameJson } from "../../shared/changes/same-json.ts";
import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import type { ProcessingAgreement } from "../processing-agreement.ts";
import type { ChangeFound } from "./agreement-change.ts";

/** Deviations and sub-processors of the agreement itself that came, went or changed. */
export function agreementListChanges(
  before: ProcessingAgreement,
  after: ProcessingAgreement,
): readonly ChangeFound[] {
  return [...deviationChanges(before, after), ...subProcessorChanges(before, after)];
}

/** A deviation has no name: one that says something else is another one. */
const deviationChanges = (
  { deviations: before }: ProcessingAgreement,
  { deviations: after }: ProcessingAgreement,
): readonly ChangeFound[] =>
  listChanges({
    field: "deviations",
    before,
    after,
    // Parts of what passed a schema are JSON; interfaces lack the index signature that says so.
    nameOf: (row) => canonicalJson({ ...row } as Json),
    about: ({ clauseId }) => clauseId,
    added: () => "deviation-added" as const,
    removed: () => "deviation-removed" as const,
    changed: () => [],
  });

const subProcessorChanges = (
  { subprocessors: before = [] }: ProcessingAgreement,
  { subprocessors: after = [] }: ProcessingAgreement,
): readonly ChangeFound[] =>
  listChanges({
    field: "subprocessors",
    before,
    after,
    nameOf: ({ name }) => name,
    about: ({ name }) => name,
    added: () => "sub-processor-added" as const,
    removed: () => "sub-processor-removed" as const,
    changed: (old, next) => (sameJson(old, next) ? [] : ["sub-processor-changed" as const]),
  });
