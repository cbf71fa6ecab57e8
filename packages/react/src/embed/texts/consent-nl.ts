import { consent } from "../../locales/nl/consent.ts";
import { embed } from "../../locales/nl/embed.ts";

export const texts = { widget: consent, embed };
