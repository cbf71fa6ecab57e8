import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Vindplaatsen die uit meer dan een wet en een artikel bestaan, in het Nederlands. */
export const legalSources: Readonly<Record<string, string>> = deepFreeze({
  "A later edition of the standard; the end of its transition was not read":
    "Een nieuwere editie van de norm; wanneer de overgang eindigt, is niet nagelezen",
  "AICPA, SOC 2: reports of type 1 and 2": "AICPA, SOC 2: rapporten van type 1 en 2",
  "Algemene Verwerkersovereenkomst onderwijs 4.0, text not read":
    "Algemene Verwerkersovereenkomst onderwijs 4.0, tekst niet nagelezen",
  "Certificeringsschema informatiebeveiliging en privacy ROSA 3.0 (May 2022)":
    "Certificeringsschema informatiebeveiliging en privacy ROSA 3.0 (mei 2022)",
  "Auditdienst Rijk and NOREA, Cbw (NIS2) Control Framework":
    "Auditdienst Rijk en NOREA, Cbw (NIS2) Control Framework",
  "HR 29 June 2007, ECLI:NL:HR:2007:AZ4663 and AZ4664: copies and transcripts of recordings; GDPR art. 15(3)":
    "HR 29 juni 2007, ECLI:NL:HR:2007:AZ4663 en AZ4664: kopieën en uitgeschreven teksten van opnamen; AVG, artikel 15, lid 3",
  "Convenant Digitale Onderwijsmiddelen en Privacy 4.0: new and renewed agreements take the current model":
    "Convenant Digitale Onderwijsmiddelen en Privacy 4.0: nieuwe en verlengde overeenkomsten volgen het nieuwste model",
  "Convenant Digitale Onderwijsmiddelen en Privacy 4.0: the model is for suppliers that joined":
    "Convenant Digitale Onderwijsmiddelen en Privacy 4.0: het model is voor deelnemers",
  "Dienst Verwerkersovereenkomsten: first judged, then signed by who is authorised":
    "Dienst Verwerkersovereenkomsten: eerst beoordelen, dan tekenen door wie bevoegd is",
  "Digital Omnibus proposal, 19 November 2025 (not law)":
    "voorstel Digitale Omnibus, 19 november 2025 (geen wet)",
  "Federal Information Security Modernization Act (United States)":
    "Amerikaanse wet op de beveiliging van overheidsinformatie (FISMA)",
  "IAF MD 26, transition to ISO/IEC 27001:2022": "IAF MD 26, overgang naar ISO/IEC 27001:2022",
  "Microsoft Products and Services Data Protection Addendum: 90 days and at most 90 more; from memory":
    "Microsoft, voorwaarden voor gegevensbescherming: 90 dagen en daarna hooguit 90 dagen; uit het hoofd",
  "Microsoft, Service Level Agreement for Online Services (three copies that agree)":
    "Microsoft, dienstverleningsovereenkomst voor onlinediensten (drie gelijke kopieën)",
  "Microsoft, Service Level Agreement for Online Services: 90 days' notice of an adverse change (copies)":
    "Microsoft, dienstverleningsovereenkomst voor onlinediensten: een nadelige wijziging 90 dagen vooraf (kopieën)",
  "Microsoft, data retention, deletion and destruction in Microsoft 365 (copy)":
    "Microsoft, bewaren, wissen en vernietigen van gegevens in Microsoft 365 (kopie)",
  "Microsoft, what happens to data when a subscription ends (copy); retention, deletion and destruction (copy)":
    "Microsoft, wat er met gegevens gebeurt na een abonnement (kopie); bewaren, wissen en vernietigen (kopie)",
  "Model Bewerkersovereenkomst 2.0 (2016), text not read":
    "Model Bewerkersovereenkomst 2.0 (2016), tekst niet nagelezen",
  "Model Verwerkersovereenkomst 3.0 (March 2018), foreword read":
    "Model Verwerkersovereenkomst 3.0 (maart 2018), voorwoord nagelezen",
  "Model Verwerkersovereenkomst 3.0, foreword: deviations in writing and with reasons":
    "Model Verwerkersovereenkomst 3.0, voorwoord: afwijkingen op schrift en met redenen",
  "Model Verwerkersovereenkomst 4.0 (April 2022), text not read":
    "Model Verwerkersovereenkomst 4.0 (april 2022), tekst niet nagelezen",
  "Model Verwerkersovereenkomst 4.0, text not read":
    "Model Verwerkersovereenkomst 4.0, tekst niet nagelezen",
  "Model Verwerkersovereenkomst, annex 1: the insert is the instruction":
    "Model Verwerkersovereenkomst, bijlage 1: de bijsluiter is de instructie",
  "MoReq2010: a class has one schedule": "MoReq2010: een klasse heeft één termijn",
  "Our own reading: a document that contradicts itself cannot be carried out":
    "Onze eigen lezing: een document dat zichzelf tegenspreekt, is niet uit te voeren",
  "Our own reading: a claim that is old, or that nobody can check, is no proof":
    "Onze eigen lezing: wat oud is of niet is na te gaan, bewijst niets",
  "Our own reading: an answer must say something":
    "Onze eigen lezing: een antwoord moet iets zeggen",
  "ROSA certification scheme in the words of MORA: recovery may exceed 24 hours (low), within 24 hours (medium)":
    "Certificeringsschema ROSA in de woorden van MORA: herstel mag langer dan 24 uur duren (laag), of binnen 24 uur (midden)",
  "commentary on recordings of calls: naming training alone bars use as proof; no use to judge staff":
    "toelichting op het opnemen van gesprekken: wie alleen training noemt, mag een opname niet als bewijs gebruiken",
  "our own reading, without a source": "onze eigen lezing, zonder bron",
  "processing agreement, annex 2": "verwerkersovereenkomst, bijlage 2",
  "provider's page on security: 90 days to copy; durations at a reseller (CSP) were not read":
    "pagina van de aanbieder over beveiliging: 90 dagen om te kopiëren; termijnen bij een wederverkoper zijn niet nagelezen",
  "provider's page on security: data can be copied during the term and 90 days after, without help":
    "pagina van de aanbieder over beveiliging: gegevens zijn tijdens de looptijd en 90 dagen daarna zelf te kopiëren",
  "provider's page on security: defaults, and settings that the provider makes":
    "pagina van de aanbieder over beveiliging: standaarden, en instellingen van de aanbieder",
  "provider's page on security: the customer owns the data, none is used for advertising":
    "pagina van de aanbieder over beveiliging: de gegevens zijn van de klant en dienen niet voor reclame",
  "provider's page on security: told of important changes and of unauthorised access":
    "pagina van de aanbieder over beveiliging: bericht bij belangrijke wijzigingen en onbevoegde toegang",
  "publisher's page on privacy: announced by a voice at the start, at most a year, closed to the unauthorised":
    "pagina van de uitgever over privacy: aan het begin gezegd, hooguit een jaar, gesloten voor onbevoegden",
  "supplier's promise on breach notices, item 1":
    "belofte van de leverancier over meldingen, onderdeel 1",
  "supplier's promise on breach notices, item 2":
    "belofte van de leverancier over meldingen, onderdeel 2",
  "supplier's promise on breach notices, item 3":
    "belofte van de leverancier over meldingen, onderdeel 3",
  "supplier's promise on breach notices, item 4":
    "belofte van de leverancier over meldingen, onderdeel 4",
  "supplier's promise on breach notices, item 5":
    "belofte van de leverancier over meldingen, onderdeel 5",
  "supplier's promise on breach notices, item 6":
    "belofte van de leverancier over meldingen, onderdeel 6",
  "text of the parties' own": "eigen tekst van partijen",
});
