/** Page of a form in the history of the browser. */
export interface StepHistory {
  /** The step that the address names. */
  readonly read: () => string | undefined;
  /** Has the address name a step: as a new entry, or in the place of this one. */
  readonly write: (step: string, how: "push" | "replace") => void;
  /** Hears of every move through the history; gives the way to stop that. */
  readonly subscribe: (onMove: () => void) => () => void;
}

/**
 * Steps as a parameter of the address, `?step=timeline`; path, hash and other parameters stay. For hosts whose router
 * ignores the parameter.
 *
 * @param name - Name of the parameter, unique per form on a page.
 */
export function searchHistory(name = "step"): StepHistory {
  return {
    read: () => new URLSearchParams(location.search).get(name) ?? undefined,
    write: (step, how) => {
      const url = new URL(location.href);
      url.searchParams.set(name, step);
      // Routers keep their own things in the state.
      history[`${how}State`](how === "replace" ? history.state : null, "", url);
    },
    subscribe: (onMove) => {
      window.addEventListener("popstate", onMove);
      return () => window.removeEventListener("popstate", onMove);
    },
  };
}
