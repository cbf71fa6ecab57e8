import { compilePolicy } from "@bijsluiter/core/retention";
import { sql as drizzle } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import knex from "knex";
import {
  DummyDriver,
  Kysely,
  sql as kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from "kysely";
import { expect, it } from "vitest";
import { columns, holdTable } from "../engines/engine.ts";
import { policyTrees } from "../engines/policy-trees.ts";

const builders = {
  kysely: (strings: TemplateStringsArray, values: readonly unknown[]) => {
    const database = new Kysely<Record<string, never>>({
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createDriver: () => new DummyDriver(),
        createIntrospector: (db) => new PostgresIntrospector(db),
        createQueryCompiler: () => new PostgresQueryCompiler(),
      },
    });
    const { sql, parameters } = kysely(strings, ...values).compile(database);
    return { text: sql, values: parameters };
  },
  drizzle: (strings: TemplateStringsArray, values: readonly unknown[]) => {
    const { sql, params } = new PgDialect().sqlToQuery(drizzle(strings, ...values));
    return { text: sql, values: params };
  },
  knex: (strings: TemplateStringsArray, values: readonly unknown[]) => {
    const query = knex({ client: "pg" })("record").whereRaw(strings.join("?"), values as string[]);
    const { sql, bindings } = query.toSQL().toNative();
    return { text: sql.replace('select * from "record" where ', ""), values: bindings };
  },
};

it.each(Object.entries(builders))("%s takes the strings and values as they are", (_name, build) => {
  for (const { policy, asOf } of policyTrees) {
    const compiled = compilePolicy(policy);
    const category = { column: "category" };
    const { strings, values, text } = compiled.toSql({
      from: "record",
      columns,
      category,
      holds: holdTable,
      asOf,
      now: asOf,
    });
    expect(build(strings, values)).toEqual({ text, values });
  }
});
