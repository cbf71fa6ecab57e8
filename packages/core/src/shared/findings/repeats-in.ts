import type { Finding } from "../finding.ts";
import { isObject } from "../is-object.ts";

type Where = Finding["where"];

/** Name by which an entry of a list is known in it; `undefined` where the list may repeat it. */
export type KeyOf = (entry: unknown, list: Where) => string | undefined;

/** Places of entries that stand in their list before, however deep the list is. */
export function repeatsIn(value: unknown, keyOf: KeyOf, where: Where = []): readonly Where[] {
  if (Array.isArray(value)) {
    const before = new Set<string>();
    return value.flatMap((entry, index) => {
      const place = [...where, index];
      const key = keyOf(entry, where);
      const isRepeated = key !== undefined && before.has(key);
      if (key !== undefined) before.add(key);
      return [...(isRepeated ? [place] : []), ...repeatsIn(entry, keyOf, place)];
    });
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    repeatsIn(member, keyOf, [...where, key]),
  );
}

/** The whole entry; of a certificate its standard, edition and number: two papers of one standard have two numbers. */
export const wholeEntry = (entry: unknown, list: Where): string =>
  list.at(-1) === "certificates" && isObject(entry)
    ? JSON.stringify([entry["standard"], entry["edition"], entry["number"]])
    : JSON.stringify(entry);
