import type { Issue } from "./issue.ts";

/** A `repeated-id` for each of `ids` that stands before it too; `path` gives the place of the one at an index. */
export function repeatedIds(
  ids: readonly string[],
  path: (index: number) => Issue["path"],
): readonly Issue[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [] : [{ code: "repeated-id", path: path(index), params: {} }];
  });
}
