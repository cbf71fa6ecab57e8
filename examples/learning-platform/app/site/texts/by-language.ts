import type { Language } from "../../../shared/languages.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { SiteTexts } from "./site-texts.ts";

/** Words around every page by language. */
export const siteTexts: Readonly<Record<Language, SiteTexts>> = { nl, en };
