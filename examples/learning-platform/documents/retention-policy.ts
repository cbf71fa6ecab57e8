import { policyFromInsert } from "@bijsluiter/core/inserts";
import {
  definePolicy,
  presets,
  type RetentionPolicy,
  type RetentionRule,
} from "@bijsluiter/core/retention";
import { publishedInsert } from "./published-insert.ts";

const declared = policyFromInsert(publishedInsert);
const agreed = {
  kind: "policy",
  ref: "Privacybijsluiter van Leerplein",
  verifiedOn: null,
} as const;

/** What the rows of the insert that name no term come down to in the tables of Leerplein. */
const ofTables: readonly RetentionRule[] = [
  {
    id: "account",
    kind: "erase",
    categories: ["account", "choices"],
    trigger: "leftOn",
    period: "P2Y",
    basis: agreed,
  },
  {
    id: "messages",
    kind: "erase",
    categories: ["messages"],
    trigger: "sentOn",
    snapBefore: "school-year-end",
    period: "P1Y",
    basis: agreed,
  },
  {
    id: "voice-logs",
    kind: "erase",
    categories: ["voice-logs", "recordings"],
    trigger: "recordedOn",
    period: "P1Y",
    basis: agreed,
  },
];

/** The duty behind the five years of the preset, as a letter to a parent names it. */
const absence = { kind: "statute", ref: "Uitvoeringsbesluit WVO 2020", verifiedOn: null } as const;

const declaredCategories = new Set(
  [...declared.rules, ...ofTables].flatMap(({ categories = [] }) => categories),
);

/**
 * The policy of the demo: the terms that the privacy insert declares are the ones that are carried out. The preset for schools
 * speaks where the insert does not, and for what the law wants kept.
 */
export const platformPolicy: RetentionPolicy = definePolicy({
  ...declared,
  id: "leerplein",
  rules: [
    ...declared.rules,
    ...ofTables,
    ...presets.nlEducation.rules
      .filter(
        ({ kind, categories }) =>
          kind === "keep" || !categories?.some((category) => declaredCategories.has(category)),
      )
      .map((rule) => (rule.id === "absence-keep" ? { ...rule, basis: absence } : rule)),
  ],
});
