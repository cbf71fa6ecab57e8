import { embed } from "../../locales/en/embed.ts";
import { rightsRequest as form } from "../../locales/en/rights.ts";
import { rightsSent as sent } from "../../locales/en/rights-sent.ts";

export const texts = { widget: { form, sent }, embed };
