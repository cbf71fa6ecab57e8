/** Every language of Leerplein: the switch, the addresses, the answers of the server and the tests follow this list. */
export const languages = ["nl", "en"] as const;

/** A language of Leerplein. */
export type Language = (typeof languages)[number];

/** Language of who asks for none that there is. */
export const defaultLanguage: Language = "nl";

/** Name of each language in that language. */
export const languageNames: Readonly<Record<Language, string>> = {
  nl: "Nederlands",
  en: "English",
};

/** The language with a code such as `nl`; `undefined` when Leerplein does not have it. */
export function languageFrom(code: string | null | undefined): Language | undefined {
  return languages.find((language) => language === code);
}

/** What `make` makes for each language. */
export function byLanguage<Value>(
  make: (language: Language) => Value,
): Readonly<Record<Language, Value>> {
  // The keys are those of the list.
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<
    Language,
    Value
  >;
}
