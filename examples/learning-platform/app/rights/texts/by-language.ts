import type { Language } from "../../../shared/languages.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { RightsPageTexts } from "./rights-page-texts.ts";

/** Words of the pages on requests of people, by language. */
export const rightsTexts: Readonly<Record<Language, RightsPageTexts>> = { nl, en };
