import type { InsertChangeTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { aboutInsert, countryOf } from "./about-insert.ts";

/** Nederlandse zinnen voor wat er in een bijsluiter is veranderd. */
export const insertChanges: InsertChangeTexts = deepFreeze({
  "product-added": (change) => `${aboutInsert(change)}nieuw product in deze bijsluiter.`,
  "product-removed": (change) => `${aboutInsert(change)}product niet meer in deze bijsluiter.`,
  "product-changed": (change) => `${aboutInsert(change)}de beschrijving van het product is anders.`,
  "processor-changed": () => "De gegevens van de verwerker zijn anders.",
  "service-added": (change) => `${aboutInsert(change)}nieuwe dienst die bij het product hoort.`,
  "optional-service-added": (change) =>
    `${aboutInsert(change)}nieuwe dienst die de school los kan bestellen.`,
  "service-removed": (change) => `${aboutInsert(change)}dienst vervallen.`,
  "optional-service-removed": (change) =>
    `${aboutInsert(change)}los te bestellen dienst vervallen.`,
  "service-changed": (change) => `${aboutInsert(change)}de beschrijving van de dienst is anders.`,
  "role-changed": (change) =>
    `${aboutInsert(change)}de leverancier heeft bij deze dienst een andere rol.`,
  "order-changed": (change) => `${aboutInsert(change)}de bestelling van deze dienst is anders.`,
  "purpose-added": (change) => `${aboutInsert(change)}de gegevens worden ook hiervoor gebruikt.`,
  "purpose-removed": (change) =>
    `${aboutInsert(change)}de gegevens worden hier niet meer voor gebruikt.`,
  "purpose-changed": (change) => `${aboutInsert(change)}de toelichting bij dit doel is anders.`,
  "automation-changed": () =>
    "Wat de bijsluiter over profielen en automatische besluiten zegt, is anders.",
  "research-changed": () => "Wat de bijsluiter over onderzoek zegt, is anders.",
  "subject-added": (change) => `${aboutInsert(change)}ook van deze groep worden gegevens gebruikt.`,
  "subject-removed": (change) =>
    `${aboutInsert(change)}van deze groep worden geen gegevens meer gebruikt.`,
  "data-added": (change) => `${aboutInsert(change)}deze gegevens worden nu ook gebruikt.`,
  "data-removed": (change) => `${aboutInsert(change)}deze gegevens worden niet meer gebruikt.`,
  "data-changed": (change) => `${aboutInsert(change)}de toelichting bij deze gegevens is anders.`,
  "retention-lengthened": (change) => `${aboutInsert(change)}deze gegevens worden langer bewaard.`,
  "retention-shortened": (change) => `${aboutInsert(change)}deze gegevens worden korter bewaard.`,
  "retention-changed": (change) =>
    `${aboutInsert(change)}de bewaartermijn van deze gegevens is anders.`,
  "location-added": (change) =>
    `${aboutInsert(change)}gegevens worden nu ook hier bewaard of gebruikt.`,
  "location-outside-eea-added": (change) =>
    `${aboutInsert(change)}gegevens gaan nu ook naar dit land buiten de EER.`,
  "location-removed": (change) =>
    `${aboutInsert(change)}gegevens worden hier niet meer bewaard of gebruikt.`,
  "location-outside-eea-removed": (change) =>
    `${aboutInsert(change)}gegevens gaan niet meer naar dit land buiten de EER.`,
  "location-changed": (change) =>
    `${aboutInsert(change)}de afspraken voor deze plaats zijn anders.`,
  "subprocessor-added": (change) => `${aboutInsert(change)}nieuwe subverwerker.`,
  "subprocessor-outside-eea-added": (change) =>
    `${aboutInsert(change)}gegevens gaan nu ook buiten de EER, of zijn daar te zien (${countryOf(change)}).`,
  "subprocessor-outside-eea-removed": (change) =>
    `${aboutInsert(change)}gegevens gaan niet meer buiten de EER en zijn daar niet meer te zien (${countryOf(change)}).`,
  "subprocessor-removed": (change) => `${aboutInsert(change)}geen subverwerker meer.`,
  "subprocessor-changed": (change) =>
    `${aboutInsert(change)}het werk, de gegevens of de plaats van deze subverwerker is anders.`,
  "subprocessor-agreement-changed": (change) =>
    `${aboutInsert(change)}de stand van de overeenkomst met deze subverwerker is anders.`,
  "subprocessor-list-changed": () =>
    "De bijsluiter zegt iets anders over de vraag of de lijst van subverwerkers volledig is.",
  "recipient-added": (change) => `${aboutInsert(change)}krijgt nu ook gegevens.`,
  "recipient-removed": (change) => `${aboutInsert(change)}krijgt geen gegevens meer.`,
  "recipient-changed": (change) =>
    `${aboutInsert(change)}wat deze ontvanger krijgt of doet, is anders.`,
  "contact-changed": () => "Vragen gaan naar een ander adres.",
  "officer-changed": () => "De functionaris gegevensbescherming van de leverancier is een ander.",
  "notice-changed": () =>
    "De tijd tussen de melding van een wijziging en de wijziging zelf, of de tijd voor bezwaar, is anders.",
  "document-changed": () => "De versie, de datum of een ander gegeven van het document is anders.",
  "security-changed": () => "Wat de bijsluiter over beveiliging zegt, is anders.",
});
