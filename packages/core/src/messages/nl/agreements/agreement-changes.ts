import type { AgreementTexts } from "../../../agreements/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Nederlandse zinnen bij wat een nieuwe versie van een overeenkomst verandert. */
export const agreementChanges: Pick<AgreementTexts, "changes" | "tell"> = deepFreeze({
  tell: {
    controller: "het bestuur",
    processor: "de leverancier",
    "data-subjects": "leerlingen, ouders en medewerkers",
  },
  changes: {
    "controller-changed": () => "Het bestuur is een ander geworden.",
    "processor-changed": () => "De leverancier is een ander geworden.",
    "contact-changed": () => "Adres, vertegenwoordiger of bevoegden zijn veranderd.",
    "model-changed": () => "De overeenkomst volgt een ander model of convenant.",
    "underlying-agreement-changed": () => "De onderliggende overeenkomst is een andere.",
    "term-changed": () => "De looptijd of het opzeggen is veranderd.",
    "clause-added": () => "Er is een bepaling bij gekomen.",
    "clause-removed": () => "Er is een bepaling vervallen.",
    "provision-gained": () => "Er is een afspraak bij gekomen.",
    "provision-lost": () => "Er is een afspraak vervallen.",
    "wording-changed": () => "De eigen woorden van een bepaling zijn veranderd.",
    "breach-notice-later": () => "Een datalek mag later worden gemeld.",
    "breach-notice-sooner": () => "Een datalek moet eerder worden gemeld.",
    "change-notice-shorter": () => "Een nieuwe subverwerker wordt korter van tevoren aangekondigd.",
    "change-notice-longer": () => "Een nieuwe subverwerker wordt langer van tevoren aangekondigd.",
    "authorisation-changed": () => "De instemming met subverwerkers is veranderd.",
    "destruction-later": () => "Na het einde mogen gegevens langer blijven.",
    "destruction-sooner": () => "Na het einde zijn gegevens eerder gewist.",
    "hand-over-changed": () => "De tijd om gegevens mee te nemen is veranderd.",
    "audit-changed": () => "De afspraken over controle zijn veranderd.",
    "deviation-added": () => "Er is een afwijking van het model bij gekomen.",
    "deviation-removed": () => "Er is een afwijking van het model vervallen.",
    "annex-added": ({ about = "" }) => `Bijlage ${about} is nieuw.`,
    "annex-removed": ({ about = "" }) => `Bijlage ${about} is vervallen.`,
    "annex-changed": ({ about = "" }) => `Bijlage ${about} is een andere.`,
    "insert-changed": ({ about = "" }) => `De privacybijsluiter in bijlage ${about} is veranderd.`,
    "security-level-lowered": () => "Een niveau in de classificatie is lager.",
    "security-level-raised": () => "Een niveau in de classificatie is hoger.",
    "certificate-added": ({ about = "" }) => `Er is een certificaat bij: ${about}.`,
    "certificate-removed": ({ about = "" }) => `Er is een certificaat weg: ${about}.`,
    "security-changed": () => "De beveiligingsbijlage is veranderd.",
    "sub-processor-added": ({ about = "" }) => `Er is een subverwerker bij: ${about}.`,
    "sub-processor-removed": ({ about = "" }) => `Er is een subverwerker weg: ${about}.`,
    "sub-processor-changed": ({ about = "" }) => `Een subverwerker is veranderd: ${about}.`,
    "provider-exit-changed": () =>
      "De tijd die een aanbieder nodig heeft om te wissen is veranderd.",
  },
});
