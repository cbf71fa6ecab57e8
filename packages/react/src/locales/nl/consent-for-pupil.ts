import type { ConsentTexts } from "../../consent/consent-texts.ts";
import { consent } from "./consent.ts";

/** Nederlands, voor een leerling die om toestemming wordt gevraagd: je en jij. */
export const consentForPupil: ConsentTexts = /* @__PURE__ */ forPupil();

// A call, so that a page without pupils leaves all of it out.
function forPupil(): ConsentTexts {
  return {
    ...consent,
    question: "Vind je dit goed?",
    asks: (controller) => `${controller} vraagt of dit mag:`,
    inShort: (controller) =>
      `${controller} vraagt of dit mag. Wat er mag, en hoe je later nee zegt: zie ‘Zelf kiezen’.`,
    howToWithdraw:
      "Je mag nee zeggen. Later veranderen kan ook, met ‘Jouw keuze’ onder aan elke pagina.",
    notice: "Lees er meer over",
    reject: "Niets mag",
    accept: "Alles mag",
    choose: "Zelf kiezen",
    open: "Jouw keuze",
    later: "Later kiezen",
    ticks: "Zet een vinkje bij wat mag. Zonder vinkje doen we het niet.",
    noConsentNeeded: "Hiervoor hoef je geen ja te zeggen",
    withdraw: "Niets mag meer",
    held: (purpose) => `We laten dit pas zien als je het goedvindt: ${purpose}.`,
    allowOnce: "Eén keer laten zien",
    allowAlways: "Dit mag altijd",
    saved: "Je keuze is opgeslagen.",
    withdrawn: "Je zegt nu nee. We doen dit niet meer.",
  };
}
