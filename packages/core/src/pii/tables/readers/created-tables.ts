const create =
  /\bCREATE\s{1,9}(?:(?:GLOBAL|LOCAL|TEMP|TEMPORARY|UNLOGGED)\s{1,9}){0,2}TABLE\s{1,9}(?:IF\s{1,9}NOT\s{1,9}EXISTS\s{1,9})?([`"[\]\w.]{1,200})\s{0,9}\(/gi;
/** A definition that is no column. */
const rule =
  /^(?:PRIMARY|UNIQUE|KEY|INDEX|CONSTRAINT|FOREIGN|CHECK|FULLTEXT|SPATIAL|EXCLUDE|LIKE|PERIOD)\b/i;
const name = /^[`"[]?([\w$ -]{1,128}?)[`"\]]?(?=\s|$)/;
const LONGEST = 1 << 16;

const QUOTE = "'";
const HYPHEN = "-";

/** Names of columns by that of their table, as `CREATE TABLE` in the same dump gives them. */
export function createdTables(text: string): ReadonlyMap<string, readonly string[]> {
  const tables = new Map<string, readonly string[]>();
  const found = [...text.matchAll(create)];
  for (const [number, { 0: head, 1: table = "", index }] of found.entries()) {
    const start = index + head.length;
    const next = found[number + 1]?.index ?? text.length;
    tables.set(nameOfTable(table), columnNames(text.slice(start, Math.min(next, start + LONGEST))));
  }
  return tables;
}

/** Name of a table without its schema. */
export const nameOfTable = (written: string): string =>
  (unquoted(written).split(".").at(-1) ?? "").toLowerCase();

/** A name as it is written, without what stands around it. */
export const unquoted = (written: string): string => written.replaceAll(/[`"[\]\s]/g, "");

/** Names of the columns up to the bracket that closes their definitions. */
function columnNames(definitions: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let definition = "";
  for (let index = 0; index < definitions.length && depth >= 0; index += 1) {
    const sign = definitions.charAt(index);
    if (sign === QUOTE) index = endOf(definitions, QUOTE, index + 1);
    else if (sign === HYPHEN && definitions.charAt(index + 1) === HYPHEN)
      index = endOf(definitions, "\n", index);
    else {
      depth += Number(sign === "(") - Number(sign === ")");
      const isEnd = depth < 0 || (sign === "," && depth === 0);
      if (isEnd) names.push(...columnName(definition.trim()));
      definition = isEnd ? "" : definition + sign;
    }
  }
  return names;
}

/** Index of the next `sign`, or of the end: a quote that is doubled ends one text and begins another. */
function endOf(text: string, sign: string, from: number): number {
  const end = text.indexOf(sign, from);
  return end < 0 ? text.length : end;
}

function columnName(definition: string): readonly string[] {
  const [, found] = rule.test(definition) ? [] : (name.exec(definition) ?? []);
  return found === undefined ? [] : [found];
}
