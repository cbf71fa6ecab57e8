/** A value, a name or a mark of a JSON text. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

interface Level {
  /** Of the member or item being read. */
  key: string | number;
  readonly isList: boolean;
  /** In an object, a text before the colon is a name. */
  isName: boolean;
}

/**
 * The line of every value in a JSON text, by its path.
 *
 * @param json - A text that `JSON.parse` has read.
 * @returns Looks a path up; one that is not there has the line of the nearest value around it.
 */
export function jsonLines(json: string): (path: readonly (string | number)[]) => number {
  const lines = new Map<string, number>();
  const levels: Level[] = [];
  let line = 1;
  let read = 0;
  const note = () => lines.set(JSON.stringify(levels.map(({ key }) => key)), line);
  for (const { 0: token, index } of json.matchAll(TOKEN)) {
    line += json.slice(read, index).split("\n").length - 1;
    read = index;
    const level = levels.at(-1);
    if (token === "}" || token === "]") levels.pop();
    else if (token === "," && level) {
      level.isName = !level.isList;
      if (level.isList) level.key = Number(level.key) + 1;
    } else if (token === ":" && level) level.isName = false;
    else if (level?.isName) level.key = String(JSON.parse(token));
    else {
      note();
      if (token === "{") levels.push({ key: "", isList: false, isName: true });
      if (token === "[") levels.push({ key: 0, isList: true, isName: false });
    }
  }
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const found = lines.get(JSON.stringify(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return 1;
  };
}
