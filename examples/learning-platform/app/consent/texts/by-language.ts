import type { Language } from "../../../shared/languages.ts";
import type { ConsentTexts } from "./consent-texts.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import { nlForPupil } from "./nl-for-pupil.ts";

/** Words of the feature for a pupil, by language; English says you to anyone. */
export const consentTextsForPupil: Readonly<Record<Language, ConsentTexts>> = {
  nl: nlForPupil,
  en,
};

/** Words of the feature by language. */
export const consentTexts: Readonly<Record<Language, ConsentTexts>> = { nl, en };
