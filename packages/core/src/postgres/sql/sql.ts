import type { SqlClient, SqlResult } from "../sql-client.ts";

/** What is bound to a place: never a list or an object, on which drivers disagree. */
export type SqlParameter = string | number | boolean | null;

/** A statement, or a part of one, in pieces between its values. */
export interface Sql {
  /** One more than there are values. */
  readonly strings: readonly string[];
  readonly values: readonly SqlParameter[];
}

/** A part of a statement, from a template: parts in it are written out, everything else is bound. */
export function sql(
  template: TemplateStringsArray,
  ...parts: readonly (Sql | SqlParameter)[]
): Sql {
  const strings = [template[0] ?? ""];
  const values: SqlParameter[] = [];
  const append = (text: string) => strings.push(`${strings.pop()}${text}`);
  parts.forEach((part, index) => {
    if (typeof part === "object" && part !== null) {
      append(part.strings[0] ?? "");
      strings.push(...part.strings.slice(1));
      values.push(...part.values);
    } else {
      values.push(part);
      strings.push("");
    }
    append(template[index + 1] ?? "");
  });
  return { strings, values };
}

/** Trusted SQL text as a part, such as a quoted name. */
export const raw = (text: string): Sql => ({ strings: [text], values: [] });

/** Parts with something between them. */
export function joinSql(parts: readonly Sql[], between: string): Sql {
  return parts.reduce(
    (all, part, index) => (index === 0 ? part : sql`${all}${raw(between)}${part}`),
    raw(""),
  );
}

/** Runs a statement. */
export function runSql<Row extends object>(
  client: SqlClient,
  { strings, values }: Sql,
): Promise<SqlResult<Row>> {
  const text = strings.reduce((before, after, place) => `${before}$${place}${after}`);
  return client.query<Row>(text, values);
}
