import * as z from "zod/mini";

/** A language as BCP 47 writes it: `nl`, `en`, `nl-BE`. */
export type LanguageTag = string;

/** Checks the form of a {@link LanguageTag}. */
export const languageTag: z.ZodMiniType<LanguageTag> = z.stringFormat(
  "language-tag",
  /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8}){0,3}$/,
);
