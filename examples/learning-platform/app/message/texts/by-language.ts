import type { Language } from "../../../shared/languages.ts";
import { en } from "./en.ts";
import type { MessageTexts } from "./message-texts.ts";
import { nl } from "./nl.ts";

/** Words of the feature by language. */
export const messageTexts: Readonly<Record<Language, MessageTexts>> = { nl, en };
