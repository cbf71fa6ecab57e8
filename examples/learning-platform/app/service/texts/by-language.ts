import type { Language } from "../../../shared/languages.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { ServicePageTexts } from "./service-page-texts.ts";

/** Words of the feature by language. */
export const servicePageTexts: Readonly<Record<Language, ServicePageTexts>> = { nl, en };
