import type { SubjectNoticeTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Nederlandse zinnen voor het bericht over een datalek aan ouders, leerlingen, medewerkers en iedereen. Taalniveau B1. */
export const subjectNotice: SubjectNoticeTexts = deepFreeze({
  language: "nl",
  audiences: {
    guardian: {
      subject: "Belangrijk bericht over gegevens van uw kind",
      salutation: "Beste ouder of verzorger,",
      opening:
        "Er is iets misgegaan met gegevens van uw kind. In dit bericht leest u wat er is gebeurd en wat u kunt doen.",
      whatHappened: "Wat is er gebeurd?",
      data: "Om welke gegevens gaat het?",
      consequences: "Wat kan dit betekenen voor uw kind?",
      measures: "Wat doen wij?",
      advice: "Wat kunt u zelf doen?",
      questions: "Hebt u vragen?",
    },
    pupil: {
      subject: "Belangrijk bericht over jouw gegevens",
      salutation: "Hallo,",
      opening:
        "Er is iets misgegaan met gegevens over jou. In dit bericht lees je wat er is gebeurd en wat je kunt doen.",
      whatHappened: "Wat is er gebeurd?",
      data: "Om welke gegevens gaat het?",
      consequences: "Wat kan dit betekenen voor jou?",
      measures: "Wat doen wij?",
      advice: "Wat kun je zelf doen?",
      questions: "Heb je vragen?",
    },
    staff: {
      subject: "Belangrijk bericht over uw gegevens",
      salutation: "Beste collega,",
      opening:
        "Er is iets misgegaan met gegevens over u. In dit bericht leest u wat er is gebeurd en wat u kunt doen.",
      whatHappened: "Wat is er gebeurd?",
      data: "Om welke gegevens gaat het?",
      consequences: "Wat kan dit betekenen voor u?",
      measures: "Wat doen wij?",
      advice: "Wat kunt u zelf doen?",
      questions: "Hebt u vragen?",
    },
    public: {
      subject: "Bericht over een datalek",
      salutation: "Aan iedereen van wie wij gegevens hebben,",
      opening:
        "Er is iets misgegaan met gegevens. Misschien ook met die van u. Hieronder leest u wat er is gebeurd en wat u kunt doen.",
      whatHappened: "Wat is er gebeurd?",
      data: "Om welke gegevens gaat het?",
      consequences: "Wat kan dit betekenen voor u?",
      measures: "Wat doen wij?",
      advice: "Wat kunt u zelf doen?",
      questions: "Hebt u vragen?",
    },
  },
  contact: "Stel uw vraag aan",
  closing: "Met vriendelijke groet,",
  place: "Dit bericht staat op:",
});
