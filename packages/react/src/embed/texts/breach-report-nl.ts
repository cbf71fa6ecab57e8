import { breachReport } from "../../locales/nl/breach-report.ts";
import { embed } from "../../locales/nl/embed.ts";

export const texts = { widget: breachReport, embed };
