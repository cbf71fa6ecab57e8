import { deepFreeze } from "../../shared/deep-freeze.ts";

/** How a table is written; `pipes` and other delimiters are `csv`. */
export const tableFormats = deepFreeze(["csv", "tsv", "html", "sql", "ndjson", "json"]);

/** How a table is written. */
export type TableFormat = (typeof tableFormats)[number];
