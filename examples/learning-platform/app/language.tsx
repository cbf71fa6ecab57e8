import * as enMessages from "@bijsluiter/core/messages/en";
import * as nlMessages from "@bijsluiter/core/messages/nl";
import { breachReport as en, piiTextarea as enPiiTextarea } from "@bijsluiter/react/locales/en";
import { breachReport as nl, piiTextarea as nlPiiTextarea } from "@bijsluiter/react/locales/nl";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { en as enTexts } from "./texts/en.ts";
import { nl as nlTexts } from "./texts/nl.ts";

const languages = {
  nl: { texts: nlTexts, breachReport: nl, messages: nlMessages, piiTextarea: nlPiiTextarea },
  en: { texts: enTexts, breachReport: en, messages: enMessages, piiTextarea: enPiiTextarea },
};

/** A language of the site. */
type Language = keyof typeof languages;

const STORED = "leerplein-language";
const LanguageContext = createContext<readonly [Language, (language: Language) => void]>([
  "nl",
  () => undefined,
]);

/** Gives the pages inside it their language, and keeps the choice for the next visit. */
export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState<Language>(() =>
    localStorage.getItem(STORED) === "en" ? "en" : "nl",
  );
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(STORED, language);
  }, [language]);
  const value = useMemo(() => [language, setLanguage] as const, [language]);
  return <LanguageContext.Provider value={value}>{children}</LanguageContext.Provider>;
}

/** The language of the site with all its words. */
export function useLanguage() {
  const [language, setLanguage] = useContext(LanguageContext);
  return { language, setLanguage, ...languages[language] };
}
