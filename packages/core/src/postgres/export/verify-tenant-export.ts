import { sha256 } from "../../shared/hash/sha-256.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type ExportManifest, type ExportPart, exportManifest } from "./export-manifest.ts";

/** Verdict on the files of an export. */
export type TenantExportVerdict =
  | { readonly valid: true; readonly files: number }
  | {
      readonly valid: false;
      /** Name of the first file that fails. */
      readonly file: string;
      readonly reason: "missing" | "changed" | "other-number-of-rows";
    };

/**
 * Checks the files of an export against its manifest, one after another. Detects missing and changed files. To verify
 * the manifest itself, compare its hash with the one that was given separately.
 *
 * @param read - Text of a file, or `undefined` when it does not exist.
 * @throws InvalidInputError when the manifest is malformed.
 */
export async function verifyTenantExport(
  manifest: ExportManifest,
  read: (name: string) => Promise<string | undefined>,
): Promise<TenantExportVerdict> {
  const { tables, index } = parseInput(exportManifest, manifest);
  const files = [...tables.flatMap(({ parts }) => parts), index];
  for (const file of files) {
    const reason = faultOf(file, await read(file.name));
    if (reason !== undefined) return { valid: false, file: file.name, reason };
  }
  return { valid: true, files: files.length };
}

function faultOf({ name, rows, sha256: hash }: ExportPart, text: string | undefined) {
  if (typeof text !== "string") return "missing";
  if (sha256(text) !== hash) return "changed";
  const isRows = name.endsWith(".ndjson");
  return isRows && text.split("\n").length - 1 !== rows ? "other-number-of-rows" : undefined;
}
