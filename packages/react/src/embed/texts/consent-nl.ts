import { consent } from "../../locales/nl/consent.ts";
import { element as embed } from "../../locales/nl/embed.ts";

export const texts = { widget: consent, embed };
