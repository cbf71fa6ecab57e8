import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Adapters } from "./adapters.ts";

/** What the widgets share. Words are no part of it: each widget takes its own, as `texts`. */
export interface Bijsluiter {
  /** The clock, RFC 3339 with an offset. */
  readonly now: () => string;
  readonly adapters: Adapters;
}

const defaults: Bijsluiter = { now: () => new Date().toISOString(), adapters: {} };
const BijsluiterContext = /* @__PURE__ */ createContext(defaults);

/** Props of {@link BijsluiterProvider}. */
export interface BijsluiterProviderProps {
  /** Default: the real clock. */
  readonly now?: () => string;
  /** Default: drafts in the tab, and no files. */
  readonly adapters?: Adapters;
  readonly children?: ReactNode;
}

/** Gives the widgets inside it their clock and adapters. Without one they have the defaults. */
export function BijsluiterProvider(props: BijsluiterProviderProps): ReactNode {
  const { now = defaults.now, adapters = defaults.adapters, children } = props;
  const value = useMemo(() => ({ now, adapters }), [now, adapters]);
  return <BijsluiterContext.Provider value={value}>{children}</BijsluiterContext.Provider>;
}

/** Clock and adapters of the widgets. */
export function useBijsluiter(): Bijsluiter {
  return useContext(BijsluiterContext);
}
