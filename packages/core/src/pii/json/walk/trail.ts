/** An object or a list in a JSON value, as a step of the ways that lead through it. */
export interface JsonHolder {
  /** JSON Pointer (RFC 6901) of the holder; undefined until a match lies in it. */
  pointer: string | undefined;
  readonly parent: JsonHolder | undefined;
  /** Name in its object; undefined in a list, which has an index. */
  readonly name: string | undefined;
  readonly index: number;
}

/** The objects and lists that a visited text is in, by depth. Its lists are written over: most texts are asked for no way. */
export interface Trail {
  /** Depth of the innermost; -1 for a value that is in none. */
  depth: number;
  readonly values: object[];
  /** Name of each in the one around it; undefined in a list. */
  readonly names: (string | undefined)[];
  readonly indexes: number[];
  /** The last two names on the way to each, its own included: words beside what is in it. */
  readonly near: (string | undefined)[];
  readonly far: (string | undefined)[];
  readonly holders: (JsonHolder | undefined)[];
}

/** A trail without a step. */
export const createTrail = (): Trail => ({
  depth: -1,
  values: [],
  names: [],
  indexes: [],
  near: [],
  far: [],
  holders: [],
});

/** Goes into an object or a list. */
export function stepInto(
  trail: Trail,
  value: object,
  name: string | undefined,
  index: number,
): void {
  const above = trail.depth;
  const depth = above + 1;
  trail.depth = depth;
  trail.values[depth] = value;
  trail.names[depth] = name;
  trail.indexes[depth] = index;
  trail.near[depth] = name ?? trail.near[above];
  trail.far[depth] = name === undefined ? trail.far[above] : trail.near[above];
  trail.holders[depth] = undefined;
}

/** The innermost holder, to be kept; undefined for a value that is in none. */
export function holderAt(trail: Trail, depth: number): JsonHolder | undefined {
  if (depth < 0) return undefined;
  const known = trail.holders[depth];
  if (known !== undefined) return known;
  const holder: JsonHolder = {
    pointer: depth === 0 ? "" : undefined,
    parent: holderAt(trail, depth - 1),
    name: trail.names[depth],
    index: trail.indexes[depth] as number,
  };
  trail.holders[depth] = holder;
  return holder;
}

/** JSON Pointer (RFC 6901) of a member or an item of a holder, or of the value itself, which no holder has. */
export function pointerOf(
  holder: JsonHolder | undefined,
  name: string | undefined,
  index: number,
): string {
  if (holder === undefined) return "";
  const { pointer = pointerOf(holder.parent, holder.name, holder.index) } = holder;
  holder.pointer = pointer;
  return `${pointer}/${name === undefined ? index : escaped(name)}`;
}

const special = /[~/]/;

const escaped = (name: string) =>
  special.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
