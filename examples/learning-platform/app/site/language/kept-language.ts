import { type Language, languageFrom } from "../../../shared/languages.ts";

const STORED = "leerplein-language";

/** The language that was chosen before; none where the browser keeps nothing. */
export function readLanguage(): Language | undefined {
  try {
    return languageFrom(localStorage.getItem(STORED));
  } catch {
    return undefined;
  }
}

/** Keeps the language for the next visit, where the browser lets it. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // Blocked or full: then it lasts as long as the page.
  }
}
