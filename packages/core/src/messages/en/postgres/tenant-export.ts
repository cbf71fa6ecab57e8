import type { TenantExportTexts } from "../../../postgres/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** English words for the index of a customer's exported data. */
export const tenantExport: TenantExportTexts = deepFreeze({
  language: "en",
  title: (tenant) => `Data of ${tenant}`,
  intro:
    "This is all data at one point in time. Each line of a file is one row, as JSON in UTF-8. The file manifest.json names every file with its hash.",
  takenAt: "Time of the data",
  requestedBy: "Requested by",
  tables: "Tables",
  columns: { table: "Table", rows: "Rows", files: "Files", fields: "Fields" },
  hashes: "Files with their hash (SHA-256)",
  hashColumns: { file: "File name", rows: "Number of rows", hash: "Hash" },
  leftOut: "Data left out",
  leftOutColumns: { what: "Table or field", reason: "Reason" },
  nothingLeftOut: "Nothing was left out.",
});
