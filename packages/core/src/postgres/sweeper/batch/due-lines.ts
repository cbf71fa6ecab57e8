import { type Sql, sql } from "../../sql/sql.ts";
import type { DueRecord } from "./decide-records.ts";

/** Rows of one action, as one parameter: a batch of any size fits in a statement. */
export const linesSql = (lines: readonly DueRecord[]): Sql => {
  const list = lines.map(({ key, category, ruleId, triggerDay }) => [
    key,
    category,
    ruleId,
    triggerDay,
  ]);
  return sql`select l->>0 as key, l->>1 as category, l->>2 as rule_id, (l->>3)::date as trigger_day
    from json_array_elements(${JSON.stringify(list)}::text::json) as l`;
};

/** The keys of rows, as `KeySql` takes them. */
export const keysSql = (keys: readonly string[]): Sql => sql`${`[${keys.join(",")}]`}::text::json`;
