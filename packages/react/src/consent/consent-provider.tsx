import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import type { ConsentTexts } from "./consent-texts.ts";
import type { Consent, ConsentActions } from "./store/consent.ts";
import type { ConsentSnapshot } from "./store/consent-snapshot.ts";

interface Scope {
  readonly consent: Consent;
  readonly texts?: ConsentTexts | undefined;
}

const ConsentContext = /* @__PURE__ */ createContext<Scope | undefined>(undefined);

/** Props of {@link ConsentProvider}. */
export interface ConsentProviderProps extends Scope {
  /** Made by `createConsent`, once. */
  readonly consent: Consent;
  /** `consent` of `@bijsluiter/react/locales/nl`, or of your own. The hooks need no words, the widgets do. */
  readonly texts?: ConsentTexts;
  readonly children?: ReactNode;
}

/** Gives the widgets and hooks inside it one consent. */
export function ConsentProvider({ children, ...scope }: ConsentProviderProps): ReactNode {
  return <ConsentContext.Provider value={scope}>{children}</ConsentContext.Provider>;
}

/** The scope around a hook or widget. */
export function useConsentScope(): Scope {
  const scope = useContext(ConsentContext);
  if (!scope) throw new Error("Put this inside <ConsentProvider consent={...} texts={...}>.");
  return scope;
}

/** Result of {@link useConsent}: state and actions. */
export type ConsentInUse = ConsentSnapshot & ConsentActions;

/**
 * State of consent, and actions on it.
 *
 * @throws Error outside a {@link ConsentProvider}.
 */
export function useConsent(): ConsentInUse {
  const { consent } = useConsentScope();
  const { subscribe, getSnapshot, getServerSnapshot } = consent;
  return { ...consent, ...useSyncExternalStore(subscribe, getSnapshot, getServerSnapshot) };
}
