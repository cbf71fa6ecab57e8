import { draftFromMatches } from "@bijsluiter/core/breaches";
import { scan, scanDocument } from "@bijsluiter/core/pii";
import type { LeakedFile } from "../../breach-report/first/pii-reader.ts";
import { countPeople } from "./people/count-people.ts";
import { joined } from "./read-delimited.ts";
import { endOfLines, type Reading, readPieces, textOf } from "./read-pieces.ts";

/** A shorter text is read as a whole, with the tables in it. */
const WHOLE = 1 << 20;

/** What a text says, line by line: kinds of data, and people by the identifiers in it. */
export async function readText(file: Blob, reading: Reading): Promise<LeakedFile> {
  const people = countPeople();
  let categories: LeakedFile["categories"] = [];
  await readPieces(file, reading, (bytes, isLast) => {
    const end = isLast ? bytes.length : endOfLines(bytes) || bytes.length;
    const text = textOf(bytes.subarray(0, end));
    const found = scan(text);
    for (const { kind, start, end: stop } of found) people.add(kind, kind, text.slice(start, stop));
    const inTables = file.size <= WHOLE ? scanDocument(text).matches : [];
    categories = joined(categories, draftFromMatches([...inTables, ...found]).categories);
    return end;
  });
  return { categories, ...people.told(), notes: [] };
}
