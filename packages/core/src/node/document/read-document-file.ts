import { readFile } from "node:fs/promises";
import type { DocumentKind } from "./document-kind.ts";
import { documentKinds } from "./document-kinds.ts";
import { type JsonPlace, jsonPlaces } from "./json-places.ts";

/** Why a file could not be used: a line of `file: reason`; never with what stands in it. */
export interface Unreadable {
  readonly unreadable: string;
}

/** A file with a document of a known kind, well formed or not. */
export interface DocumentFile {
  readonly file: string;
  readonly kind: DocumentKind;
  /** As it stands in the file, with a byte order mark that it may have. */
  readonly text: string;
  readonly value: unknown;
  readonly placeOf: (path: readonly (string | number)[]) => JsonPlace;
}

/** Reads a file and tells which kind of document it holds. */
export async function readDocumentFile(file: string): Promise<DocumentFile | Unreadable> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return { unreadable: `${file}: cannot be opened` };
  const json = text.replace(/^\uFEFF/, "");
  const value = parsed(json);
  if (value === undefined) return { unreadable: `${file}: is not JSON` };
  const kind = documentKinds.find(({ marker }) => Object.hasOwn(Object(value), marker));
  return kind
    ? { file, kind, text, value, placeOf: jsonPlaces(json) }
    : { unreadable: `${file}: is not a document of a known kind` };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
