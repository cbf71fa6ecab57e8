import type { ProcessingAgreement } from "../processing-agreement.ts";
import type { ChangeFound } from "./agreement-change.ts";
import { sameJson } from "./same-json.ts";

/** Deviations and sub-processors of the agreement itself that came, went or changed. */
export function listChanges(
  before: ProcessingAgreement,
  after: ProcessingAgreement,
): readonly ChangeFound[] {
  return [...deviationChanges(before, after), ...subProcessorChanges(before, after)];
}

function deviationChanges(
  { deviations: old }: ProcessingAgreement,
  { deviations: next }: ProcessingAgreement,
): readonly ChangeFound[] {
  const rows = (
    code: ChangeFound["code"],
    [of, against]: readonly [typeof old, typeof old],
  ): readonly ChangeFound[] =>
    of.flatMap((row, index) =>
      against.some((other) => sameJson(other, row))
        ? []
        : [{ code, where: ["deviations", index], about: row.clauseId }],
    );
  return [...rows("deviation-removed", [old, next]), ...rows("deviation-added", [next, old])];
}

function subProcessorChanges(
  { subprocessors: old = [] }: ProcessingAgreement,
  { subprocessors: next = [] }: ProcessingAgreement,
): readonly ChangeFound[] {
  const removed = old.flatMap(({ name }, index): readonly ChangeFound[] =>
    next.some((row) => row.name === name)
      ? []
      : [{ code: "sub-processor-removed", where: ["subprocessors", index], about: name }],
  );
  const others = next.flatMap((row, index): readonly ChangeFound[] => {
    const found = { where: ["subprocessors", index], about: row.name };
    const before = old.find(({ name }) => name === row.name);
    if (!before) return [{ ...found, code: "sub-processor-added" }];
    return sameJson(before, row) ? [] : [{ ...found, code: "sub-processor-changed" }];
  });
  return [...removed, ...others];
}
