import { textPlaces } from "../../shared/findings/text-places.ts";
import type { DataCategoryCode } from "../../vocabulary/data-category-code.ts";
import type { PrivacyInsert } from "../privacy-insert.ts";
import { type Found, when } from "./insert-finding.ts";

/** Kinds of data of a product that makes profiles or answers by itself. */
const TELLING: readonly DataCategoryCode[] = ["profile", "ai-prompts"];

/** Words of such a product, in Dutch and English. */
const WORDS =
  /(?<![\p{L}\d])(?:ai|kunstmatige intelligentie|artificial intelligence|profiling|profileren|profilering|algoritmes?|algorithms?|taalmodel(?:len)?|language models?|chatbots?|machine learning)(?![\p{L}\d])/iu;

/** Profiles and decisions without a person: whether the insert speaks of them, and does not contradict itself. */
export function checkAutomation(insert: PrivacyInsert): readonly Found[] {
  const { automation, personalData } = insert;
  const where = ["automation"];
  if (!automation) return when(isTelling(insert), { code: "automation-unstated", where });
  const { profiling, decisions, explanation } = automation;
  const isUsed = profiling === "yes" || decisions === "yes";
  return [
    ...when(isUsed && explanation === undefined, { code: "automation-unexplained", where }),
    ...when([profiling, decisions].includes("unknown"), { code: "automation-unstated", where }),
    ...when(profiling === "no" && personalData.some(({ category }) => category === "profile"), {
      code: "automation-contradicted",
      where: [...where, "profiling"],
    }),
  ];
}

/** Whether the purposes and the answer on research fit each other. */
export const checkResearch = ({ research, purposes }: PrivacyInsert): readonly Found[] =>
  research?.use === "none" || research?.use === "anonymous"
    ? purposes.flatMap(({ code }, index) =>
        when(code === "research" || (code === "anonymised-research" && research.use === "none"), {
          code: "research-contradicted",
          where: ["purposes", index],
          about: code,
        }),
      )
    : when(research?.use === "personal" && purposes.every(({ code }) => !RESEARCH.includes(code)), {
        code: "research-contradicted",
        where: ["research", "use"],
      });

const RESEARCH: readonly string[] = ["research", "own"];

const isTelling = (insert: PrivacyInsert) =>
  insert.personalData.some(({ category }) => TELLING.includes(category)) ||
  textPlaces([insert.products, insert.services, insert.purposes, insert.personalData]).some(
    ({ text }) => WORDS.test(text),
  );
