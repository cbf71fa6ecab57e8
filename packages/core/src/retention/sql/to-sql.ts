import type { TimeZone } from "../../calendar/time-zone.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { RetentionRule } from "../rule/retention-rule.ts";
import { changedSince, type Since } from "./changed-since.ts";
import { ruleTables, tableOver } from "./cutoff-table.ts";
import { unheld } from "./hold-sql.ts";
import { allOf, anyOf, notKnown, type Pieces } from "./pieces.ts";
import { type CutRule, erased, kept } from "./rule-sql.ts";
import { createContext, type SqlContext } from "./sql-context.ts";
import {
  type RetentionSql,
  type SqlFragment,
  sqlFragmentOf,
  withLiterals,
} from "./sql-fragment.ts";
import type { SqlOptions } from "./sql-options.ts";

/** Largest number of values that PostgreSQL binds. */
const MOST_PARAMETERS = 65_535;

/** Day of the sweep and day on which it runs. */
interface SqlDays {
  readonly asOf: Day;
  readonly now: Day;
  readonly zone: TimeZone;
  /** Day of the last sweep, with the rules and their cut-offs on that day. */
  readonly since?: Omit<Since, "over">;
}

/**
 * Condition that a row is due: an erase rule has ended, every keep rule has ended, and there is no hold. An unknown
 * date makes a comparison `NULL`, which selects nothing, in accordance with the three-valued logic of the rules.
 */
export function toSql(
  rules: readonly CutRule[],
  options: SqlOptions,
  { asOf, now, zone, since }: SqlDays,
): RetentionSql {
  const context = createContext(options, zone, [...new Set([asOf, now])]);
  const concerned = (cuts: readonly CutRule[]) =>
    cuts.filter(([rule]) => canConcern(rule, options));
  const over = (of: SqlContext) => datesOver(concerned(rules), of);
  const changed = since && changedSince({ ...since, cuts: concerned(since.cuts), over }, context);
  const due = allOf([...over(context), ...(changed ? [changed] : []), ...unheld(context)]);
  return {
    ...fragmentOf(due, context),
    stays: fragmentOf(notKnown(due), context),
    before: context.before(),
  };
}

/** Conditions that an erase rule has ended and that every keep rule has. */
function datesOver(cuts: readonly CutRule[], context: SqlContext): readonly Pieces[] {
  const all = cuts.map(([rule]) => rule);
  const { tables, rest } = ruleTables(cuts, context);
  const over = (kind: "keep" | "erase") => [
    ...tables.filter((table) => table.kind === kind).map((table) => tableOver(table, context)),
    ...rest
      .filter(([rule]) => rule.kind === kind)
      .map((cut) => (kind === "keep" ? kept(cut, all, context) : erased(cut, all, context))),
  ];
  return [anyOf(over("erase")), ...over("keep")];
}

/** Tests whether a rule can apply to a table of one category. */
const canConcern = ({ categories }: RetentionRule, { category }: SqlOptions) =>
  !categories || !category || !("is" in category) || categories.includes(category.is);

function fragmentOf(pieces: Pieces, { options, dialect }: SqlContext): SqlFragment {
  const { firstParameter = 1, placeholders = dialect.placeholders } = options;
  const values = pieces.filter((piece) => typeof piece !== "string").length;
  if (values + firstParameter - 1 > MOST_PARAMETERS)
    return sqlFragmentOf(withLiterals(pieces, dialect.literal), String);
  return sqlFragmentOf(
    pieces,
    placeholders === "question-mark" ? () => "?" : (place) => `$${place + firstParameter}`,
  );
}
