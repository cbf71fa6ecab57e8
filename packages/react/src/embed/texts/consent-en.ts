import { consent } from "../../locales/en/consent.ts";
import { embed } from "../../locales/en/embed.ts";

export const texts = { widget: consent, embed };
