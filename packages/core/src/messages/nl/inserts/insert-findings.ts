import type { InsertFindingTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { doubts } from "../vocabulary/doubts.ts";
import { aboutInsert } from "./about-insert.ts";

/** Nederlandse zinnen voor wat een controle van een bijsluiter vindt. */
export const insertFindings: InsertFindingTexts = deepFreeze({
  "version-missing": () => "Er staat geen versienummer op de bijsluiter.",
  "date-missing": () => "Er staat niet op wanneer de bijsluiter voor het laatst is gewijzigd.",
  "date-in-future": () => "De datum van de laatste wijziging ligt in de toekomst.",
  "review-overdue": () =>
    "De bijsluiter is te lang geleden nagekeken. De afgesproken termijn daarvoor is voorbij.",
  "review-term-missing": () => "Er staat niet om de hoeveel maanden de bijsluiter wordt nagekeken.",
  "review-term-long": () =>
    "De bijsluiter wordt minder vaak dan één keer per jaar nagekeken. Het convenant vraagt om elk jaar.",
  "processor-number-missing": () => "Het KvK-nummer van de leverancier staat er niet bij.",
  "processor-address-missing": () =>
    "Er staat niet bij waar de leverancier gevestigd is: geen adres en geen vestigingsplaats.",
  ...doubts,
  "number-implausible": (finding) =>
    `${aboutInsert(finding)}Dit is zo weinig of zoveel dat het een vergissing kan zijn.`,
  "officer-is-contact": () =>
    "De functionaris gegevensbescherming is dezelfde als het contactpunt. De functionaris houdt toezicht. Is het de bedoeling dat die ook de vragen beantwoordt?",
  "seat-at-odds": () =>
    "De vestigingsplaats ligt in een ander land dan het adres van de leverancier.",
  "audience-missing": () =>
    "Er staat niet bij voor welk onderwijs het product is, of wie ermee werkt.",
  "pupil-words-missing": () =>
    "Er zijn hier alleen woorden voor ouders. Een leerling leest nu een tekst die niet voor leerlingen is. Schrijf er een voor leerlingen bij.",
  "objection-days-zero": () =>
    "Het bestuur krijgt geen tijd om bezwaar te maken: het aantal dagen is nul.",
  "covenant-at-odds": () =>
    "De titel noemt een andere versie van het convenant dan die van de modelovereenkomst.",
  "role-contradicted": () =>
    "De leverancier is verwerker bij deze dienst, maar er staat een reden bij waarom niet.",
  "deviation-not-needed": (finding) =>
    `${aboutInsert(finding)}Dit doel staat gewoon in de lijst van het convenant. Toch staat er waarom het afwijkt.`,
  "subject-without-data": () => "Over deze groep mensen staan er geen gegevens in de bijsluiter.",
  "ground-not-needed": () =>
    "Hier staat een uitzondering voor bijzondere persoonsgegevens. Deze gegevens zijn niet bijzonder.",
  "period-zero": () => "De bewaartermijn is nul. Dan worden de gegevens meteen gewist. Klopt dat?",
  "law-not-in-force": () => "De bron van deze bewaartermijn geldt nu niet.",
  "transfer-not-needed": () =>
    "Er staat wat doorgifte naar een land buiten de EER mogelijk maakt. De genoemde landen liggen allemaal in de EER.",
  "dpa-contradicted": () =>
    "Er staat dat er geen overeenkomst met deze subverwerker is. Toch staat erbij waar die staat of wanneer die is gelezen.",
  "recipient-is-subprocessor": () =>
    "Deze ontvanger is ook de leverancier of een subverwerker. Een ontvanger is een ander.",
  "notice-days-zero": () =>
    "Een wijziging wordt niet vooraf gemeld: het aantal dagen is nul. Dan kan het bestuur geen bezwaar maken.",
  "objection-after-change": () =>
    "Het bestuur heeft langer de tijd om bezwaar te maken dan een wijziging vooraf wordt gemeld.",
  "contact-missing": () => "Er staat niet bij wie vragen beantwoordt.",
  "notice-days-unknown": () =>
    "Er staat niet hoeveel dagen van tevoren een wijziging wordt gemeld.",
  "section-elsewhere": () => "Dit onderdeel staat niet op zijn plaats in bijlage 1.",
  "model-unknown": () =>
    "Er staat niet bij welke versie van de modelovereenkomst de bijsluiter hoort.",
  "model-after-date": () =>
    "De bijsluiter is voor het laatst gewijzigd voordat deze versie van de modelovereenkomst er was.",
  "stale-model": () =>
    "De bijsluiter hoort bij een oudere versie van de modelovereenkomst. Gesloten overeenkomsten blijven gelden; bij verlenging hoort de nieuwe.",
  "stale-term": () => "Hier staat het woord ‘bewerker’. Sinds de AVG heet dat ‘verwerker’.",
  "stale-covenant-title": () => "De titel van het convenant is die van 2015 of 2016.",
  "stale-scheme-link": () =>
    "De verwijzing naar het certificeringsschema gaat naar een vervallen versie.",
  "stale-certificate-edition": () =>
    "Certificaten op deze editie van de norm zijn niet meer geldig.",
  "certificate-expired": () => "Het certificaat is verlopen.",
  "certificate-dates-odd": () =>
    "De datums of de editie van dit certificaat kunnen niet kloppen, bijvoorbeeld omdat het in de toekomst begint of voor het begin eindigt.",
  "certificate-unverifiable": () =>
    "Bij het certificaat staat geen nummer of vindplaats, dus het is niet na te gaan.",
  "breach-clock-late": () =>
    "De termijn voor het melden van een datalek begint pas bij het vaststellen. De wet rekent vanaf het weten.",
  "breach-hours-long": () =>
    "Het afgesproken aantal uren is lang voor een melding zonder onredelijke vertraging.",
  "service-missing": () => "Er staat geen enkele dienst in de bijsluiter.",
  "no-agreement-needed": () =>
    "De leverancier is zelf verantwoordelijk voor alle diensten. Dan is er geen verwerkersovereenkomst nodig.",
  "mixed-role": () =>
    "De leverancier heeft niet bij elke dienst dezelfde rol. De verwerkersovereenkomst gaat alleen over de diensten waarbij hij verwerker is.",
  "joint-arrangement-needed": () =>
    "School en leverancier zijn samen verantwoordelijk voor deze dienst. Dat vraagt een onderlinge regeling.",
  "role-unexplained": () =>
    "De leverancier is bij deze dienst geen verwerker. Er staat niet bij waarom.",
  "order-unknown": () => "Het is nog niet bekend of het bestuur deze dienst bestelt.",
  "order-unknown-at-signing": () =>
    "Bij het tekenen moet bekend zijn of het bestuur deze dienst bestelt.",
  "purpose-missing": () => "Er staat niet in waarvoor de gegevens worden gebruikt.",
  "purpose-outside-list": (finding) =>
    `${aboutInsert(finding)}Dit doel staat niet in de lijst van het convenant. Er staat niet bij waarom ervan is afgeweken.`,
  "family-unknown": () =>
    "Het is niet bekend welk soort product dit is. De doelen zijn daarom niet met de lijst vergeleken.",
  "automation-unstated": () =>
    "Het product lijkt profielen te maken of zelf te antwoorden. Er staat niet in of het zelf over mensen beslist.",
  "automation-unexplained": () =>
    "Het product maakt profielen of beslist zelf. Er staat niet bij hoe dat werkt en wat het voor iemand betekent.",
  "automation-contradicted": () =>
    "Bij de gegevens staan profielen, maar de bijsluiter zegt dat er geen profielen worden gemaakt.",
  "research-contradicted": (finding) =>
    `${aboutInsert(finding)}De doelen en wat de bijsluiter over onderzoek zegt, passen niet bij elkaar.`,
  "subjects-missing": () => "Er staat niet in van wie de gegevens zijn.",
  "subject-undeclared": (finding) =>
    `${aboutInsert(finding)}Deze groep mensen staat niet bij de betrokkenen.`,
  "data-missing": () => "Er staat niet in om welke persoonsgegevens het gaat.",
  "bsn-without-law": () =>
    "Het BSN mag alleen worden gebruikt als een wet dat toestaat. Er staat niet bij welke.",
  "criminal-without-law": () =>
    "Strafrechtelijke gegevens mogen alleen worden gebruikt als een wet dat toestaat. Er staat niet bij welke.",
  "special-unexplained": (finding) =>
    `${aboutInsert(finding)}Dit zijn bijzondere persoonsgegevens. Er staat niet bij welke precies en waarvoor.`,
  "special-without-ground": (finding) =>
    `${aboutInsert(finding)}Bij deze bijzondere persoonsgegevens staat niet welke uitzondering van de wet geldt.`,
  "other-unexplained": () => "Bij ‘overige gegevens’ staat niet welke dat zijn.",
  "retention-missing": (finding) =>
    `${aboutInsert(finding)}Er staat niet hoelang deze gegevens worden bewaard.`,
  "retention-by-criteria": (finding) =>
    `${aboutInsert(finding)}Er staat geen termijn, alleen hoe die wordt bepaald. Automatisch wissen kan daarmee niet.`,
  "retention-collides": (finding) =>
    `${aboutInsert(finding)}Een andere rij noemt voor dezelfde gegevens een andere termijn.`,
  "trigger-without-words": (finding) =>
    `${aboutInsert(finding)}De bewaartermijn telt vanaf iets waarvoor hier geen woorden zijn. Geef de rij eigen woorden.`,
  "period-implausible": (finding) =>
    `${aboutInsert(finding)}Deze bewaartermijn is zo lang dat het een vergissing kan zijn.`,
  "location-missing": () => "Er staat niet waar de gegevens worden bewaard.",
  "transfer-without-basis": (finding) =>
    `${aboutInsert(finding)}Dit land ligt buiten de EER. Er staat niet bij wat de doorgifte mogelijk maakt.`,
  "transfer-basis-unnamed": (finding) =>
    `${aboutInsert(finding)}Voor dit land geldt een adequaatheidsbesluit. Dat staat er niet bij.`,
  "adequacy-not-in-force": (finding) =>
    `${aboutInsert(finding)}Er geldt op deze dag geen adequaatheidsbesluit voor deze doorgifte.`,
  "adequacy-partial": (finding) =>
    `${aboutInsert(finding)}Het adequaatheidsbesluit voor dit land geldt niet voor elke ontvanger.`,
  "dpf-unchecked": (finding) =>
    `${aboutInsert(finding)}Er staat niet wanneer is nagekeken dat de ontvanger onder het Data Privacy Framework valt.`,
  "transfer-not-assessed": (finding) =>
    `${aboutInsert(finding)}Er staat niet wanneer de risico’s van deze doorgifte zijn beoordeeld.`,
  "derogation-for-service": (finding) =>
    `${aboutInsert(finding)}Een uitzondering voor een enkel geval past niet bij een dienst die het hele jaar loopt.`,
  "basis-checked-too-early": (finding) =>
    `${aboutInsert(finding)}Wat de doorgifte mogelijk maakt, is nagekeken op een dag dat het er nog niet was.`,
  "checked-in-future": (finding) =>
    `${aboutInsert(finding)}De dag waarop dit zou zijn nagekeken, moet nog komen.`,
  "dpf-check-old": (finding) =>
    `${aboutInsert(finding)}Dat de ontvanger onder het Data Privacy Framework valt, is meer dan een jaar geleden nagekeken. Een bedrijf vernieuwt dat elk jaar.`,
  "scc-module-unfit": (finding) =>
    `${aboutInsert(finding)}De genoemde module van de standaardcontractbepalingen past niet bij wie de gegevens stuurt en krijgt. Voor een subverwerker is dat module 3.`,
  "subprocessors-unknown": () =>
    "Het is niet bekend welke subverwerkers er zijn. Zijn er geen, zeg dat dan.",
  "entry-repeated": () => "Dit staat twee keer in de bijsluiter.",
  "subprocessor-repeated": () => "Deze subverwerker staat twee keer in de lijst.",
  "subprocessor-is-processor": () =>
    "De leverancier staat in de lijst als zijn eigen subverwerker.",
  "subprocessor-country-missing": () =>
    "Er staat niet in welk land deze subverwerker de gegevens verwerkt.",
  "subprocessor-data-missing": () => "Er staat niet welke gegevens deze subverwerker krijgt.",
  "subprocessor-data-undeclared": (finding) =>
    `${aboutInsert(finding)}Deze subverwerker krijgt gegevens die niet in de bijsluiter staan.`,
  "subprocessor-access-unknown": (finding) =>
    `${aboutInsert(finding)}Deze subverwerker is gevestigd buiten de EER. Er staat niet of hij daar bij de gegevens kan.`,
  "subprocessor-unencrypted": () =>
    "Bij deze subverwerker zijn gegevens onderweg of bij opslag niet versleuteld.",
  "dpa-not-verified": () => "Het is niet nagegaan of er een overeenkomst met deze subverwerker is.",
  "dpa-missing": () => "Er is geen overeenkomst met deze subverwerker.",
  "dpa-not-seen": () =>
    "Er zou een overeenkomst met deze subverwerker zijn. Er staat niet bij waar die staat of wanneer die is gelezen.",
  "dpa-read-long-ago": () =>
    "De overeenkomst met deze subverwerker is meer dan twee jaar geleden voor het laatst gelezen.",
  "recipient-data-missing": () => "Er staat niet welke gegevens deze ontvanger krijgt.",
  "recipient-data-undeclared": (finding) =>
    `${aboutInsert(finding)}Deze ontvanger krijgt gegevens die niet in de bijsluiter staan.`,
});
