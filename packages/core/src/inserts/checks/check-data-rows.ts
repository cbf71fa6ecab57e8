import { yearsOf } from "../../calendar/periods/years-of.ts";
import { knownTriggers } from "../../retention/index.ts";
import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import { dataCategory } from "../../vocabulary/data-category.ts";
import type { DeclaredData } from "../document/declared-data.ts";
import type { DeclaredRetention, RetentionByTerm } from "../document/declared-retention.ts";
import type { PrivacyInsert } from "../privacy-insert.ts";
import { type Found, when } from "./insert-finding.ts";

/** Rows of personal data: what allows them, what explains them, how long they are kept. */
export function checkDataRows({
  personalData,
  dataSubjects,
  products,
}: PrivacyInsert): readonly Found[] {
  const collisions = colliding(personalData);
  return [
    ...when(dataSubjects.length === 0, { code: "subjects-missing", where: ["dataSubjects"] }),
    ...products.flatMap(({ users }, index) =>
      users.flatMap((about, at) =>
        when(dataSubjects.length > 0 && !dataSubjects.includes(about), {
          code: "subject-undeclared",
          where: ["products", index, "users", at],
          about,
        }),
      ),
    ),
    ...when(personalData.length === 0, { code: "data-missing", where: ["personalData"] }),
    ...personalData.flatMap((row, index) => [
      ...checkRow(row, ["personalData", index]),
      ...(row.subjects ?? []).flatMap((subject, at) =>
        when(!dataSubjects.includes(subject), {
          code: "subject-undeclared",
          where: ["personalData", index, "subjects", at],
          about: subject,
        }),
      ),
      ...when(collisions[index] === true, {
        code: "retention-collides",
        where: ["personalData", index, "retention"],
        about: row.category,
      }),
    ]),
  ];
}

function checkRow(row: DeclaredData, where: Found["where"]): readonly Found[] {
  const { category: about, explanation, law, ground, retention } = row;
  const special = dataCategory(about).sensitivity === "special";
  const unexplained = explanation === undefined;
  return [
    ...when(about === "pgn-bsn" && law === undefined, { code: "bsn-without-law", where, about }),
    ...when(about === "criminal" && law === undefined, {
      code: "criminal-without-law",
      where,
      about,
    }),
    ...when(about === "other" && unexplained, { code: "other-unexplained", where, about }),
    ...when(special && unexplained, { code: "special-unexplained", where, about }),
    ...when(special && ground === undefined, { code: "special-without-ground", where, about }),
    ...checkRetention(retention, { where: [...where, "retention"], about }),
  ];
}

function checkRetention(
  retention: DeclaredRetention | undefined,
  { where, about }: Required<Pick<Found, "where" | "about">>,
): readonly Found[] {
  if (!retention) return [{ code: "retention-missing", where, about }];
  if (retention.kind === "criteria") return [{ code: "retention-by-criteria", where, about }];
  return [
    ...when(isWordless(retention), {
      code: "trigger-without-words",
      where: [...where, "trigger"],
      about,
    }),
    ...when(isImplausible(retention), {
      code: "period-implausible",
      where: [...where, "period"],
      about,
    }),
  ];
}

const worded: ReadonlySet<string> = new Set(knownTriggers);

const isWordless = ({ trigger, triggerWords }: RetentionByTerm) =>
  triggerWords === undefined && factsOf(trigger).some((fact) => !worded.has(fact));

function factsOf(trigger: RetentionByTerm["trigger"]): readonly string[] {
  if (typeof trigger === "string") return [trigger];
  return "latest" in trigger ? trigger.latest : trigger.earliest;
}

/** Years above which a term is a mistake unless a law asks for it, and above which no law of schools does. */
const LONG_YEARS = 20;
const LONGEST_YEARS = 60;

const isImplausible = ({ period, basis }: RetentionByTerm) =>
  yearsOf(period) > (basis?.kind === "statute" ? LONGEST_YEARS : LONG_YEARS);

/** For whom a term was declared: `all`, or some kinds of people. */
type People = "all" | ReadonlySet<string>;

/**
 * Which rows end a record otherwise than a row before them that may be about the same record: the shorter would win without
 * a word. Each record has its terms, each term the people of all rows that have it.
 */
function colliding(rows: readonly DeclaredData[]): readonly boolean[] {
  const known = new Map<string, Map<string, People>>();
  return rows.map(({ category, retention, records = [category], subjects }) => {
    if (retention?.kind !== "term") return false;
    const term = text(retention);
    const people: People = subjects ? new Set(subjects) : "all";
    let isCollision = false;
    for (const record of records) {
      const terms = known.get(record) ?? new Map<string, People>();
      for (const [other, others] of terms) isCollision ||= other !== term && meet(others, people);
      terms.set(term, together(terms.get(term), people));
      known.set(record, terms);
    }
    return isCollision;
  });
}

const meet = (a: People, b: People): boolean =>
  a === "all" || b === "all" || [...b].some((one) => a.has(one));

const together = (a: People | undefined, b: People): People =>
  a === "all" || b === "all" ? "all" : new Set([...(a ?? []), ...b]);

// A parsed retention is JSON.
const text = (retention: DeclaredData["retention"]) => canonicalJson(retention as unknown as Json);
