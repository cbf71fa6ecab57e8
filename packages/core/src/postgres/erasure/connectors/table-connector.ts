import * as z from "zod/mini";
import { maxKeys } from "../../../shared/max-keys.ts";
import { parseInput } from "../../../shared/parse-input.ts";
import type { Shape } from "../../../shared/shape.ts";
import { codeName } from "../../../shared/text/code-name.ts";
import { quotedName, type SqlName, sqlName } from "../../sql/quoted-name.ts";
import { raw, runSql, type Sql, sql } from "../../sql/sql.ts";
import { isOfRow, sqlFault } from "../../sql/sql-fault.ts";
import type { SqlClient } from "../../sql-client.ts";
import { setSql } from "../../sweeper/change/set-columns.ts";
import { type CarryOut, carryOut } from "../../sweeper/tables/carry-out.ts";
import { quotedTable, type TableName, tableNameFields } from "../../sweeper/tables/table-name.ts";
import type { ErasureConnector, ErasureWork } from "../erasure-connector.ts";

const keyTypes = ["text", "uuid", "bigint", "integer"] as const;

/** A table whose rows are the records of an element. */
export interface ErasureTable extends TableName {
  /** Column of the id of a record. */
  readonly key: SqlName;
  /** Type in which ids are compared; the type of the column when absent. */
  readonly keyType?: (typeof keyTypes)[number];
  /** Way of carrying out each answer; default: `erase` deletes the row. Columns of `set` have the types that are named. */
  readonly actions?: Partial<Readonly<Record<ErasureWork["answer"], CarryOut>>>;
  /** Types of the columns that are set; default `text`. */
  readonly types?: Readonly<Record<SqlName, string>>;
}

/** Tables of this database, by element. */
export interface TableConnectorOptions {
  readonly name: string;
  readonly tables: Readonly<Record<string, ErasureTable>>;
}

const MOST_TABLES = 10_000;
const typeName = z.string().check(z.regex(/^[a-z][a-z0-9_ ]{0,62}(?:\[\])?$/));

const tableConnectorOptions: z.ZodMiniType<TableConnectorOptions> = z.strictObject({
  name: codeName,
  tables: z
    .record(
      codeName,
      z.strictObject({
        ...tableNameFields,
        key: sqlName,
        keyType: z.exactOptional(z.enum(keyTypes)),
        actions: z.exactOptional(
          z.partialRecord(z.enum(["erase", "anonymise", "restrict"]), carryOut),
        ),
        types: z.exactOptional(z.record(sqlName, typeName).check(maxKeys(1600))),
      } as Shape<ErasureTable>),
    )
    .check(maxKeys(MOST_TABLES)),
} satisfies Shape<TableConnectorOptions>);

/**
 * Connector to tables of the same database: rows are deleted in the transaction that logs them, once. A row that cannot
 * be deleted, because another row refers to it, is left and the others are deleted.
 *
 * @throws InvalidInputError when a table is malformed.
 */
export function tableConnector(options: TableConnectorOptions): ErasureConnector {
  const { name, tables } = parseInput(tableConnectorOptions, options);
  const tableOf = (element: string): ErasureTable => {
    const table = Object.hasOwn(tables, element) ? tables[element] : undefined;
    if (!table) throw new Error("The connector has no table for this element.");
    return table;
  };
  return {
    name,
    can: ["erase", "anonymise", "restrict"],
    async preview({ element, recordIds }, client) {
      const table = tableOf(element);
      const key = raw(quotedName(table.key));
      const { rows } = await runSql<{ id: string }>(
        client,
        sql`select ${key}::text as id from ${raw(quotedTable(table))} where ${isOne(table, recordIds)}`,
      );
      return rows.map(({ id }) => id);
    },
    async carryOut(work, client) {
      const table = tableOf(work.element);
      if (await isChanged(client, table, work)) return work.recordIds;
      const done: string[] = [];
      for (const id of work.recordIds)
        if (await isChanged(client, table, { ...work, recordIds: [id] })) done.push(id);
      return done;
    },
  };
}

/** Changes the rows in a savepoint; `false` when a row of them cannot be changed. */
async function isChanged(
  client: SqlClient,
  table: ErasureTable,
  work: ErasureWork,
): Promise<boolean> {
  try {
    await client.transaction((within) => runSql(within, changeSql(table, work)));
    return true;
  } catch (error) {
    const fault = sqlFault(error);
    if (!fault || !isOfRow(fault)) throw error;
    return false;
  }
}

function changeSql(table: ErasureTable, { answer, recordIds }: ErasureWork): Sql {
  const how = table.actions?.[answer] ?? (answer === "erase" ? "delete" : undefined);
  if (how === undefined) throw new Error("The table has no action for this answer.");
  const name = raw(quotedTable(table));
  const where = isOne(table, recordIds);
  if (how === "delete") return sql`delete from ${name} as erased where ${where}`;
  const { assignments } = setSql(how, "erased", (column) => table.types?.[column] ?? "text");
  return sql`update ${name} as erased set ${assignments} where ${where}`;
}

const isOne = (table: ErasureTable, ids: readonly string[]): Sql =>
  sql`${raw(quotedName(table.key))} in (${keysSql(table, ids)})`;

function keysSql(table: ErasureTable, ids: readonly string[]): Sql {
  if (table.keyType)
    return sql`select value::${raw(table.keyType)}
      from json_array_elements_text(${JSON.stringify(ids)}::text::json)`;
  const { key } = table;
  const keys = JSON.stringify(ids.map((id) => ({ [key]: id })));
  return sql`select given.${raw(quotedName(key))}
    from json_populate_recordset(null::${raw(quotedTable(table))}, ${keys}::text::json) as given`;
}
