import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { wrongType } from "../../shared/issues/wrong-type.ts";
import { type Condition, comparedType } from "../rule/condition.ts";
import type { FactColumn, FactColumns } from "./fact-column.ts";
import { type FactType, holdsMoment } from "./fact-type.ts";
import type { MomentType } from "./moment-type.ts";

/** Column of a fact; `undefined` when none is declared. */
export const declared = (fact: string, columns: FactColumns): FactColumn | undefined =>
  Object.hasOwn(columns, fact) ? columns[fact] : undefined;

/** Declared type of a trigger fact; `undefined` when none is declared. */
export function triggerHolds(fact: string, columns: FactColumns): MomentType | undefined {
  const found = declared(fact, columns);
  if (found === undefined) return undefined;
  if (typeof found === "string") return "day";
  if (!holdsMoment(found.holds)) throw mismatch(fact, "day");
  return found.holds;
}

/** Type of a fact in a condition: that of the value in the rule, unless the column declares a type of moment. */
export function conditionHolds(of: Condition, columns: FactColumns): FactType {
  const expected = comparedType(of);
  const found = declared(of.fact, columns);
  if (found === undefined || typeof found === "string") return expected;
  const fits = holdsMoment(expected) ? holdsMoment(found.holds) : found.holds === expected;
  if (!fits) throw mismatch(of.fact, expected);
  return found.holds;
}

/** Error for a column whose declared type is not the one that a rule reads. */
const mismatch = (fact: string, expected: FactType) =>
  new InvalidInputError([wrongType(["columns", fact, "holds"], expected)]);
