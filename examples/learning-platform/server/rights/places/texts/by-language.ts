import type { Language } from "../../../../shared/languages.ts";
import type { AccessWords } from "./access-words.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

export type { AccessWords } from "./access-words.ts";

/** What is told of each place, by language. */
export const accessWords: Readonly<Record<Language, AccessWords>> = { nl, en };
