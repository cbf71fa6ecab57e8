import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Locale } from "../locales/locale.ts";
import type { Adapters } from "./adapters.ts";

/** What the widgets share. */
export interface Bijsluiter {
  /** Every word of the widgets: `nl` of `@bijsluiter/react/locales/nl`, or one of your own. */
  readonly locale: Locale;
  /** The clock, RFC 3339 with an offset. */
  readonly now: () => string;
  readonly adapters: Adapters;
}

const BijsluiterContext = createContext<Bijsluiter | undefined>(undefined);

/** Props of {@link BijsluiterProvider}. */
export interface BijsluiterProviderProps {
  readonly locale: Locale;
  /** Default: the real clock. */
  readonly now?: () => string;
  readonly adapters?: Adapters;
  readonly children?: ReactNode;
}

const realClock = () => new Date().toISOString();
const noAdapters: Adapters = {};

/** Gives the widgets inside it their language, clock and adapters. */
export function BijsluiterProvider(props: BijsluiterProviderProps): ReactNode {
  const { locale, now = realClock, adapters = noAdapters, children } = props;
  const value = useMemo(() => ({ locale, now, adapters }), [locale, now, adapters]);
  return <BijsluiterContext.Provider value={value}>{children}</BijsluiterContext.Provider>;
}

/**
 * Language, clock and adapters of the widgets.
 *
 * @throws Error outside a {@link BijsluiterProvider}: no language is there unless one was imported.
 */
export function useBijsluiter(): Bijsluiter {
  const value = useContext(BijsluiterContext);
  if (!value)
    throw new Error(
      "Wrap it in <BijsluiterProvider locale={nl}>, with nl from @bijsluiter/react/locales/nl.",
    );
  return value;
}
