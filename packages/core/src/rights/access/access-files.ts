import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import { sha256 } from "../../shared/hash/sha-256.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type AccessFile, accessFile } from "./access-file.ts";

/** A file to hand over. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Access file of a person in the format of `exportTenant`: for each element a JSON Lines file, and `manifest.json` with
 * the hash of each file.
 *
 * @see GDPR art. 20(1): structured, commonly used and machine-readable
 */
export function accessFiles(file: AccessFile): readonly NamedText[] {
  const { elements, ...about } = parseInput(accessFile, file);
  const parts = elements.map(({ records, ...element }, index) => ({
    element,
    name: `${String(index + 1).padStart(3, "0")}-${element.element}.ndjson`,
    rows: records.length,
    text: records.map((record) => `${jsonOf(record)}\n`).join(""),
  }));
  const files = parts.map(({ element, name, rows, text }) => ({
    ...element,
    name,
    rows,
    sha256: sha256(text),
  }));
  const manifest = { name: "manifest.json", text: `${jsonOf({ ...about, files })}\n` };
  return [...parts.map(({ name, text }) => ({ name, text })), manifest];
}

// A file of a person holds JSON only; interfaces lack the index signature that says so.
const jsonOf = (value: object) => canonicalJson(value as unknown as Json);
