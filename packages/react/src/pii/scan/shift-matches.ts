import type { PiiMatch } from "@bijsluiter/core/pii";
import { commonEnds } from "../text/common-ends.ts";

/** Matches of `before` at their places in `after`, without those that the change went through. */
export function shiftMatches<Kind extends string>(
  matches: readonly PiiMatch<Kind>[],
  { before, after }: { readonly before: string; readonly after: string },
): readonly PiiMatch<Kind>[] {
  if (before === after || matches.length === 0) return matches;
  const { start, end } = commonEnds(before, after);
  const changedTo = before.length - end;
  const by = after.length - before.length;
  return matches.flatMap((match) => {
    if (match.end <= start) return match;
    if (match.start < changedTo) return [];
    return { ...match, start: match.start + by, end: match.end + by };
  });
}
