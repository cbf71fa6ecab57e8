import { type AffectedData, draftFromMatches } from "@bijsluiter/core/breaches";
import {
  decodeText,
  scan,
  scanDocument,
  scanTable,
  type TableFormat,
  tableFormats,
} from "@bijsluiter/core/pii";

const isTable = (format: string): format is TableFormat =>
  (tableFormats as readonly string[]).includes(format);

/**
 * Kinds of data in a file, the commonest first.
 *
 * @throws Error when no part of it can be read.
 */
export function kindsOfData(bytes: Uint8Array): AffectedData["categories"] {
  const { format, parts, matches } = scanDocument(bytes);
  if (parts.every(({ read }) => read === "no")) throw new Error("The file cannot be read.");
  const columns = isTable(format) ? scanTable(decodeText(bytes) ?? "", { format }).columns : [];
  const named = columns.flatMap(({ kind, category }) =>
    kind || category ? [{ kind: kind ?? "column", ...(category && { category }) }] : [],
  );
  return draftFromMatches([...matches, ...named]).categories;
}

/** Whether a text holds a number, an address or the like of a person. */
export const hasNumbers = (text: string): boolean => scan(text).length > 0;
