import type { Locale } from "../locale.ts";
import { breachReport } from "./breach-report.ts";
import { consent } from "./consent.ts";
import { imageConsent } from "./image-consent.ts";
import { piiTextarea } from "./pii-textarea.ts";

/** Nederlands: texts of every widget that reads them from the provider. */
export const nl: Required<Locale> = { breachReport, consent, imageConsent, piiTextarea };
