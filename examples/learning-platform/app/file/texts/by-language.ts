import type { Language } from "../../../shared/languages.ts";
import { en } from "./en.ts";
import type { FileTexts } from "./file-texts.ts";
import { nl } from "./nl.ts";

/** Words of the feature by language. */
export const fileTexts: Readonly<Record<Language, FileTexts>> = { nl, en };
