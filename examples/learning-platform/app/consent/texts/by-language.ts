import type { Language } from "../../../shared/languages.ts";
import type { ConsentTexts } from "./consent-texts.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** Words of the feature by language. */
export const consentTexts: Readonly<Record<Language, ConsentTexts>> = { nl, en };
