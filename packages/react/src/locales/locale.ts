import type { BreachReportTexts } from "../breach-report/breach-report-texts.ts";
import type { ConsentTexts } from "../consent/consent-texts.ts";
import type { ImageConsentTexts } from "../consent/image-consent/image-consent-texts.ts";
import type { PiiTextareaTexts } from "../pii/textarea/pii-textarea-texts.ts";

/**
 * Texts of the widgets in one language, a key for each widget. A page may leave out the widgets that it does not use.
 * The privacy insert is not among them: it is a server component, and its texts depend on who reads it.
 */
export interface Locale {
  readonly breachReport?: BreachReportTexts;
  readonly consent?: ConsentTexts;
  readonly imageConsent?: ImageConsentTexts;
  readonly piiTextarea?: PiiTextareaTexts;
}
