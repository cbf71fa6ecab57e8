import type { Language } from "../../../shared/languages.ts";
import type { DeskTexts } from "./desk-texts.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** Words of the feature by language. */
export const deskTexts: Readonly<Record<Language, DeskTexts>> = { nl, en };
