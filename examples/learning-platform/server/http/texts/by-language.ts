import type { Language } from "../../../shared/languages.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { ProblemTexts } from "./problem-texts.ts";

/** Sentences of this server by language. */
export const problemTexts: Readonly<Record<Language, ProblemTexts>> = { nl, en };
