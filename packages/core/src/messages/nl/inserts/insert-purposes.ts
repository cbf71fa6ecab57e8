import type { PlainTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Waar gegevens voor zijn, zoals ouders en leerlingen dat zeggen. */
export const insertPurposes: PlainTexts["purposes"] = deepFreeze({
  "education-and-guidance": "Les geven en helpen bij het leren",
  "store-results": "Bijhouden wat er is gemaakt en hoe dat ging",
  "return-results": "De school laten zien hoe het gaat",
  "adaptive-material": "Lesstof kiezen die past",
  "analyse-results": "Kijken hoe het leren gaat",
  "exchange-results": "Verdergaan in een ander programma",
  "timetables-and-groups": "Roosters en groepen maken",
  "personal-circumstances": "Rekening houden met iemand, ook met zijn gezondheid",
  "staff-guidance": "Docenten helpen bij hun werk",
  communication: "Contact tussen school en thuis",
  "financial-administration": "Rekeningen en betalingen",
  accountability: "Laten zien hoe goed de school is",
  disputes: "Klachten oplossen",
  "third-party-exchange": "Gegevens geven aan anderen, zoals voor zorg of stage",
  delivery: "Zorgen dat alles klaarstaat",
  access: "Inloggen",
  security: "Beveiligen en misbruik tegengaan",
  continuity: "Zorgen dat alles blijft werken",
  research: "Onderzoek naar leren",
  "anonymised-research": "Onderzoek zonder namen",
  "product-requirements": "Doen wat de wet van dit programma vraagt",
  "other-law": "Doen wat een andere wet vraagt",
});
