export { sniffDelimiter } from "./readers/sniff-delimiter.ts";
export { scanTable, type TableOptions, tableOptions } from "./scan-table.ts";
export { type TableFormat, tableFormats } from "./table-format.ts";
export { type TableColumn, type TableMatch, type TableScan, tableScan } from "./table-scan.ts";
