import type { LeakedFile } from "../../../breach-report/first/pii-reader.ts";
import { createDistinctValues, type DistinctValues } from "./distinct-values.ts";
import { hashText } from "./hash-text.ts";
import { isIdentifyingKind } from "./identifying-kinds.ts";

/** Counts people by their identifiers, per kind or column: the one with most of them counts. */
export interface PeopleCount {
  readonly add: (group: string, kind: string, value: string) => void;
  readonly told: () => Pick<LeakedFile, "people">;
}

const MOST_GROUPS = 16;

/** Starts a count. */
export function countPeople(): PeopleCount {
  const groups = new Map<string, DistinctValues>();
  return {
    add(group, kind, value) {
      if (!isIdentifyingKind(kind)) return;
      let values = groups.get(group);
      if (!values) {
        if (groups.size === MOST_GROUPS) return;
        values = createDistinctValues();
        groups.set(group, values);
      }
      values.add(hashText(value));
    },
    told() {
      const people = Math.max(0, ...[...groups.values()].map(({ count }) => count()));
      return people > 0 ? { people } : {};
    },
  };
}
