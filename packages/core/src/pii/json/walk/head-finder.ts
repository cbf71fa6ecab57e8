import { createHeads, type Head, type HeadOf } from "./heads.ts";
import type { Trail } from "./trail.ts";

/** Heads of the members that an object at a depth had, in their order: the next object mostly has the same. */
interface Row {
  /** Name beside them all. */
  beside: string | undefined;
  readonly names: string[];
  readonly heads: Head[];
  place: number;
  /** The object whose members are read. */
  value: object | undefined;
  /** Head of the items of a list, and the names that it is of. */
  far: string | undefined;
  near: string | undefined;
  head: Head;
}

/** Finds the head of each member and item on a trail. */
export interface HeadFinder {
  /** Head of the member with that name; to be asked for each member in turn. */
  readonly ofMember: (name: string) => Head;
  /** Head of an item of the innermost list. */
  readonly ofItem: () => Head;
}

/** Makes a finder for one walk. Comparing a name with the one at the same place of the last object is ten times as fast as looking it up. */
export function createHeadFinder(trail: Trail): HeadFinder {
  const headOf: HeadOf = createHeads();
  const rows: Row[] = [];
  const none = headOf(undefined, undefined);
  const rowAt = (depth: number): Row => {
    const made: Row = {
      beside: undefined,
      names: [],
      heads: [],
      place: 0,
      value: undefined,
      far: undefined,
      near: undefined,
      head: none,
    };
    rows[depth] = made;
    return made;
  };
  return {
    ofMember(name) {
      const { depth } = trail;
      const row = rows[depth] ?? rowAt(depth);
      const value = trail.values[depth];
      if (row.value !== value) startRow(row, value, trail.near[depth]);
      const { place } = row;
      row.place = place + 1;
      if (row.names[place] === name) return row.heads[place] as Head;
      const head = headOf(row.beside, name);
      row.names[place] = name;
      row.heads[place] = head;
      return head;
    },
    ofItem() {
      const { depth } = trail;
      const row = rows[depth] ?? rowAt(depth);
      const far = trail.far[depth];
      const near = trail.near[depth];
      if (row.far === far && row.near === near) return row.head;
      row.far = far;
      row.near = near;
      row.head = headOf(far, near);
      return row.head;
    },
  };
}

/** Begins the members of another object. */
function startRow(row: Row, value: object | undefined, beside: string | undefined): void {
  row.value = value;
  row.place = 0;
  if (row.beside === beside) return;
  row.beside = beside;
  row.names.length = 0;
}
