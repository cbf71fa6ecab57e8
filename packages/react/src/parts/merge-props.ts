/** Props of an element, by name. */
export type Props = Readonly<Record<string, unknown>>;

type Handler = (event?: { readonly defaultPrevented?: boolean }) => unknown;

/**
 * Props for one element out of several sets, of which a later one goes first.
 *
 * Handlers all run, the later ones before the earlier; one that calls `event.preventDefault()` prevents those after it.
 * Class names and the ids of `aria-describedby` add up, and styles merge. Of any other prop the last value counts;
 * `undefined` is no value. `ref` is left to `useJoinedRefs`.
 *
 * @example
 * ```ts
 * mergeProps({ className: "bijsluiter-button", type: "button" }, { className: "own" });
 * // => { className: "bijsluiter-button own", type: "button" }
 * ```
 */
export function mergeProps(...sets: readonly (Props | undefined)[]): Record<string, unknown> {
  const merged: Record<string, unknown> = {};
  for (const set of sets)
    for (const [name, value] of Object.entries(set ?? {}))
      if (value !== undefined) merged[name] = mergeValue(name, merged[name], value);
  return merged;
}

function mergeValue(name: string, before: unknown, value: unknown): unknown {
  if (!before || !value) return value;
  if (name === "className" || name === "aria-describedby") return `${before} ${value}`;
  if (name === "style") return Object.assign({}, before, value);
  return /^on[A-Z]/.test(name) ? inTurn(value as Handler, before as Handler) : value;
}

function inTurn(first: Handler, second: Handler): Handler {
  return (event) => {
    first(event);
    if (!event?.defaultPrevented) second(event);
  };
}
