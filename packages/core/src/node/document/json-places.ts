/** A value, a name or a mark of a JSON text. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

interface Level {
  /** Of the member or item being read. */
  key: string | number;
  readonly isList: boolean;
  /** In an object, a text before the colon is a name. */
  isName: boolean;
}

/** Line and column in a text, from 1. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

type JsonPath = readonly (string | number)[];

/**
 * Where every value of a JSON text begins, by its path.
 *
 * @param json - A text that `JSON.parse` has read.
 * @returns Looks a path up; one that is not there has the place of the nearest value around it.
 */
export function jsonPlaces(json: string): (path: JsonPath) => JsonPlace {
  const places = new Map<string, JsonPlace>();
  const levels: Level[] = [];
  const placeOf = walkingPlaces(json);
  for (const { 0: token, index } of json.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === "}" || token === "]") levels.pop();
    else if (token === "," && level) {
      level.isName = !level.isList;
      if (level.isList) level.key = Number(level.key) + 1;
    } else if (token === ":" && level) level.isName = false;
    else if (level?.isName) level.key = String(JSON.parse(token));
    else {
      places.set(JSON.stringify(levels.map(({ key }) => key)), placeOf(index));
      if (token === "{") levels.push({ key: "", isList: false, isName: true });
      if (token === "[") levels.push({ key: 0, isList: true, isName: false });
    }
  }
  return (path) => nearestPlace(places, path);
}

/** Line and column of indices that do not go back. */
function walkingPlaces(text: string): (index: number) => JsonPlace {
  let line = 1;
  let lineStart = 0;
  return (index) => {
    let at = text.indexOf("\n", lineStart);
    while (at >= 0 && at < index) {
      line += 1;
      lineStart = at + 1;
      at = text.indexOf("\n", lineStart);
    }
    return { line, column: index - lineStart + 1 };
  };
}

function nearestPlace(places: ReadonlyMap<string, JsonPlace>, path: JsonPath): JsonPlace {
  for (let length = path.length; length > 0; length -= 1) {
    const found = places.get(JSON.stringify(path.slice(0, length)));
    if (found !== undefined) return found;
  }
  return { line: 1, column: 1 };
}
