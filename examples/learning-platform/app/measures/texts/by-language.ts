import type { Language } from "../../../shared/languages.ts";
import { en } from "./en.ts";
import type { MeasuresPageTexts } from "./measures-texts.ts";
import { nl } from "./nl.ts";

/** Words of the feature by language. */
export const measuresTexts: Readonly<Record<Language, MeasuresPageTexts>> = { nl, en };
