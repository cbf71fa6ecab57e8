import type { PlainTexts } from "../../../inserts/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { insertCategories } from "./insert-categories.ts";

/** What parents and pupils read in the same words. */
export const insertInPlainWords: Pick<
  PlainTexts,
  "about" | "categories" | "made" | "noSubprocessors" | "transfers" | "version"
> = deepFreeze({
  categories: insertCategories,
  about: (subjects) => `About: ${subjects}`,
  made: (maker, products) => `${maker} makes ${products}.`,
  noSubprocessors: "No other companies are named here.",
  transfers: {
    adequacy: "Europe finds the privacy rules there good enough",
    dpf: "with an American privacy mark",
    "scc-2021-914": "with fixed European agreements",
    bcr: "with rules that the company must follow",
    "derogation-49": "by an exception in the law",
  },
  version: (number, day) =>
    `This is version ${number ?? "without a number"}${day ? ` of ${day}` : ""}.`,
});
