import type { Day } from "../../shared/day.ts";
import { InvalidInputError } from "../../shared/invalid-input-error.ts";
import type { Condition } from "../rule/condition.ts";
import type { EraseRule, KeepRule, RetentionRule } from "../rule/retention-rule.ts";
import { triggerFacts } from "../rule/trigger.ts";
import type { Cutoff } from "./cutoff.ts";
import { type SqlFragment, type SqlPiece, type SqlValue, sqlFragmentOf } from "./sql-fragment.ts";
import type { ColumnName, HoldTable, SqlOptions } from "./sql-options.ts";

type Pieces = readonly SqlPiece[];

const NEVER: Pieces = ["1 = 0"];

/**
 * The condition that a row is due: any erase rule over, every keep rule over, no hold. An unknown date makes a
 * comparison `NULL`, which selects nothing: that is the three-valued logic of the rules, for free.
 */
export function toSql(
  rules: readonly (readonly [RetentionRule, Cutoff])[],
  options: SqlOptions,
  asOf: Day,
): SqlFragment {
  const erases = rules
    .filter(([{ kind }]) => kind === "erase")
    .map((rule) => erased(rule, options));
  const keeps = rules
    .filter(([{ kind }]) => kind === "keep")
    .flatMap((rule) => kept(rule, options));
  const parts = [anyOf(erases), ...keeps, ...unheld(options, asOf)];
  return sqlFragmentOf(
    allOf(parts),
    options.placeholders === "question-mark" ? () => "?" : (place) => `$${place}`,
  );
}

function erased([rule, cutoff]: readonly [RetentionRule, Cutoff], options: SqlOptions): Pieces {
  const scope = scopeOf(rule, options);
  return scope === "none" ? NEVER : allOf([...scope, over(rule, cutoff, options)]);
}

/** A keep rule is out of the way when the row is out of its scope or its term is over. */
function kept(
  [rule, cutoff]: readonly [RetentionRule, Cutoff],
  options: SqlOptions,
): readonly Pieces[] {
  const scope = scopeOf(rule, options);
  if (scope === "none") return [];
  const isOver = over(rule, cutoff, options);
  return [scope.length === 0 ? isOver : anyOf([["not ", ...allOf(scope)], isOver])];
}

function over(rule: RetentionRule, cutoff: Cutoff, options: SqlOptions): Pieces {
  if ("forever" in rule || cutoff.cutoffDate === null) return NEVER;
  const comparisons = triggerFacts(rule.trigger).map((fact) => isOver(fact, cutoff, options));
  return isLatest(rule) ? allOf(comparisons) : anyOf(comparisons);
}

const isLatest = ({ trigger }: KeepRule | EraseRule) =>
  typeof trigger !== "string" && "latest" in trigger;

function isOver(
  fact: string,
  { cutoffDate, cutoffInstantExclusive }: Cutoff,
  options: SqlOptions,
): Pieces {
  const found = columnOf(fact, options);
  const isInstant = typeof found !== "string" && found.holds === "instant";
  const name = quoted(typeof found === "string" ? found : found.column, options);
  return isInstant
    ? [`${name} < `, { value: String(cutoffInstantExclusive) }]
    : [`${name} <= `, { value: String(cutoffDate) }];
}

/** The conditions of a rule; `none` when the table has no row in its scope. */
function scopeOf(
  { categories, when = [] }: RetentionRule,
  options: SqlOptions,
): readonly Pieces[] | "none" {
  const conditions = when.map((condition) => isMet(condition, options));
  if (!categories) return conditions;
  const { category } = options;
  if (!category) throw missing(["category"]);
  if ("is" in category) return categories.includes(category.is) ? conditions : "none";
  const list = categories.flatMap((value, index) => [index === 0 ? "" : ", ", { value }]);
  return [[`${quoted(category.column, options)} in (`, ...list, ")"], ...conditions];
}

function isMet({ fact, is }: Condition, options: SqlOptions): Pieces {
  const found = columnOf(fact, options);
  const name = typeof found === "string" ? found : found.column;
  return [`${quoted(name, options)} = `, { value: is satisfies SqlValue }];
}

function unheld(options: SqlOptions, asOf: Day): readonly Pieces[] {
  const { holds } = options;
  if (holds === "none") return [];
  if ("column" in holds) return [[`not ${quoted(holds.column, options)}`]];
  return [noHold(holds, options, asOf)];
}

function noHold(holds: HoldTable, options: SqlOptions, asOf: Day): Pieces {
  const table = quoted(holds.table, options);
  const column = (name: ColumnName) => `${table}.${quoted(name, options)}`;
  const until = column(holds.until);
  return [
    `not exists (select 1 from ${table} where ${column(holds.recordId)} = ${quoted(holds.matches, options)}`,
    ` and ${column(holds.from)} <= `,
    { value: asOf },
    ` and (${until} is null or ${until} >= `,
    { value: asOf },
    "))",
  ];
}

function columnOf(fact: string, { columns }: SqlOptions) {
  const found = Object.hasOwn(columns, fact) ? columns[fact] : undefined;
  if (found === undefined) throw missing(["columns", fact]);
  return found;
}

const missing = (path: readonly string[]) =>
  new InvalidInputError([{ code: "required", path, params: {} }]);

function quoted(name: ColumnName, { quotes }: SqlOptions): string {
  const mark = quotes === "backtick" ? "`" : '"';
  return name
    .split(".")
    .map((part) => `${mark}${part}${mark}`)
    .join(".");
}

const anyOf = (parts: readonly Pieces[]): Pieces =>
  parts.length === 0 ? NEVER : joined(parts, " or ");

const allOf = (parts: readonly Pieces[]): Pieces => joined(parts, " and ");

function joined(parts: readonly Pieces[], word: string): Pieces {
  const list = parts.flatMap((part, index) => (index === 0 ? part : [word, ...part]));
  return parts.length === 1 ? list : ["(", ...list, ")"];
}
