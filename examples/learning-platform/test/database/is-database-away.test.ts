import { expect, it } from "vitest";
import { isDatabaseAway } from "../../server/database/is-database-away.ts";

const coded = (code: string) => Object.assign(new Error("made up"), { code });

it.each<[string, unknown, boolean, string]>([
  ["a connection that is refused", coded("ECONNREFUSED"), true, "Node"],
  ["a connection that is cut", coded("ECONNRESET"), true, "Node"],
  ["a server that shuts down", coded("57P01"), true, "PostgreSQL: admin_shutdown"],
  ["a server that crashed", coded("57P02"), true, "PostgreSQL: crash_shutdown"],
  ["a server that starts", coded("57P03"), true, "PostgreSQL: cannot_connect_now"],
  ["a connection failure", coded("08006"), true, "PostgreSQL: connection_failure"],
  ["no connection to be had", coded("53300"), true, "PostgreSQL: too_many_connections"],
  ["a socket that ended", new Error("Connection terminated unexpectedly"), true, "pg"],
  [
    "a query on a lost connection",
    new Error("made up", { cause: coded("57P01") }),
    true,
    "Drizzle",
  ],
  [
    "a cause of a cause",
    new Error("a", { cause: new Error("b", { cause: coded("EPIPE") }) }),
    true,
    "",
  ],
  ["a row that is there already", coded("23505"), false, "PostgreSQL: unique_violation"],
  ["a statement that is cancelled", coded("57014"), false, "PostgreSQL: query_canceled"],
  ["a mistake of ours", new TypeError("made up"), false, ""],
  ["no error at all", "57P01", false, ""],
])("knows %s", (_what, error, isAway) => {
  expect(isDatabaseAway(error)).toBe(isAway);
});
