import type { ConsentPurpose } from "@bijsluiter/core/consent/state";
import {
  ConsentProvider,
  type ConsentStore,
  cookieStorage,
  createConsent,
  readGpc,
} from "@bijsluiter/react";
import { type ReactNode, useMemo } from "react";
import type { Language } from "../../../shared/languages.ts";
import { useLanguage } from "../../site/language/language.tsx";
import { useSession } from "../../site/session/session.tsx";
import { CountVisits } from "./count-visits.tsx";
import { siteNoticeHash } from "./site-notice.ts";
import { type SitePurpose, sitePurposeTexts } from "./site-purpose-texts.ts";

/** Gives the pages inside it the consent of this visitor. The choice is in a cookie, which is read before anything is shown. */
export function SiteConsent({ children }: { readonly children: ReactNode }): ReactNode {
  const { language, locale } = useLanguage();
  const { clock, role } = useSession();
  const consent = useMemo(() => siteConsent(language, clock), [language, clock]);
  return (
    <ConsentProvider
      consent={consent}
      texts={role === "pupil" ? locale.consentForPupil : locale.consent}
    >
      <CountVisits />
      {children}
    </ConsentProvider>
  );
}

function siteConsent(language: Language, now: () => string): ConsentStore {
  return createConsent({
    controller: "Leerplein Media B.V.",
    subject: { id: "visitor", organisationId: "leerplein", kind: "adult" },
    decider: { id: "visitor", role: "subject", authority: "claimed", method: "browser" },
    notice: {
      id: "site",
      version: "2026-1",
      language,
      hash: siteNoticeHash[language],
      url: new URL("/toestemming", location.origin).href,
    },
    purposes: [
      purpose(language, "statistics", "consent"),
      purpose(language, "film", "consent"),
      purpose(language, "session", "contract"),
    ],
    validity: { kind: "duration", value: "P6M" },
    appVersion: "1.0.0",
    storage: cookieStorage({ name: "leerplein-consent" }),
    now,
    gpc: readGpc(),
  });
}

function purpose(
  language: Language,
  id: SitePurpose,
  lawfulBasis: "consent" | "contract",
): ConsentPurpose {
  const [title, description] = sitePurposeTexts[language][id];
  return {
    id,
    version: "1",
    title,
    description,
    lawfulBasis,
    personalData: ["usage"],
    special: [],
    recipients: id === "film" ? ["filmplein"] : [],
    storageLocations: ["NL"],
    retention: { kind: "duration", value: "P13M" },
    optional: lawfulBasis === "consent",
  };
}
