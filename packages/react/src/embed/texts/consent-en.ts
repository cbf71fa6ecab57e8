import { consent } from "../../locales/en/consent.ts";
import { element as embed } from "../../locales/en/embed.ts";

export const texts = { widget: consent, embed };
