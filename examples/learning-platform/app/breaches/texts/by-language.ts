import type { Language } from "../../../shared/languages.ts";
import type { BreachTexts } from "./breach-texts.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** Words of the feature by language. */
export const breachTexts: Readonly<Record<Language, BreachTexts>> = { nl, en };
