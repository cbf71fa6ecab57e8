"use client";

import {
  ConsentBanner,
  ConsentLink,
  type ConsentOnServer,
  ConsentPanel,
  ConsentProvider,
  cookieStorage,
  createConsent,
} from "@bijsluiter/react";
import { consent as texts } from "@bijsluiter/react/locales/nl";
import { type ReactNode, useState } from "react";
import { consentOptions } from "./consent-options.ts";

interface SiteConsentProps {
  readonly server: ConsentOnServer;
  readonly gpc: string | null;
  readonly children: ReactNode;
}

/** The page between the banner and the link with which a choice is changed later. */
export function SiteConsent({ server, gpc, children }: SiteConsentProps) {
  const [consent] = useState(() =>
    createConsent({ ...consentOptions, storage: cookieStorage(), server, gpc }),
  );
  return (
    <ConsentProvider consent={consent} texts={texts}>
      <ConsentBanner />
      {children}
      <footer>
        <ConsentLink />
      </footer>
      <ConsentPanel />
    </ConsentProvider>
  );
}
