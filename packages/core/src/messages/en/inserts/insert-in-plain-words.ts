import { enumerate } from "../../../documents/lines/enumerate.ts";
import type { PlainTerm, PlainTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { insertCategories } from "./insert-categories.ts";
import { insertPurposes } from "./insert-purposes.ts";

/** What parents and pupils read in the same words. */
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
  about: (subjects) => `About: ${subjects}`,
  pupils: "Pupils",
  or: "or",
  made: (maker, products) =>
    maker === products
      ? `The product and its maker are both called ${maker}.`
      : `${maker} makes ${products}.`,
  kept: (term) => `We keep this until ${endOf(term)}. ${actions[term.action]}`,
  sources: {
    person: "the person",
    school: "the school",
    use: "the use of the product",
    derived: "a calculation of the product",
    "other-party": "another organisation",
  },
  from: (sources) => `This comes from ${sources}.`,
  allIn: (country) => `All data are in ${withArticle(country)}.`,
  leaves:
    "Some of the data go to a country outside the European Union, or can be seen there. This is at:",
  leaving: (name, countries) => `${name}, in ${enumerate(countries.map(withArticle), "and")}`,
  seatedIn: (name, country) => `${name} is from ${withArticle(country)}.`,
  transfers: {
    adequacy: "The European Commission considers the rules there adequate.",
    dpf: "The European Commission considers the rules there adequate for companies on a fixed list.",
    "scc-2021-914": "Europe’s standard contract applies.",
    bcr: "Rules apply that the whole company must follow.",
    "derogation-49": "This is allowed by an exception in the law.",
  },
  transferUnknown: "This page does not say why that is allowed.",
  noSubprocessors: "No other companies take part.",
  subprocessorsUnknown: "This page does not say whether other companies take part.",
  officer: (name) => `On privacy you can also talk to ${name}.`,
  version: (number, day) =>
    number === undefined
      ? day === undefined
        ? "This page does not say when it was written."
        : `This was written on ${day}.`
      : `This is version ${number}${day ? ` of ${day}` : ""}.`,
});

const actions: Readonly<Record<PlainTerm["action"], string>> = {
  erase: "Then we erase it.",
  anonymise: "Then we remove whose it is.",
  return: "Then we give it back.",
  transfer: "Then we hand it over.",
  restrict: "Then almost nobody can see it any more.",
  review: "Then we see whether we still need it.",
};

function endOf(term: PlainTerm): string {
  const from = term.period === "" ? startOf(term) : `${term.period} after ${startOf(term)}`;
  return term.after ? `${from}, and then until ${term.after}` : from;
}

function startOf({ start, before }: PlainTerm): string {
  if (start.kind === "unknown") return "a moment that is not given here";
  if (start.kind === "noun") return before ? `${before}, counted from ${start.text}` : start.text;
  return before ? `${before} in which ${start.text}` : `the day on which ${start.text}`;
}

/** Countries whose name asks for an article. */
const withArticle = (country: string): string =>
  /^(?:United |Bahamas|Comoros|Maldives|Philippines|Seychelles|Netherlands|Dominican|Central African|Czech Rep|British |US |U\.S\. |Palestin|Cayman|Cook|Falkland|Faroe|Marshall|Solomon|Northern Mariana|Turks|Åland Islands)/.test(
    country,
  )
    ? `the ${country}`
    : country;
