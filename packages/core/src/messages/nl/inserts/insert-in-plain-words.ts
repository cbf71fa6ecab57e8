import { enumerate } from "../../../documents/lines/enumerate.ts";
import type { PlainTerm, PlainTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { insertCategories } from "./insert-categories.ts";
import { insertPurposes } from "./insert-purposes.ts";

/** Wat ouders en leerlingen in dezelfde woorden lezen. */
export const insertInPlainWords: Omit<
  PlainTexts,
  | "automation"
  | "decides"
  | "headings"
  | "humanReview"
  | "minimumAge"
  | "notStated"
  | "optional"
  | "research"
  | "rights"
  | "title"
  | "triggers"
> = deepFreeze({
  purposes: insertPurposes,
  categories: insertCategories,
  about: (subjects) => `Van: ${subjects}`,
  pupils: "Leerlingen",
  or: "of",
  made: (maker, products) =>
    maker === products
      ? `Het programma en de maker heten allebei ${maker}.`
      : `${maker} maakt ${products}.`,
  kept: (term) => `We bewaren dit tot ${endOf(term)}. ${actions[term.action]}`,
  sources: {
    person: "de persoon zelf",
    school: "de school",
    use: "het gebruik van het programma",
    derived: "een berekening van het programma",
    "other-party": "een andere organisatie",
  },
  from: (sources) => `Dit komt van ${sources}.`,
  allIn: (country) => `Alle gegevens staan in ${withArticle(country)}.`,
  leaves:
    "Een deel van de gegevens gaat naar een land buiten de Europese Unie, of is daar te zien. Dat is bij:",
  leaving: (name, countries) => `${name}, in ${enumerate(countries.map(withArticle), "en")}`,
  seatedIn: (name, country) => `${name} komt uit ${withArticle(country)}.`,
  transfers: {
    adequacy: "De Europese Commissie vindt de regels daar goed.",
    dpf: "De Europese Commissie vindt de regels daar goed voor bedrijven op een vaste lijst.",
    "scc-2021-914": "Daarvoor is er een vast contract van Europa.",
    bcr: "Er gelden regels die het hele bedrijf moet volgen.",
    "derogation-49": "Dit mag door een uitzondering in de wet.",
  },
  transferUnknown: "Er staat niet bij waarom dat mag.",
  noSubprocessors: "Er werken geen andere bedrijven mee.",
  subprocessorsUnknown: "Er staat niet bij of er nog andere bedrijven meewerken.",
  officer: (name) => `Over privacy kunt u ook praten met ${name}.`,
  version: (number, day) =>
    number === undefined
      ? day === undefined
        ? "Er staat niet bij van wanneer deze uitleg is."
        : `Deze uitleg is van ${day}.`
      : `Dit is versie ${number}${day ? ` van ${day}` : ""}.`,
});

const actions: Readonly<Record<PlainTerm["action"], string>> = {
  erase: "Daarna wissen we het.",
  anonymise: "Daarna halen we weg van wie het is.",
  return: "Daarna geven we het terug.",
  transfer: "Daarna dragen we het over.",
  restrict: "Daarna kan bijna niemand er nog bij.",
  review: "Daarna kijken we of we het nog nodig hebben.",
};

function endOf(term: PlainTerm): string {
  const from = term.period === "" ? startOf(term) : `${term.period} na ${startOf(term)}`;
  return term.after ? `${from}, en dan nog tot ${term.after}` : from;
}

function startOf({ start, before }: PlainTerm): string {
  if (start.kind === "unknown") return "een moment dat hier niet staat";
  if (start.kind === "noun") return before ? `${before}, gerekend vanaf ${start.text}` : start.text;
  return before ? `${before} waarin ${start.text}` : `de dag waarop ${start.text}`;
}

/** Landen waarvan de naam een lidwoord vraagt. */
const withArticle = (country: string): string => {
  if (/eilanden\b/i.test(country)) return `de ${country}`;
  if (/^(?:Verenigd Koninkrijk|Brits .*gebied|Vaticaanstad)/.test(country)) return `het ${country}`;
  return /^(?:Verenigde|Filip|Bahama|Seychellen|Malediven|Comoren|Palestijnse|Dominicaanse|Centraal-Afrikaanse|Franse)/.test(
    country,
  )
    ? `de ${country}`
    : country;
};
