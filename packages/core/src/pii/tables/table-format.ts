import { deepFreeze } from "../../shared/deep-freeze.ts";

/** Formats of tables; `pipes` and other delimiters are `csv`. */
export const tableFormats = deepFreeze(["csv", "tsv", "html", "sql", "ndjson", "json"]);

/** Format of a table. */
export type TableFormat = (typeof tableFormats)[number];
