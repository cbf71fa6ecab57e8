import type { ScannedTables } from "../../tables/scan-tables.ts";
import { decodeBytes } from "./text-decoder.ts";

/**
 * The text of tables with zeros in the place of each cell that was read: names of columns, comments, what is broken, and what lies too deep.
 * Offsets are those of the text. The code units of the tables are used up.
 */
export function besideCells({ source, cells }: ScannedTables): string {
  const { text, codes } = source;
  for (const { length, starts, ends } of cells)
    for (let place = 0; place < length; place += 1) codes.fill(0, starts[place], ends[place]);
  return decodeBytes(new Uint8Array(codes.buffer, 0, text.length * 2), "utf-16le");
}
