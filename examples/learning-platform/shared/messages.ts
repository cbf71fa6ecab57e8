import * as en from "@bijsluiter/core/messages/en";
import * as nl from "@bijsluiter/core/messages/nl";
import type { Language } from "./languages.ts";

/** Sentences of the core by language; the only place that imports them. */
export const messages = { nl, en } satisfies Record<Language, object>;
