import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { legalReference } from "../vocabulary/legal-reference.ts";

/** Bronnen van de meegeleverde bewaartermijnen, in het Nederlands. */
const sources: Readonly<Record<string, string>> = deepFreeze({
  "AWR art. 52(4), BW 2:10: seven years; articles from memory":
    "AWR, artikel 52, lid 4, en BW, artikel 2:10: zeven jaar; artikelen uit het hoofd",
  "BPV and onderwijsovereenkomst as proof of funding: seven years; article from memory":
    "Praktijkovereenkomst en onderwijsovereenkomst als bewijs voor de bekostiging: zeven jaar; artikel uit het hoofd",
  "Baker Tilly, AVG-bewaartermijnen personeelsdossier: two years as a norm":
    "Baker Tilly, AVG-bewaartermijnen personeelsdossier: twee jaar als norm",
  "Besluit bekostiging WPO 2022 and Uitvoeringsbesluit WVO 2020: five years; article not found":
    "Besluit bekostiging WPO 2022 en Uitvoeringsbesluit WVO 2020: vijf jaar; artikel niet gevonden",
  "Cloudwise, bewaren van persoonsgegevens: five years; article from memory: WPO art. 42":
    "Cloudwise, bewaren van persoonsgegevens: vijf jaar; artikel uit het hoofd: WPO, artikel 42",
  "End of need, at the latest on leaving: choose":
    "Zolang het nodig is, uiterlijk tot de uitschrijving: kies zelf",
  "End of need, at the latest the end of the school year: choose":
    "Zolang het nodig is, uiterlijk tot het eind van het schooljaar: kies zelf",
  "Funding administration: seven years; article from memory":
    "Administratie van de bekostiging: zeven jaar; artikel uit het hoofd",
  "GDPR art. 7(1) asks for proof while the consent counts; how long after is a choice":
    "AVG, artikel 7, lid 1, vraagt om bewijs zolang de toestemming telt; hoelang daarna is een keuze",
  "Inspectorate through examineringmbo.nl, 8 April 2014":
    "Inspectie van het Onderwijs via examineringmbo.nl, 8 april 2014",
  "Limitation of claims, five years, BW 3:310; from memory: choose":
    "Verjaring van vorderingen, vijf jaar, BW, artikel 3:310; uit het hoofd: kies zelf",
  "NVP code, accepted by the AP: four weeks, with consent at most a year":
    "Sollicitatiecode NVP, door de AP aanvaard: vier weken, met toestemming hooguit een jaar",
  "NVP code, accepted by the AP: four weeks, with consent at most a year; so a year when consent is not known":
    "Sollicitatiecode NVP, door de AP aanvaard: vier weken, met toestemming hooguit een jaar; dus een jaar als de toestemming niet bekend is",
  "No maximum in the sources: at least a year and a half; choose":
    "Geen maximum in de bronnen: minstens anderhalf jaar; kies zelf",
  "No maximum in the sources: at least six months; a year leaves room for an objection: choose":
    "Geen maximum in de bronnen: minstens zes maanden; een jaar laat ruimte voor bezwaar: kies zelf",
  "No maximum in the sources: once the duty to keep ends, nothing asks for it any more; choose":
    "Geen maximum in de bronnen: na de bewaarplicht is het nergens meer voor nodig; kies zelf",
  "No rule found; two years after closing is common: choose":
    "Geen regel gevonden; twee jaar na de afhandeling is gebruikelijk: kies zelf",
  "No uniform rule; three to twelve months is common: choose":
    "Geen vaste regel; drie tot twaalf maanden is gebruikelijk: kies zelf",
  "OPP, part of the pupil file: two years after leaving; own term not found: choose":
    "Ontwikkelingsperspectief, deel van het leerlingdossier: twee jaar na de uitschrijving; eigen termijn niet gevonden: kies zelf",
  "Omzetbelasting on immovable property: ten years; article from memory":
    "Omzetbelasting over onroerende zaken: tien jaar; artikel uit het hoofd",
  "Ouders & Onderwijs: name and address of alumni may be kept, no end given; until the alumnus objects":
    "Ouders & Onderwijs: naam en adres van oud-leerlingen mogen blijven, zonder einde; tot iemand bezwaar maakt",
  "Ouders & Onderwijs: no minimum, two years at most":
    "Ouders & Onderwijs: geen minimum, hooguit twee jaar",
  "PLEXSYS, Microsoft 365: data can be copied during the term and 90 days after":
    "PLEXSYS, Microsoft 365: gegevens zijn te kopiëren tijdens de looptijd en 90 dagen daarna",
  "PO-Raad and VO-raad: do not destroy before a selectielijst is adopted; not checked whether one is in force":
    "PO-Raad en VO-raad: niet vernietigen voordat een selectielijst is vastgesteld; niet nagegaan of die er is",
  "PO-Raad and school pages: the school must keep it three years; ParnasSys holds that this binds the samenwerkingsverband only. Not settled: kept, since erasing cannot be undone":
    "PO-Raad en pagina’s van scholen: de school bewaart het drie jaar; volgens ParnasSys geldt dat alleen voor het samenwerkingsverband. Niet zeker: bewaard, want wissen is niet terug te draaien",
  "PO-Raad through APS IT-diensten: this and the previous school year, never beyond two years after leaving":
    "PO-Raad via APS IT-diensten: dit en het vorige schooljaar, nooit langer dan twee jaar na de uitschrijving",
  "PO-Raad, bewaartermijnen leerlingdossier: two years; a norm since the Vrijstellingsbesluit Wbp lapsed on 25 May 2018":
    "PO-Raad, bewaartermijnen leerlingdossier: twee jaar; een norm sinds het Vrijstellingsbesluit Wbp op 25 mei 2018 verviel",
  "PO-Raad: five years is used as the maximum too":
    "PO-Raad: vijf jaar wordt ook als maximum gebruikt",
  "ParnasSys: everything but name and address within five years":
    "ParnasSys: alles behalve naam en adres binnen vijf jaar",
  "ParnasSys: up to five years after leaving": "ParnasSys: tot vijf jaar na de uitschrijving",
  "Part of the pupil file: two years after leaving, unless a case runs (a hold); from memory":
    "Deel van het leerlingdossier: twee jaar na de uitschrijving, tenzij er een zaak loopt; uit het hoofd",
  "Practice of vendors: a year without use; choose":
    "Gewoonte van leveranciers: een jaar zonder gebruik; kies zelf",
  "Privacy op School: four weeks, unless an incident is being handled (a hold)":
    "Privacy op School: vier weken, tenzij er een incident wordt afgehandeld",
  "Samenwerkingsverband: three years after the advice; WPO art. 18a and WVO 2020 art. 2.47 from memory":
    "Samenwerkingsverband: drie jaar na het advies; WPO, artikel 18a, en WVO 2020, artikel 2.47, uit het hoofd",
  "Selectielijst mbo in force since 1 August 2017: certificates; fifty years is from memory":
    "Selectielijst mbo, geldig sinds 1 augustus 2017: diploma’s; vijftig jaar is uit het hoofd",
  "Six months (old guidance) to twelve (practice of vendors): choose":
    "Zes maanden (oude richtlijn) tot twaalf (gewoonte van leveranciers): kies zelf",
  "Some months after leaving; what belongs in a file goes there first: choose":
    "Enkele maanden na het vertrek; wat in een dossier hoort, gaat daar eerst heen: kies zelf",
  "Some months to take own work along; choose":
    "Enkele maanden om eigen werk mee te nemen; kies zelf",
  "Sources conflict: school pages say three years; ParnasSys dropped it, since it binds the samenwerkingsverband only":
    "Bronnen spreken elkaar tegen: pagina’s van scholen zeggen drie jaar; ParnasSys liet dat vervallen, omdat het alleen voor het samenwerkingsverband geldt",
  "No selectielijst for public tasks is known to be in force: do not destroy before it is.":
    "Er is geen geldige selectielijst bekend voor de openbare taken: vernietig niets voordat die er is.",
  "The term in the selectielijst mbo was not read: do not destroy before it is.":
    "De termijn in de selectielijst mbo is niet nagelezen: vernietig niets voordat dat is gedaan.",
  "ThiemeMeulenhoff, privacy and security: recordings are kept for at most a year":
    "ThiemeMeulenhoff, privacy en beveiliging: opnamen blijven hooguit een jaar",
  "Uitvoeringsbesluit WVO 2020, before: Eindexamenbesluit VO art. 57; present article not found":
    "Uitvoeringsbesluit WVO 2020, eerder: Eindexamenbesluit VO, artikel 57; huidig artikel niet gevonden",
  "Uitvoeringsregeling loonbelasting 2011 art. 7.5 and 7.9: five calendar years; from memory":
    "Uitvoeringsregeling loonbelasting 2011, artikel 7.5 en 7.9: vijf kalenderjaren; uit het hoofd",
  "Until consent is withdrawn or the school year, for which it was asked, ends":
    "Tot de toestemming wordt ingetrokken, of tot het eind van het schooljaar waarvoor die is gevraagd",
});

/** Een bron of reden in het Nederlands; een eigen bron heeft eigen woorden. */
export const sourceWords = (ref: string): string =>
  (Object.hasOwn(sources, ref) ? sources[ref] : undefined) ?? legalReference(ref);
