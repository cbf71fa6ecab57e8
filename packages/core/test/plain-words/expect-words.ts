import { expect } from "vitest";
import { type Language, type LanguageMessages, languages } from "../../src/messages/index.ts";
import { programWordsIn } from "./words-of-programs.ts";

/** The messages of every language. */
export const loadedLanguages: readonly (readonly [Language, LanguageMessages])[] =
  await Promise.all(
    (Object.keys(languages) as Language[]).map(
      async (language) => [language, await languages[language]()] as const,
    ),
  );

/** Holds texts for people against words of programs, and of the other language. */
export const expectWords = (texts: readonly string[], language: Language): void =>
  expect(
    texts.flatMap((text) => programWordsIn(text, language).map((fault) => `${fault} | ${text}`)),
  ).toEqual([]);
