/** How a table is written; `pipes` and other delimiters are `csv`. */
export const tableFormats = ["csv", "tsv", "html", "sql", "ndjson", "json"] as const;

/** How a table is written. */
export type TableFormat = (typeof tableFormats)[number];
