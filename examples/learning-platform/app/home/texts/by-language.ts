import type { Language } from "../../../shared/languages.ts";
import { en } from "./en.ts";
import type { HomeTexts } from "./home-texts.ts";
import { nl } from "./nl.ts";

/** Words of the feature by language. */
export const homeTexts: Readonly<Record<Language, HomeTexts>> = { nl, en };
