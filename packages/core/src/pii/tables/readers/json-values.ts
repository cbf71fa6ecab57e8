/** A string, number or word in a JSON text: the names and indexes that lead to it, and where it stands without quotes. */
export interface JsonLeaf {
  readonly path: readonly (string | number)[];
  readonly start: number;
  readonly end: number;
}

const DEEPEST = 100;
const plain = /[^\s,\]}]+/y;
const blank = /[\s,:]*/y;

/**
 * Strings, numbers and words of the JSON value that starts at `from`, in order, with their places. Lenient: what is no JSON ends it.
 *
 * @returns Where the value ends; the text where it cannot be read, or lies over a hundred levels deep, is passed over.
 */
export function readJsonValues(text: string, from: number, leaves: JsonLeaf[]): number {
  const path: (string | number)[] = [];
  const isList: boolean[] = [];
  let index = from;
  let name: string | undefined;
  for (;;) {
    blank.lastIndex = index;
    blank.test(text);
    index = blank.lastIndex;
    if (index >= text.length) return index;
    const sign = text.charAt(index);
    if (sign === "}" || sign === "]") {
      isList.pop();
      path.pop();
      index += 1;
      if (isList.length === 0) return index;
      stepOver(path, isList);
      name = undefined;
      continue;
    }
    if (sign === "{" || sign === "[") {
      if (isList.length >= DEEPEST) return text.length;
      if (name !== undefined) path[path.length - 1] = name;
      isList.push(sign === "[");
      path.push(sign === "[" ? 0 : "");
      index += 1;
      name = undefined;
      continue;
    }
    const { start, end, next } = tokenAt(text, index);
    index = next;
    if (isList.at(-1) === false && name === undefined) {
      name = text.slice(start, end);
      path[path.length - 1] = name;
      continue;
    }
    leaves.push({ path: [...path], start, end });
    if (isList.length === 0) return index;
    stepOver(path, isList);
    name = undefined;
  }
}

/** The next place in a list. */
function stepOver(path: (string | number)[], isList: readonly boolean[]): void {
  const last = path.at(-1);
  if (isList.at(-1) === true && typeof last === "number") path[path.length - 1] = last + 1;
}

/** The string or word at `index`; a string without its quotes. */
function tokenAt(text: string, index: number): { start: number; end: number; next: number } {
  if (text.charAt(index) !== '"') {
    plain.lastIndex = index;
    const end = plain.test(text) ? plain.lastIndex : index + 1;
    return { start: index, end, next: end };
  }
  let end = index + 1;
  while (end < text.length && text.charAt(end) !== '"') end += text.charAt(end) === "\\" ? 2 : 1;
  return {
    start: index + 1,
    end: Math.min(end, text.length),
    next: Math.min(end + 1, text.length),
  };
}
