import type { ConsentTexts } from "../../consent/consent-texts.ts";

/** Nederlands, voor wie om toestemming vraagt. Apart, zodat een formulier deze woorden niet meeneemt en andersom. */
export const consent: ConsentTexts = {
  language: "nl",
  question: "Mag dit met uw gegevens?",
  asks: (controller) => `${controller} vraagt uw toestemming voor:`,
  inShort: (controller) =>
    `${controller} vraagt uw toestemming. Waarvoor, en hoe u intrekt: zie ‘Zelf kiezen’.`,
  howToWithdraw: "Nee zeggen mag. Intrekken kan altijd, met ‘Uw toestemming’ op elke pagina.",
  notice: "Lees er meer over",
  reject: "Alles weigeren",
  accept: "Alles toestaan",
  choose: "Zelf kiezen",
  open: "Uw toestemming",
  later: "Later kiezen",
  ticks: "Zet een vinkje bij wat mag. Wat u leeg laat, gebeurt niet.",
  noConsentNeeded: "Hiervoor is geen toestemming nodig",
  save: "Opslaan",
  close: "Sluiten",
  withdraw: "Alles intrekken",
  held: (purpose) => `Dit zien kan alleen met uw toestemming voor: ${purpose}.`,
  allowOnce: "Eén keer tonen",
  allowAlways: "Altijd toestaan",
  saved: "Uw keuze is bewaard.",
  withdrawn: "Uw toestemming is ingetrokken.",
};
