import { type Ref, type RefCallback, useMemo } from "react";

/** A ref to fill, or none. */
export type MaybeRef = Ref<unknown> | undefined;

/**
 * One ref that fills up to three. It stays the same while they do, and a callback may return its cleanup, on React 18
 * too.
 */
export function useJoinedRefs(
  first: MaybeRef,
  second: MaybeRef,
  third?: MaybeRef,
): RefCallback<unknown> | undefined {
  return useMemo(() => joinRefs([first, second, third]), [first, second, third]);
}

function joinRefs(all: readonly MaybeRef[]): RefCallback<unknown> | undefined {
  const refs = all.filter((ref) => ref !== null && ref !== undefined);
  if (refs.length === 0) return undefined;
  let cleanups: readonly ((() => void) | undefined)[] = [];
  // Returns no cleanup of its own: React 18 does not know it, and React 19 then calls with null.
  return (element) => {
    cleanups = refs.map((ref, at) => {
      const cleanup = cleanups[at];
      if (typeof ref !== "function") ref.current = element;
      else if (cleanup) cleanup();
      else {
        const returned = ref(element);
        if (typeof returned === "function") return returned;
      }
      return undefined;
    });
  };
}
