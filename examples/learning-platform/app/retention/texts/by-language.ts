import type { Language } from "../../../shared/languages.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { RetentionTexts } from "./retention-texts.ts";

/** Words of the feature by language. */
export const retentionTexts: Readonly<Record<Language, RetentionTexts>> = { nl, en };
