import type { MeasureTexts } from "../../../measures/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { measureFindings } from "./measure-findings.ts";
import { measureStates } from "./measure-states.ts";

/** Nederlandse woorden voor maatregelen en certificaten. */
export const measures: MeasureTexts = deepFreeze({
  language: "nl",
  ...measureFindings,
  ...measureStates,
  levels: { public: "Openbaar", low: "Laag", medium: "Midden", high: "Hoog" },
  axes: {
    availability: "Beschikbaarheid",
    integrity: "Integriteit",
    confidentiality: "Vertrouwelijkheid",
  },
  questions: {
    "loss-within-a-working-day": "Geeft uitval binnen één werkdag al merkbare schade?",
    "loss-of-a-day": "Geeft uitval van een dag merkbare schade?",
    "errors-unacceptable": "Mag hier geen enkele fout in staan, zoals bij een examen of diploma?",
    "errors-cause-damage": "Geven fouten schade voor leerlingen of voor de school?",
    "sensitive-or-identifying":
      "Gaat het om gevoelige of bijzondere gegevens, of om gegevens over iemands identiteit?",
    "personal-or-internal": "Gaat het om persoonsgegevens of om interne gegevens?",
    "already-public": "Is deze informatie al openbaar?",
  },
  themes: {
    redundancy: "Opvang bij uitval",
    capacity: "Capaciteit",
    maintenance: "Onderhoud",
    testing: "Testen",
    monitoring: "Bewaking",
    recovery: "Herstel",
    traceability: "Herleidbaarheid",
    backup: "Back-up",
    "application-controls": "Controles in de toepassing",
    "non-repudiation": "Onweerlegbaarheid",
    "integrity-checking": "Controle op juistheid",
    "data-life-cycle": "Levensloop van gegevens",
    "logical-access": "Digitale toegang",
    "physical-access": "Toegang tot gebouwen",
    "network-access": "Toegang tot het netwerk",
    separation: "Scheiding van omgevingen",
    "transport-and-storage": "Versturen en opslaan",
    logging: "Vastleggen van gebruik",
    assessment: "Beoordeling",
    vulnerabilities: "Zwakke plekken",
    people: "Medewerkers",
    suppliers: "Leveranciers",
    incidents: "Incidenten",
    governance: "Bestuur en beleid",
  },
  parties: {
    "built-in": "Maker van het platform",
    provider: "Leverancier",
    customer: "School",
    shared: "Gedeeld",
  },
  partKinds: { provided: "Geleverd", setting: "Instelling", inherited: "Van een dienst eronder" },
  evidenceKinds: {
    document: "Document",
    certificate: "Certificaat",
    scan: "Meting",
    log: "Logboek",
    setting: "Instelling",
    test: "Test",
    training: "Training",
    review: "Beoordeling",
  },
  answers: { yes: "Ja", no: "Nee", unknown: "Onbekend" },
});
