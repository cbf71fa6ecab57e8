import type { ConsentPurpose } from "@bijsluiter/core/consent/state";
import {
  ConsentProvider,
  type ConsentStore,
  cookieStorage,
  createConsent,
  readGpc,
} from "@bijsluiter/react";
import { consent as en } from "@bijsluiter/react/locales/en";
import { consent as nl } from "@bijsluiter/react/locales/nl";
import { type ReactNode, useMemo } from "react";
import { useLanguage } from "../language.tsx";
import { useSession } from "../session.tsx";
import { CountVisits } from "./count-visits.tsx";
import { siteNoticeHash } from "./site-notice.ts";

type Language = keyof typeof siteNoticeHash;

const words = {
  nl: {
    statistics: ["Bezoek tellen", "We tellen welke bladzijden worden gelezen, niet door wie."],
    film: ["Filmpjes van FilmPlein", "FilmPlein ziet dan uw internetadres en wat u bekijkt."],
    session: ["Taal en rol onthouden", "Zonder dit weet de site niet meer wat u koos."],
  },
  en: {
    statistics: ["Counting visits", "We count which pages are read, not by whom."],
    film: ["Videos of FilmPlein", "FilmPlein then sees your internet address and what you watch."],
    session: ["Remembering language and role", "Without it the site forgets what you chose."],
  },
} as const;

/** Gives the pages inside it the consent of this visitor. The choice is in a cookie, which is read before anything is shown. */
export function SiteConsent({ children }: { readonly children: ReactNode }): ReactNode {
  const { language } = useLanguage();
  const { clock } = useSession();
  const consent = useMemo(() => siteConsent(language, clock), [language, clock]);
  return (
    <ConsentProvider consent={consent} texts={language === "nl" ? nl : en}>
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
  id: keyof (typeof words)["nl"],
  lawfulBasis: "consent" | "contract",
): ConsentPurpose {
  const [title, description] = words[language][id];
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
