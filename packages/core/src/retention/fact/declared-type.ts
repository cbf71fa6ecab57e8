import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { wrongType } from "../../shared/issues/wrong-type.ts";
import { type Condition, comparedType } from "../rule/condition.ts";
import type { FactColumn, FactColumns } from "./fact-column.ts";
import { type FactType, holdsMoment } from "./fact-type.ts";
import type { MomentType } from "./moment-type.ts";

/** The column of a fact; `undefined` when nothing is said of it. */
export const declared = (fact: string, columns: FactColumns): FactColumn | undefined =>
  Object.hasOwn(columns, fact) ? columns[fact] : undefined;

/** What a fact that a term is counted from holds; `undefined` where nothing says so. */
export function triggerHolds(fact: string, columns: FactColumns): MomentType | undefined {
  const found = declared(fact, columns);
  if (found === undefined) return undefined;
  if (typeof found === "string") return "day";
  if (!holdsMoment(found.holds)) throw mismatch(fact, "day");
  return found.holds;
}

/** What a fact that is compared with a value holds: what the rule compares with, unless the column says which moment. */
export function conditionHolds(of: Condition, columns: FactColumns): FactType {
  const expected = comparedType(of);
  const found = declared(of.fact, columns);
  if (found === undefined || typeof found === "string") return expected;
  const fits = holdsMoment(expected) ? holdsMoment(found.holds) : found.holds === expected;
  if (!fits) throw mismatch(of.fact, expected);
  return found.holds;
}

/** A column that holds one type, under a rule that reads another. */
const mismatch = (fact: string, expected: FactType) =>
  new InvalidInputError([wrongType(["columns", fact, "holds"], expected)]);
