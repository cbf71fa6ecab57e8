import { draftFromTable } from "@bijsluiter/core/breaches";
import { scanTable } from "@bijsluiter/core/pii";
import type { LeakedFile } from "../../breach-report/first/pii-reader.ts";
import { countPeople } from "./people/count-people.ts";
import { joined } from "./read-delimited.ts";
import { type Reading, readPieces, textOf } from "./read-pieces.ts";
import { readText } from "./read-text.ts";
import { createRecordFinder } from "./record-finder.ts";

/** What records in JSON say, one a line or in a list: a piece at a time, so that no file is in memory as a whole. */
export async function readRecords(
  file: Blob,
  { isList, ...reading }: Reading & { readonly isList: boolean },
): Promise<LeakedFile> {
  const people = countPeople();
  const finder = createRecordFinder(isList);
  let categories: LeakedFile["categories"] = [];
  let rows = 0;
  const read = (text: string) => {
    const scan = scanTable(text, { format: "ndjson" });
    const { data } = draftFromTable(scan, text);
    categories = joined(categories, data.categories);
    rows += scan.rows;
    for (const { kind, column, start, end } of scan.matches)
      people.add(scan.columns[column]?.name ?? `${column}`, kind, text.slice(start, end));
  };
  await readPieces(file, reading, (bytes, isLast) => {
    const { records, used } = finder.find(bytes, isLast);
    if (records.end > records.start) read(textOf(bytes.subarray(records.start, records.end)));
    return used;
  });
  // A list without records, such as one of addresses.
  if (rows === 0) return readText(file, reading);
  return {
    categories,
    // A line that is no list is a record; a list counts its members.
    records: finder.count() || rows,
    ...people.told(),
    notes: finder.wasCut() ? ["partly-read"] : [],
  };
}
