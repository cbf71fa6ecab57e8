import type { ConsentTexts } from "../../consent/consent-texts.ts";

/** Nederlands, voor wie om toestemming vraagt. Apart, zodat een formulier deze woorden niet meeneemt en andersom. */
export const consent: ConsentTexts = {
  language: "nl",
  question: "Vindt u dit goed?",
  asks: (controller) => `${controller} vraagt uw toestemming voor:`,
  inShort: (controller) =>
    `${controller} vraagt uw toestemming. Waarvoor, en hoe u intrekt: zie ‘Zelf kiezen’.`,
  howToWithdraw: "U mag nee zeggen. Intrekken kan altijd, met ‘Uw toestemming’ op elke pagina.",
  notice: "Lees er meer over",
  reject: "Alles weigeren",
  accept: "Alles toestaan",
  choose: "Zelf kiezen",
  open: "Uw toestemming",
  later: "Later kiezen",
  ticks: "Zet een vinkje bij wat mag. Zonder vinkje doen we het niet.",
  noConsentNeeded: "Hiervoor is geen toestemming nodig",
  save: "Opslaan",
  close: "Sluiten",
  withdraw: "Alles intrekken",
  held: (purpose) => `We tonen dit pas als u het goedvindt: ${purpose}.`,
  allowOnce: "Eén keer tonen",
  allowAlways: "Altijd toestaan",
  saved: "Uw keuze is opgeslagen.",
  withdrawn: "Uw toestemming is ingetrokken.",
};
