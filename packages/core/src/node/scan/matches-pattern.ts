/** True when a path is of a pattern: `*` and `?` inside a name, `**` for any folders, `{a,b}` for one of them. */
export function matchesPattern(path: string, pattern: string): boolean {
  const names = path.split(/[\\/]/);
  return withoutBraces(pattern).some((one) => matchesNames(names, one.split(/[\\/]/)));
}

/** A pattern for each choice between braces; a brace that is not closed stands for itself. */
function withoutBraces(pattern: string): readonly string[] {
  const open = pattern.indexOf("{");
  const close = pattern.indexOf("}", open);
  if (open < 0 || close < 0) return [pattern];
  const [head, tail] = [pattern.slice(0, open), pattern.slice(close + 1)];
  const choices = pattern.slice(open + 1, close).split(",");
  return choices.flatMap((choice) => withoutBraces(`${head}${choice}${tail}`));
}

/** Names of folders against parts of a pattern; on a mismatch the last `**` takes one name more. */
function matchesNames(names: readonly string[], parts: readonly string[]): boolean {
  return walk(names.length, parts.length, {
    isAny: (part) => parts[part] === "**",
    fits: (name, part) => matchesName(names[name] ?? "", parts[part] ?? ""),
  });
}

/** One name against `*` and `?`. */
function matchesName(name: string, part: string): boolean {
  return walk(name.length, part.length, {
    isAny: (index) => part[index] === "*",
    fits: (at, index) => part[index] === "?" || part[index] === name[at],
  });
}

interface Rules {
  readonly isAny: (part: number) => boolean;
  readonly fits: (item: number, part: number) => boolean;
}

/** Matches items to parts in time that grows with their product at most. */
function walk(items: number, parts: number, { isAny, fits }: Rules): boolean {
  let item = 0;
  let part = 0;
  let anyPart = -1;
  let anyItem = 0;
  while (item < items) {
    if (part < parts && isAny(part)) {
      anyPart = part;
      anyItem = item;
      part += 1;
    } else if (part < parts && fits(item, part)) {
      item += 1;
      part += 1;
    } else if (anyPart >= 0) {
      anyItem += 1;
      item = anyItem;
      part = anyPart + 1;
    } else return false;
  }
  while (part < parts && isAny(part)) part += 1;
  return part === parts;
}
