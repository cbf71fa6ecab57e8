import type { ImageConsentTexts } from "../../consent/image-consent/image-consent-texts.ts";

/** Nederlands, voor de vraag over foto's en filmpjes. */
export const imageConsent: ImageConsentTexts = {
  language: "nl",
  parent: {
    question: (name) => `Mogen we foto’s en filmpjes van ${name} gebruiken?`,
    hint: "Kies per doel. U kunt uw keuze hier altijd veranderen.",
    open: "U hebt nog niet gekozen.",
    unsaved: "Nog niet opgeslagen. Kies ‘Opslaan’.",
    stillAllowed: "Dit mag.",
    allowed: "Dit mag.",
    notAllowed: "Dit mag niet.",
    waiting: "Wacht op de andere ouder.",
    askedAgain: "Wilt u opnieuw kiezen? Uw eerdere keuze geldt niet meer.",
    decidesItself: (name) => `${name} kiest hierover nu zelf.`,
    othersDecide: (name) => `Hierover kunt u niet kiezen voor ${name}.`,
    saved: "Uw keuzes zijn opgeslagen.",
    nothingNew: "Er is niets nieuws om op te slaan.",
    failed: "We weten niet of uw keuzes zijn opgeslagen. Ze staan er nog. Probeer het opnieuw.",
  },
  pupil: {
    question: () => "Mogen we foto’s en filmpjes van jou gebruiken?",
    hint: "Je kiest dit zelf, per doel. Je kunt je keuze hier altijd veranderen.",
    open: "Je hebt nog niet gekozen.",
    unsaved: "Nog niet opgeslagen. Kies ‘Opslaan’.",
    stillAllowed:
      "Dit mag nu nog. Dat is gekozen toen je nog geen 16 was. Jij beslist of dat zo blijft.",
    allowed: "Dit mag.",
    notAllowed: "Dit mag niet.",
    waiting: "Dit mag nog niet.",
    askedAgain: "Wil je opnieuw kiezen? Je eerdere keuze geldt niet meer.",
    decidesItself: () => "Hierover kies je zelf.",
    othersDecide: () => "Je ouders kiezen dit tot je 16 bent.",
    saved: "Je keuzes zijn opgeslagen.",
    nothingNew: "Er is niets nieuws om op te slaan.",
    failed: "We weten niet of je keuzes zijn opgeslagen. Ze staan er nog. Probeer het opnieuw.",
  },
  yes: "Ja",
  no: "Nee",
  noConsentNeeded: "Hiervoor is geen toestemming nodig",
  save: "Opslaan",
  saving: "Bezig met opslaan…",
};
