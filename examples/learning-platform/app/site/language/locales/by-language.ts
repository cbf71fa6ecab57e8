import type { Language } from "../../../../shared/languages.ts";
import * as en from "./en.ts";
import * as nl from "./nl.ts";

/** Words of the widgets by language. */
export const locales = { nl, en } satisfies Record<Language, object>;
