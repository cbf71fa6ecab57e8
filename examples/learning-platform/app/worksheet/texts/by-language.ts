import type { Language } from "../../../shared/languages.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { WorksheetTexts } from "./worksheet-texts.ts";

/** Words of the feature by language. */
export const worksheetTexts: Readonly<Record<Language, WorksheetTexts>> = { nl, en };
