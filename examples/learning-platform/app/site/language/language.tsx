import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { defaultLanguage, type Language } from "../../../shared/languages.ts";
import { messages } from "../../../shared/messages.ts";
import { keepLanguage, readLanguage } from "./kept-language.ts";
import { locales } from "./locales/by-language.ts";

const LanguageContext = createContext<readonly [Language, (language: Language) => void]>([
  defaultLanguage,
  () => undefined,
]);

/** Gives the pages inside it their language, and keeps the choice for the next visit. */
export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState<Language>(() => readLanguage() ?? defaultLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    keepLanguage(language);
  }, [language]);
  const value = useMemo(() => [language, setLanguage] as const, [language]);
  return <LanguageContext.Provider value={value}>{children}</LanguageContext.Provider>;
}

/** The language of the site, with the words that come with the packages. */
export function useLanguage() {
  const [language, setLanguage] = useContext(LanguageContext);
  return {
    language,
    setLanguage,
    messages: messages[language],
    locale: locales[language],
  };
}

/** The words of a feature in the language of the site. */
export function useTexts<Texts>(byLanguage: Readonly<Record<Language, Texts>>): Texts {
  const [language] = useContext(LanguageContext);
  return byLanguage[language];
}
