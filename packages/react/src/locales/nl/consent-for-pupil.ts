import type { ConsentTexts } from "../../consent/consent-texts.ts";
import { consent } from "./consent.ts";

/** Nederlands, voor een leerling die om toestemming wordt gevraagd: je en jij. */
export const consentForPupil: ConsentTexts = {
  ...consent,
  question: "Mag dit met jouw gegevens?",
  asks: (controller) => `${controller} vraagt of dit mag:`,
  inShort: (controller) =>
    `${controller} vraagt of dit mag. Wat er mag, en hoe je later nee zegt: zie ‘Zelf kiezen’.`,
  howToWithdraw:
    "Je mag nee zeggen. Je kunt later altijd van keuze veranderen, met ‘Jouw keuze’ op elke pagina.",
  notice: "Lees er meer over",
  reject: "Niets mag",
  accept: "Alles mag",
  choose: "Zelf kiezen",
  open: "Jouw keuze",
  later: "Later kiezen",
  ticks: "Zet een vinkje bij wat mag. Wat je leeg laat, gebeurt niet.",
  noConsentNeeded: "Hiervoor hoef je geen ja te zeggen",
  withdraw: "Niets mag meer",
  held: (purpose) => `Je ziet dit alleen als je ja zegt tegen: ${purpose}.`,
  allowOnce: "Eén keer laten zien",
  allowAlways: "Dit mag altijd",
  saved: "Je keuze is bewaard.",
  withdrawn: "Je zegt nu nee. We doen dit niet meer.",
};
