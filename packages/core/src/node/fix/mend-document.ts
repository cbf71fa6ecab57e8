import { isObject } from "../../shared/is-object.ts";
import type { DocumentKind, JudgeOptions } from "../document/document-kind.ts";
import { dropTwins } from "./drop-twins.ts";
import { itemAt, type JsonNode, readTree, treeValue, writeTree } from "./json-tree.ts";
import type { Mend } from "./mend.ts";
import { mendIssues } from "./mend-issues.ts";
import { addSchema, dropOverridden, sortParts } from "./tidy-tree.ts";

/** A document that was mended. */
export interface MendedDocument {
  readonly text: string;
  /** Places are those of before, or those after what stood twice is gone. */
  readonly mends: readonly Mend[];
}

/** Each round mends all of a hundred issues that can be mended; no real document needs as many. */
const MOST_ROUNDS = 100;

/**
 * Mends what has one right answer, and nothing else. In what was mended there is nothing to mend.
 *
 * @param text - A text that `JSON.parse` has read; it may begin with a byte order mark.
 * @param schemaAddress - For a document without `$schema`.
 * @returns Undefined for a text that is too deep to be a document.
 */
export function mendDocument(
  text: string,
  kind: DocumentKind,
  { schemaAddress, judging }: { readonly schemaAddress: string; readonly judging: JudgeOptions },
): MendedDocument | undefined {
  const json = text.replace(/^\uFEFF/, "");
  const root = readTree(json);
  if (root === undefined) return undefined;
  const mends: Mend[] = [...dropOverridden(root), ...addSchema(root, schemaAddress)];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const made = [
      ...mendIssues(root, kind),
      ...likeParsed(root, kind),
      ...dropTwins(root, kind, judging),
    ];
    if (made.length === 0) break;
    mends.push(...made);
  }
  mends.push(...sortParts(root, kind));
  const clean = writeTree(root) + (json.includes("\r\n") ? "\r\n" : "\n");
  const mended = clean.split("\n").map(withoutEnd).join("\n");
  if (mended !== clean || (mends.length === 0 && mended !== json))
    mends.push({ code: "trailing-spaces", where: [] });
  if (json !== text) mends.push({ code: "byte-order-mark", where: [] });
  return { text: mended, mends };
}

/** A line without spaces at its end; a carriage return stays. A text in JSON holds no line breaks. */
const withoutEnd = (line: string): string => line.trimEnd() + (line.endsWith("\r") ? "\r" : "");

/** Texts without outer spaces, and levels by their code: as the schema gives them back. */
function likeParsed(root: JsonNode, kind: DocumentKind): readonly Mend[] {
  const value = treeValue(root);
  const read = kind.read(value);
  return "issues" in read ? [] : differing(root, [value, read.value], []);
}

function differing(
  root: JsonNode,
  [value, parsed]: readonly [unknown, unknown],
  where: Mend["where"],
): readonly Mend[] {
  if (typeof value === "string" && typeof parsed === "string" && value !== parsed) {
    const node = itemAt(root, where)?.item.value;
    if (node?.isGroup === false) node.text = JSON.stringify(parsed);
    return [{ code: value.trim() === parsed ? "outer-spaces" : "code-spelling", where }];
  }
  const step = (key: string | number, a: unknown, b: unknown) =>
    differing(root, [a, b], [...where, key]);
  if (Array.isArray(value) && Array.isArray(parsed))
    return value.flatMap((item, index) => step(index, item, parsed[index]));
  if (!isObject(value) || !isObject(parsed)) return [];
  return Object.entries(value).flatMap(([key, member]) => step(key, member, parsed[key]));
}
