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

function joinRefs(refs: readonly MaybeRef[]): RefCallback<unknown> | undefined {
  if (!refs.some(Boolean)) return undefined;
  let detach: readonly (() => unknown)[] = [];
  // Returns no cleanup of its own: React 18 does not know it, and React 19 then calls with null.
  return (element) => {
    const before = detach;
    detach = element === null ? [] : refs.map((ref) => attach(ref, element));
    for (const undo of before) undo();
  };
}

/** Fills one ref, and gives what empties it. */
function attach(ref: MaybeRef, element: unknown): () => unknown {
  if (typeof ref === "function") return ref(element) ?? (() => ref(null));
  if (ref) ref.current = element;
  return () => {
    if (ref) ref.current = null;
  };
}
