import type { AgreementDocumentMessages, AgreementDocumentTexts } from "../agreement-texts.ts";
import type { ProcessingAgreement } from "../processing-agreement.ts";
import type { AgreementWords } from "./agreement-words.ts";

/** What every part of the outline is written from. */
export interface RenderDesk {
  readonly agreement: ProcessingAgreement;
  readonly messages: AgreementDocumentMessages;
  readonly texts: AgreementDocumentTexts;
  readonly words: AgreementWords;
}
