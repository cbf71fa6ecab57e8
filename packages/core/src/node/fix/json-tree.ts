/** A JSON text as a tree that can be changed and written back: what is not changed stays as it was, white space too. */
export type JsonNode = JsonScalar | JsonGroup;

interface JsonScalar {
  readonly isGroup: false;
  /** As it is written. */
  text: string;
}

/** A list, or an object, whose items have names. */
export interface JsonGroup {
  readonly isGroup: true;
  readonly isList: boolean;
  items: JsonItem[];
  /** White space before and after each item, by place; an item that moves takes that of its new place. */
  readonly before: string[];
  readonly after: string[];
}

interface JsonItem {
  /** As it is written, with its quotes; empty in a list. */
  name: string;
  /** What stands between the name and the value. */
  readonly colon: string;
  readonly value: JsonNode;
}

const SPACE = /\s*/y;
const SCALAR = /"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+/y;
const COLON = /\s*:\s*/y;

/** No document that a schema knows is as deep. */
const DEEPEST = 100;

/**
 * Reads a text that `JSON.parse` has read.
 *
 * @returns Undefined for one that is too deep.
 */
export function readTree(json: string): JsonNode | undefined {
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [text = ""] = pattern.exec(json) ?? [];
    at += text.length;
    return text;
  };
  const readGroup = (isList: boolean, depth: number): JsonGroup | undefined => {
    const group: JsonGroup = { isGroup: true, isList, items: [], before: [], after: [] };
    do {
      at += 1;
      group.before.push(take(SPACE));
      if (json[at] === "]" || json[at] === "}") break;
      const [name, colon] = isList ? ["", ""] : [take(SCALAR), take(COLON)];
      const value = readNode(depth + 1);
      if (value === undefined) return undefined;
      group.items.push({ name, colon, value });
      group.after.push(take(SPACE));
    } while (json[at] === ",");
    at += 1;
    return group;
  };
  const readNode = (depth: number): JsonNode | undefined => {
    const first = json[at] ?? "";
    if (!"[{".includes(first)) return { isGroup: false, text: take(SCALAR) };
    return depth > DEEPEST ? undefined : readGroup(first === "[", depth);
  };
  take(SPACE);
  return readNode(0);
}

/** The text of a tree. */
export function writeTree(node: JsonNode): string {
  if (!node.isGroup) return node.text;
  const { isList, items, before, after } = node;
  const parts = items.map(({ name, colon, value }, index) => {
    const isLast = index === items.length - 1;
    const end = isLast ? after.at(-1) : after.slice(0, -1)[index];
    return `${before[index] ?? before.at(-1) ?? ""}${name}${colon}${writeTree(value)}${end ?? ""}`;
  });
  const inner = items.length > 0 ? parts.join(",") : (before[0] ?? "");
  return isList ? `[${inner}]` : `{${inner}}`;
}

/** The value that a tree stands for. */
export const treeValue = (node: JsonNode): unknown => JSON.parse(writeTree(node));

/** The item at a path; of a name that comes twice the last one, as `JSON.parse` has it. */
export function itemAt(
  root: JsonNode,
  path: readonly (string | number)[],
): { readonly group: JsonGroup; readonly index: number; readonly item: JsonItem } | undefined {
  let node: JsonNode | undefined = root;
  let found: ReturnType<typeof itemAt>;
  for (const key of path) {
    if (!node?.isGroup) return undefined;
    const group: JsonGroup = node;
    const index = group.isList
      ? Number(key)
      : group.items.findLastIndex(({ name }) => JSON.parse(name) === key);
    const item = group.items[index];
    if (item === undefined) return undefined;
    found = { group, index, item };
    node = item.value;
  }
  return found;
}
