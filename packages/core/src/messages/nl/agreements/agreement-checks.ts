import type { AgreementTexts } from "../../../agreements/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { counted } from "../counted.ts";
import { doubts } from "../vocabulary/doubts.ts";
import { legalReference } from "../vocabulary/legal-reference.ts";

/** Nederlandse zinnen bij wat een controle van een overeenkomst vindt. */
export const agreementChecks: Pick<
  AgreementTexts,
  "facts" | "checklists" | "itemStatuses" | "topics" | "findings" | "refusals"
> = deepFreeze({
  facts: {
    "board-legal-form": "De rechtsvorm van het bestuur",
    "board-number": "Het nummer van het bestuur (BRIN, RIO of KvK)",
    "board-address": "Het adres van het bestuur",
    "board-representative": "Wie het bestuur vertegenwoordigt",
    "supplier-number": "Het KvK-nummer van de leverancier",
    "supplier-address": "Het adres van de leverancier",
    "supplier-representative": "Wie de leverancier vertegenwoordigt",
    "underlying-agreement": "De onderliggende overeenkomst",
    duration: "De duur",
    nature: "De aard van de verwerking",
    purposes: "De doelen",
    "data-types": "De soorten persoonsgegevens",
    "data-subjects": "De categorieën betrokkenen",
    "retention-terms": "Een bewaartermijn bij elk soort gegevens",
    locations: "De plaats van de verwerking",
    "sub-processor-list": "De lijst van subverwerkers",
    "privacy-insert": "De privacybijsluiter",
    "insert-contact": "Een contactpunt in de privacybijsluiter",
    "insert-version": "Versie en datum van de privacybijsluiter",
    "security-annex": "De beveiligingsbijlage",
    "measures-described": "De beveiligingsmaatregelen",
    classification: "De classificatie (beschikbaarheid, integriteit, vertrouwelijkheid)",
    "scheme-version": "De versie van het certificeringsschema",
    "incident-procedure": "De werkwijze bij een incident",
    "incident-contact": "Het contact bij een incident",
    "notice-days": "Het aantal dagen waarmee een nieuwe subverwerker wordt aangekondigd",
    "deviations-motivated": "Een reden bij elke afwijking van het model",
    "signed-by-both": "De handtekening van beide partijen op deze tekst",
  },
  checklists: {
    "gdpr-28-3": "AVG, artikel 28, lid 3",
    "model-4.0": "Model Verwerkersovereenkomst 4.0 (tekst niet nagelezen)",
    "general-4.0": "Algemene Verwerkersovereenkomst onderwijs 4.0 (tekst niet nagelezen)",
    "scc-2021-915": "Modelclausules EU 2021/915",
    "scc-2021-914": "Modelclausules EU 2021/914",
    "hipaa-baa": "Business associate agreement (HIPAA)",
  },
  itemStatuses: {
    present: "Aanwezig",
    partial: "Deels aanwezig",
    missing: "Ontbreekt",
    unknown: "Onbekend",
  },
  topics: {
    instructions: "Instructie en doelen",
    confidentiality: "Geheimhouding",
    security: "Beveiliging",
    "sub-processors": "Subverwerkers",
    rights: "Rechten van betrokkenen",
    breach: "Datalekken",
    end: "Einde",
    audit: "Controle",
  },
  findings: {
    "breach-clock-starts-late": ({ basis }) =>
      `De termijn voor het melden van een datalek loopt pas vanaf het vaststellen. De wet vraagt een melding zonder onredelijke vertraging zodra de leverancier ervan weet (${legalReference(basis.ref)}).`,
    "breach-hours-long": ({ hours, basis }) =>
      `${hours} uur is lang voor een melding zonder onredelijke vertraging (${legalReference(basis.ref)}).`,
    "breach-hours-missing": () =>
      "Er is geen aantal uren afgesproken waarbinnen een datalek wordt gemeld.",
    "notice-days-missing": () =>
      "Er is niet afgesproken hoeveel dagen vooraf een nieuwe subverwerker wordt aangekondigd.",
    "notice-days-zero": () =>
      "Een nieuwe subverwerker wordt niet vooraf aangekondigd: het aantal dagen is nul. Dan kan het bestuur geen bezwaar maken.",
    "audit-never": () => "Het bestuur mag volgens dit getal nooit een controle laten doen.",
    "drawn-up-in-future": () => "De dag waarop de overeenkomst is opgesteld, moet nog komen.",
    "signed-before-drawn-up": () => "Deze stap is gezet voordat de overeenkomst was opgesteld.",
    ...doubts,
    "entry-repeated": () => "Dit staat twee keer in de overeenkomst.",
    "parties-same": () =>
      "Bestuur en leverancier lijken dezelfde. Een overeenkomst heeft twee partijen.",
    "signatory-same": () => "Dezelfde persoon tekent voor het bestuur en voor de leverancier.",
    "officer-signs": ({ basis }) =>
      `Wie toezicht houdt op privacy, beoordeelt de overeenkomst en tekent die niet (${legalReference(basis.ref)}).`,
    "signed-without-mandate": () =>
      "Deze persoon staat niet bij wie voor de partij mag tekenen of beoordelen.",
    "term-notice-zero": () => "De opzegtermijn is nul. Dan kan de overeenkomst vandaag stoppen.",
    "term-notice-long": () =>
      "De opzegtermijn is langer dan de looptijd of de verlenging. Dan kan niemand op tijd opzeggen.",
    "starts-before-drawn-up": () =>
      "De overeenkomst begint eerder dan de dag waarop die is opgesteld.",
    "date-in-future": () => "Deze dag moet nog komen.",
    "date-before-law": () => "Deze dag ligt voor 25 mei 2018. Toen gold de AVG nog niet.",
    "model-after-date": () =>
      "De overeenkomst is opgesteld voordat deze versie van het model er was.",
    "clauses-missing": () => "Er staan geen bepalingen in de overeenkomst.",
    "clause-empty": () => "Bij deze bepaling staat niet wat er is afgesproken.",
    "annexes-missing": () =>
      "Er zijn geen bijlagen. Dan staat nergens welke gegevens de leverancier waarvoor gebruikt.",
    "measures-missing": () => "De bijlage over beveiliging noemt geen maatregelen.",
    "objection-excluded": () =>
      "Het bestuur mag geen bezwaar maken tegen een nieuwe subverwerker. Bij een algemene toestemming hoort dat wel.",
    "number-implausible": () =>
      "Dit getal is zo klein of zo groot dat het een vergissing kan zijn.",
    "destruction-late": () =>
      "De gegevens zijn pas meer dan een jaar na het einde gewist. Dat is lang.",
    "hand-over-none": () =>
      "Het bestuur krijgt na het einde geen dag de tijd om zijn gegevens mee te nemen.",
    "retention-after-destruction": () =>
      "Volgens de privacybijsluiter worden deze gegevens na het einde langer bewaard dan de overeenkomst toelaat.",
    "export-after-gone": () =>
      "De gegevens zouden langer mee te nemen zijn dan ze er bij deze aanbieder nog zijn.",
    "deviation-without-difference": () =>
      "Wat er afgesproken is, is hetzelfde als wat het model zegt. Dan is er geen afwijking.",
    "status-at-odds": () =>
      "De stand van de overeenkomst past niet bij de datums of bij wat er is vastgelegd.",
    "ending-at-odds": () => "De dagen of de bevestigingen van het einde passen niet bij elkaar.",
    "term-implausible": () =>
      "De looptijd of de verlenging is zo kort of zo lang dat het een vergissing kan zijn.",
    "sub-processor-repeated": () => "Deze subverwerker staat twee keer in de lijst.",
    "sub-processor-transfer-open": () =>
      "Bij deze subverwerker gaan gegevens naar een land buiten de EER. Wat dat mogelijk maakt, ontbreekt of past niet.",
    "sub-processor-agreement-old": () =>
      "De overeenkomst met deze subverwerker is meer dan twee jaar geleden voor het laatst gelezen.",
    "destruction-days-missing": () =>
      "Er is niet afgesproken binnen hoeveel dagen na het einde alles gewist is.",
    "hand-over-after-destruction": () =>
      "Het bestuur zou zijn gegevens langer kunnen meenemen dan ze er nog zijn.",
    "destruction-before-provider": ({ days, providerDays }) =>
      `De overeenkomst geeft ${counted(days, "dag", "dagen")} om te wissen, maar een aanbieder onder de leverancier kan er ${providerDays} nodig hebben.`,
    "destruction-overdue": () => "De dag waarop alles gewist moest zijn, is voorbij.",
    "term-ended": () => "De looptijd is voorbij en de overeenkomst wordt niet vanzelf verlengd.",
    "deviation-without-motivation": ({ basis }) =>
      `Bij deze afwijking van het model staat geen reden (${legalReference(basis.ref)}).`,
    "deviation-not-agreed": () =>
      "Bij deze afwijking is niet van beide partijen vastgelegd dat zij akkoord zijn.",
    "signature-on-other-text": () => "Deze handtekening staat op een andere tekst dan die van nu.",
    "signed-before-assessed": () =>
      "Het bestuur heeft getekend zonder dat vastligt dat deze tekst eerst is beoordeeld.",
    "status-without-signatures": () =>
      "De overeenkomst geldt als getekend, maar niet van beide partijen staat een handtekening op deze tekst.",
    "model-superseded": () =>
      "Er is een nieuwer model. Een nieuwe of verlengde overeenkomst volgt het nieuwste; een oudere blijft gelden tot het einde.",
    "model-for-participants": () =>
      "Dit model is voor deelnemers aan het convenant. Voor een medestander is er de algemene verwerkersovereenkomst.",
    "covenant-superseded": () => "Het document noemt een oude versie van het convenant.",
    "stale-vocabulary": () =>
      "Hier staat een woord van voor de AVG. Een bewerker heet nu verwerker.",
    "scheme-lapsed": ({ basis }) =>
      `De genoemde versie van het certificeringsschema is vervallen (nu: ${legalReference(basis.ref)}).`,
    "certificate-edition-superseded": ({ basis }) =>
      `De editie van dit certificaat geldt niet meer (${legalReference(basis.ref)}).`,
    "certificate-in-doubt": () =>
      "Dit certificaat is ingetrokken of geschorst, begint later, of geldt te lang om te kloppen.",
    "certificate-expired": () => "Dit certificaat is verlopen.",
    "certificate-unverifiable": () =>
      "Bij dit certificaat staat geen nummer en geen adres, dus is het niet na te gaan.",
    "sub-processors-outside-insert": () =>
      "Er staan subverwerkers buiten de privacybijsluiter, en dat is niet als afwijking vastgelegd.",
    "sub-processor-agreement-open": () =>
      "Het staat niet vast dat er met deze subverwerker een overeenkomst is.",
    "optional-service-undecided": () => "Het bestuur heeft nog niet gezegd of het deze dienst wil.",
    "insert-of-other-supplier": () =>
      "Deze privacybijsluiter is van een andere leverancier dan de overeenkomst.",
    "agreement-not-required": ({ basis }) =>
      `De leverancier is hier nergens verwerker. Dan is een verwerkersovereenkomst niet nodig (${legalReference(basis.ref)}).`,
    "roles-mixed": () =>
      "Voor deze dienst is de leverancier geen verwerker. De overeenkomst gaat daar niet over.",
  },
  refusals: {
    "not-in-this-state": "Dit kan niet in de stand waarin de overeenkomst nu is.",
    "before-previous-event": "Dit moment ligt voor de vorige gebeurtenis.",
    "other-text": "Het controlegetal hoort bij een andere tekst dan die van nu.",
    "not-authorised": "Deze persoon is hiervoor niet bevoegd.",
    "board-judges": "Beoordelen doet het bestuur, niet de leverancier.",
    "already-signed": "Deze partij heeft deze tekst al getekend.",
    "nothing-amended": "De bijlagen zijn dezelfde gebleven.",
    "hand-over-day-missing": "Er staat niet bij tot wanneer de gegevens kunnen worden meegenomen.",
    "destruction-before-end":
      "De gegevens zouden gewist zijn voordat de overeenkomst of de overdracht voorbij is.",
    "destroyed-before-end": "Het wissen ligt voor het einde van de overeenkomst.",
    "sub-processor-unconfirmed": "Deze subverwerker heeft het wissen nog niet bevestigd.",
    "not-yet-ended": "De laatste dag moet nog komen.",
    "in-the-future": "Deze dag moet nog komen.",
  },
});
