import type { Language } from "../../../shared/languages.ts";
import type { DocumentTexts } from "./document-texts.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** Words of the feature by language. */
export const documentTexts: Readonly<Record<Language, DocumentTexts>> = { nl, en };
