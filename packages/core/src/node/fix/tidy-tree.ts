import type { DocumentKind } from "../document/document-kind.ts";
import { itemAt, type JsonGroup, type JsonNode, treeValue } from "./json-tree.ts";
import type { Mend } from "./mend.ts";

/** Names the JSON Schema of a document that names none. */
export function addSchema(root: JsonNode, address: string): readonly Mend[] {
  if (!root.isGroup || root.isList || itemAt(root, ["$schema"])) return [];
  const value = { isGroup: false as const, text: JSON.stringify(address) };
  root.items.unshift({ name: '"$schema"', colon: root.items[0]?.colon ?? ": ", value });
  return [{ code: "schema-missing", where: [] }];
}

/** Takes out members that a later one of the same name overrides: `JSON.parse` takes the last. */
export function dropOverridden(node: JsonNode, where: Mend["where"] = []): readonly Mend[] {
  if (!node.isGroup) return [];
  const before = node.items.length;
  if (!node.isList) {
    const last = new Map(node.items.map((item) => [nameOf(item), item]));
    node.items = node.items.filter((item) => last.get(nameOf(item)) === item);
  }
  const inner = node.items.flatMap((item, index) =>
    dropOverridden(item.value, [...where, node.isList ? index : nameOf(item)]),
  );
  return node.items.length === before ? inner : [{ code: "key-repeated", where }, ...inner];
}

/** Puts the parts of a document in the order of its schema; those of a malformed one stay as they are. */
export function sortParts(root: JsonNode, kind: DocumentKind): readonly Mend[] {
  const read = kind.read(treeValue(root));
  if ("issues" in read || !root.isGroup) return [];
  const names = Object.keys(Object(read.value));
  const rank = (item: Item) => names.indexOf(nameOf(item));
  const sorted = [...root.items].sort((a, b) => rank(a) - rank(b));
  const isSame = sorted.every((item, index) => item === root.items[index]);
  root.items = sorted;
  return isSame ? [] : [{ code: "part-order", where: [] }];
}

type Item = JsonGroup["items"][number];

const nameOf = ({ name }: Item): string => String(JSON.parse(name));
