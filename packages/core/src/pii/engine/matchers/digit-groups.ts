import { endsNumber } from "../context/edges.ts";
import { emit } from "../emit.ts";
import type { Grade } from "../grade.ts";
import { type Shape, shapeOf } from "../shape.ts";
import { endOf, groups } from "../text/groups.ts";
import { readDigits } from "../text/match-form.ts";
import { groupsAfter } from "../trigger.ts";

/** How the groups are written, what makes them one of the kind, and how sure they are then. */
interface GroupsTest {
  /** Of `SPACE`, `DOT` and `DASH`. */
  readonly separators: readonly number[];
  readonly passes: () => boolean;
  readonly grade: Grade;
  /** Whether letters and signs may follow the number. Reading stops after the seventh group. */
  readonly mayGoOn?: boolean;
}

/** Shape of groups of digits with these lengths, two to seven, with the same separator: `86 095 742 719`. */
export function digitGroups(lengths: readonly number[], test: GroupsTest): Shape {
  const { separators, passes, grade, mayGoOn = false } = test;
  const wanted = lengths.reduce((shape, length) => shape * 16 + length, 0);
  const [first = 0] = lengths;
  const last = lengths.length - 1;
  const triggers = separators.map((separator) => groupsAfter(separator, first));
  return shapeOf(triggers, (cursor, place, start) => {
    if (groups.shape !== wanted) return;
    const { bytes } = cursor;
    const end = endOf(last);
    readDigits(bytes, start, end);
    if ((mayGoOn || endsNumber(bytes, end)) && passes()) emit(cursor, place, grade, start, end);
  });
}
