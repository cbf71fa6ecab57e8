import type { Language } from "../../../../shared/languages.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** Words of the widgets by language. */
export const locales = { nl, en } satisfies Record<Language, object>;
