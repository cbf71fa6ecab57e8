import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Locale } from "../locales/locale.ts";
import type { Adapters } from "./adapters.ts";

/** Settings that the widgets share. */
export interface Bijsluiter {
  /** Texts of the widgets that were given none of their own. */
  readonly locale: Locale;
  /** The clock, RFC 3339 with an offset. */
  readonly now: () => string;
  readonly adapters: Adapters;
}

const defaults: Bijsluiter = { locale: {}, now: () => new Date().toISOString(), adapters: {} };
const BijsluiterContext = /* @__PURE__ */ createContext(defaults);

/** Props of {@link BijsluiterProvider}. */
export interface BijsluiterProviderProps {
  /** `nl` of `@bijsluiter/react/locales/nl`, or a choice of its widgets. Default: each widget takes its own `texts`. */
  readonly locale?: Locale;
  /** Default: the real clock. */
  readonly now?: () => string;
  /** Default: drafts in the tab, and no files. */
  readonly adapters?: Adapters;
  readonly children?: ReactNode;
}

/** Gives the widgets inside it their language, clock and adapters. Without one they have the defaults. */
export function BijsluiterProvider(props: BijsluiterProviderProps): ReactNode {
  const { locale = defaults.locale, now = defaults.now, adapters = defaults.adapters } = props;
  const value = useMemo(() => ({ locale, now, adapters }), [locale, now, adapters]);
  return <BijsluiterContext.Provider value={value}>{props.children}</BijsluiterContext.Provider>;
}

/** Language, clock and adapters of the widgets. */
export function useBijsluiter(): Bijsluiter {
  return useContext(BijsluiterContext);
}
