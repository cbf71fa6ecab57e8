import type { Language } from "../../../shared/languages.ts";
import { en } from "./en.ts";
import type { InboxTexts } from "./inbox-texts.ts";
import { nl } from "./nl.ts";

/** Words of the feature by language. */
export const inboxTexts: Readonly<Record<Language, InboxTexts>> = { nl, en };
