import { breachReport } from "../../locales/en/breach-report.ts";
import { embed } from "../../locales/en/embed.ts";

export const texts = { widget: breachReport, embed };
