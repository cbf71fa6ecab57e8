import { readFile } from "node:fs/promises";
import * as z from "zod/mini";
import { maxLength } from "../../shared/schema/max-length.ts";
import { writeWhole } from "../files/write-whole.ts";
import type { Finding } from "./finding.ts";

const text = z.string().check(maxLength(10_000));
const baseline = z.strictObject({
  version: z.literal(1),
  files: z.record(text, z.record(text, z.int().check(z.gte(1)))),
});

/** Number of findings that are known, by file and kind. A count instead of a place: lines move, and a hash of a value is personal data. */
export type Baseline = z.infer<typeof baseline>;

/** Reads a baseline; undefined when it cannot be read or is none. */
export async function readBaseline(path: string): Promise<Baseline | undefined> {
  try {
    return baseline.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return undefined;
  }
}

/** The findings that are not known: of each file and kind those beyond the known count. */
export function unknownFindings(
  findings: readonly Finding[],
  { files }: Baseline,
): readonly Finding[] {
  const left = new Map<string, number>();
  return findings.filter(({ file, kind }) => {
    const key = `${file}\n${kind}`;
    const known = Object.hasOwn(files, file) ? files[file] : undefined;
    const count = left.get(key) ?? (known && Object.hasOwn(known, kind) ? (known[kind] ?? 0) : 0);
    left.set(key, count - 1);
    return count <= 0;
  });
}

/** Writes the findings as known: the whole file or none of it. @returns Why it was not written. */
export function writeBaseline(
  path: string,
  findings: readonly Finding[],
): Promise<string | undefined> {
  const files = new Map<string, Map<string, number>>();
  for (const { file, kind } of findings) {
    const kinds = files.get(file) ?? new Map<string, number>();
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    files.set(file, kinds);
  }
  const made: Baseline = {
    version: 1,
    files: Object.fromEntries([...files].map(([file, kinds]) => [file, Object.fromEntries(kinds)])),
  };
  return writeWhole(path, `${JSON.stringify(made, null, 2)}\n`, { isNew: false });
}
