import type { Cutoff } from "../cutoff/cutoff.ts";
import { keyList, type RowsColumn } from "../fact/fact-column.ts";
import { LATEST_DAY } from "../fact/fact-type.ts";
import { earlierDay } from "../fact/order-days.ts";
import { alternatives } from "../rule/alternatives.ts";
import type { RetentionRule } from "../rule/retention-rule.ts";
import { isEarliest, triggerFacts } from "../rule/trigger.ts";
import { bound, isMet } from "./condition-sql.ts";
import { belongsToRow } from "./hold-sql.ts";
import { isOnOrBefore } from "./moment-test.ts";
import { allOf, anyOf, listed, NEVER, notKnown, type Pieces } from "./pieces.ts";
import { columnOf, momentTypeOf, requiredOption, rowsOf } from "./row-column.ts";
import type { SqlContext } from "./sql-context.ts";

/** A rule with its cut-off on the day. */
export type CutRule = readonly [RetentionRule, Cutoff];

/** Condition that an erase rule applies to the row and has ended. */
export function erased(cut: CutRule, all: readonly RetentionRule[], context: SqlContext): Pieces {
  return allOf([...scopeOf(cut[0], all, context), over(cut, context)]);
}

/** Condition that a keep rule does not prevent erasure: it does not apply to the row, or its term has ended. */
export function kept(cut: CutRule, all: readonly RetentionRule[], context: SqlContext): Pieces {
  const scope = scopeOf(cut[0], all, context);
  const isOver = over(cut, context);
  return scope.length === 0 ? isOver : anyOf([["not ", ...grouped(scope)], isOver]);
}

/** Puts the condition in parentheses, so that `not` applies to all of it. */
const grouped = (parts: readonly Pieces[]): Pieces =>
  parts.length === 1 ? ["(", ...allOf(parts), ")"] : allOf(parts);

function over([rule, cutoff]: CutRule, context: SqlContext): Pieces {
  if ("forever" in rule || cutoff.cutoffDate === null) return NEVER;
  const cutoffDate = earlierDay(cutoff.cutoffDate, LATEST_DAY);
  const { trigger } = rule;
  const earliest = isEarliest(trigger);
  const tests = triggerFacts(trigger).map((fact): Pieces => {
    const rows = rowsOf(fact, context);
    const holds = momentTypeOf(fact, context);
    if (rows) return rowsOver({ ...rows, holds }, { cutoffDate, earliest }, context);
    return isOnOrBefore({ ...columnOf(fact, holds, context), holds }, cutoffDate, context);
  });
  return earliest ? anyOf(tests) : allOf(tests);
}

/**
 * Condition on several rows: the earliest known date has passed the cut-off, or all dates have and there is at least
 * one.
 */
function rowsOver(
  rows: RowsColumn & { readonly holds: Parameters<typeof isOnOrBefore>[0]["holds"] },
  { cutoffDate, earliest }: { readonly cutoffDate: string; readonly earliest: boolean },
  context: SqlContext,
): Pieces {
  // In a subquery a column without its table may be one of the other table.
  if (context.options.from === undefined) throw requiredOption(["from"]);
  const table = context.table(rows.table);
  const own = belongsToRow(table, keyList(rows.recordId), keyList(rows.matches), context);
  const column = table.column(rows.column, rows.holds);
  const isOver = isOnOrBefore({ ...rows, column }, cutoffDate, context);
  const one = `exists (select 1 from ${table.named} where ${own}`;
  if (earliest) return [`${one} and `, ...isOver, ")"];
  return allOf([[`${one})`], [`not ${one} and `, ...notKnown(isOver), ")"]]);
}

/** Conditions under which a rule applies to a row. */
function scopeOf(
  rule: RetentionRule,
  all: readonly RetentionRule[],
  context: SqlContext,
): readonly Pieces[] {
  const own = conditionsOf(rule, context);
  const others = alternatives(rule, all).map(
    (other): Pieces => ["not ", ...grouped(conditionsOf(other, context))],
  );
  return [...own, ...others];
}

function conditionsOf(
  { categories, when = [] }: RetentionRule,
  context: SqlContext,
): readonly Pieces[] {
  const conditions = when.map((condition) => isMet(condition, context));
  const { category } = context.options;
  if (!categories || (category && "is" in category)) return conditions;
  if (!category) throw requiredOption(["category"]);
  const column = context.row.column(category.column, "code");
  const list = listed(
    categories.map((value) => bound(value, "code", context)),
    ", ",
  );
  const guards = context.dialect.fits(column, "code").map((guard): Pieces => [guard]);
  const isOne: Pieces = [`${context.dialect.compared(column, "code")} in (`, ...list, ")"];
  const inList: Pieces =
    guards.length === 0 ? isOne : ["case when ", ...allOf(guards), " then ", ...isOne, " end"];
  return [inList, ...conditions];
}
