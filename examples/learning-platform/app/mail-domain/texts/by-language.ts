import type { Language } from "../../../shared/languages.ts";
import { en } from "./en.ts";
import type { MailDomainTexts } from "./mail-domain-texts.ts";
import { nl } from "./nl.ts";

/** Words of the feature by language. */
export const mailDomainTexts: Readonly<Record<Language, MailDomainTexts>> = { nl, en };
