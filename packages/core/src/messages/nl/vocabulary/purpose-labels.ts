import type { PurposeCode } from "../../../vocabulary/purpose.ts";
import type { Labels } from "../../../vocabulary/vocabulary-messages.ts";
import { described } from "../../described.ts";
import { purposeNames } from "./purpose-names.ts";

/** Dutch words for purposes. */
export const purposeLabels: Labels<PurposeCode> = described(purposeNames, {
  "education-and-guidance": "Lesgeven, leren en begeleiden met het product.",
  "store-results": "Vastleggen wat een leerling heeft gemaakt en hoe dat ging.",
  "return-results": "De school laten zien wat een leerling heeft behaald.",
  "adaptive-material": "Uit de resultaten opmaken welk materiaal bij een leerling past.",
  "analyse-results": "Begrijpen wat resultaten zeggen over het leren.",
  "exchange-results": "Zorgen dat het ene leermiddel verder kan waar het andere stopte.",
  "timetables-and-groups": "Bepalen wie wanneer waar les heeft, en met wie.",
  "personal-circumstances":
    "Opschrijven wat er, ook medisch, speelt en wat dat voor het onderwijs betekent.",
  "staff-guidance": "Docenten en andere medewerkers helpen bij hun werk.",
  communication: "Berichten en afspraken tussen school, thuis en medewerkers.",
  "financial-administration": "Rekeningen, betalingen en bijdragen bijhouden.",
  accountability: "Meten en laten zien hoe goed het onderwijs is.",
  disputes: "Klachten en meningsverschillen oplossen.",
  "third-party-exchange":
    "Gegevens doorgeven voor toezicht, zorg, passend onderwijs, stage of overstap.",
  delivery: "Zorgen dat school en leerling krijgen wat is afgesproken.",
  access: "Weten wie inlogt en wat diegene mag zien en doen.",
  security: "Het product en de gegevens erin beschermen en controleren.",
  continuity: "Onderhoud, reservekopieën, herstel van fouten en hulp bij vragen.",
  research:
    "Onder strenge voorwaarden onderzoeken hoe leren of het beleid van de school beter kan.",
  "anonymised-research":
    "Gegevens waaruit niemand te herkennen is, beschikbaar stellen voor beter onderwijs.",
  "product-requirements": "Voldoen aan wat de wet van het product zelf vraagt.",
  "other-law": "Doen wat een andere wet van de school of leverancier vraagt.",
});
