import { codeText } from "../fact/code-text.ts";
import { conditionHolds } from "../fact/declared-type.ts";
import type { FactType } from "../fact/fact-type.ts";
import { holdsMoment } from "../fact/fact-type.ts";
import {
  type Condition,
  type ConditionValue,
  limitsOf,
  type RangeCondition,
} from "../rule/condition.ts";
import { compare, isMomentIn, type MomentColumn } from "./moment-test.ts";
import { allOf, listed, type Pieces } from "./pieces.ts";
import { columnOf } from "./row-column.ts";
import type { SqlContext } from "./sql-context.ts";

/** SQL of a condition; `NULL` where the column holds no value of its type. */
export function isMet(condition: Condition, context: SqlContext): Pieces {
  const holds = conditionHolds(condition, context.options.columns);
  const found = columnOf(condition.fact, holds, context);
  const { column } = found;
  const { dialect } = context;
  if (holdsMoment(holds)) {
    const of = { ...found, holds };
    return whereFits([isMomentIn(of, context)], dayRange(condition, of, context));
  }
  const guards = dialect.fits(column, holds).map((guard): Pieces => [guard]);
  return whereFits(guards, valueTest(condition, dialect.compared(column, holds), holds, context));
}

const whereFits = (guards: readonly Pieces[], test: Pieces): Pieces =>
  guards.length === 0 ? test : ["case when ", ...allOf(guards), " then ", ...test, " end"];

/** Only a range compares with days. */
function dayRange(condition: RangeCondition, of: MomentColumn, context: SqlContext): Pieces {
  return allOf(limitsOf(condition).map(([order, at]) => compare(of, order, String(at), context)));
}

function valueTest(
  condition: Condition,
  compared: string,
  holds: FactType,
  context: SqlContext,
): Pieces {
  const bind = (value: ConditionValue) => bound(value, holds, context);
  if ("is" in condition) return [`${compared} = `, ...bind(condition.is)];
  if ("not" in condition) return [`${compared} <> `, ...bind(condition.not)];
  if ("in" in condition) return [`${compared} in (`, ...listed(condition.in.map(bind), ", "), ")"];
  return allOf(limitsOf(condition).map(([order, at]) => [`${compared} ${order} `, ...bind(at)]));
}

/** Value as a typed parameter. */
export function bound(value: ConditionValue, holds: FactType, { dialect }: SqlContext): Pieces {
  const [before, after] = dialect.typed(holds);
  if (typeof value === "boolean") return [before, { value: dialect.flag(value) }, after];
  return [before, { value: typeof value === "string" ? (codeText(value) ?? "") : value }, after];
}
