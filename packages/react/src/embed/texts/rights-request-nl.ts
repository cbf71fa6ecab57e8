import { embed } from "../../locales/nl/embed.ts";
import { rightsRequest as form } from "../../locales/nl/rights.ts";
import { rightsSent as sent } from "../../locales/nl/rights-sent.ts";

export const texts = { widget: { form, sent }, embed };
