import { checkText } from "../shared/text/check-text.ts";
import { fieldNames, fieldSubjects, fieldThings, personNames } from "./data/field-names.ts";
import type { DataCategoryCode } from "./data-category-code.ts";

/** Data category that the name of a field indicates. */
export interface FieldMeaning {
  readonly category: DataCategoryCode;
  /** True when it holds the name of a person, or a part of it. */
  readonly isPersonName: boolean;
}

/** More of a name says nothing more. */
const LONGEST_NAME = 200;
const MOST_WORDS = 8;

const byName = new Map<string, DataCategoryCode>(
  Object.entries(fieldNames).flatMap(([category, names]) =>
    names.split(" ").map((name) => [name, category as DataCategoryCode] as const),
  ),
);
const persons: ReadonlySet<string> = new Set(personNames.split(" "));
const things: ReadonlySet<string> = new Set(fieldThings.split(" "));
const subjects = new Map<string, keyof typeof fieldSubjects>(
  Object.entries(fieldSubjects).flatMap(([subject, words]) =>
    words.split(" ").map((word) => [word, subject as keyof typeof fieldSubjects] as const),
  ),
);
const longestFirst = [...subjects.keys()].sort((a, b) => b.length - a.length);

/**
 * Data category that the name of a field or column indicates; undefined when there is none. Dutch and English; handles
 * prefixes, camel case, underscores and common abbreviations.
 *
 * @throws InvalidInputError when `name` is not a string.
 *
 * @example
 * ```ts
 * import { fieldMeaning } from "@bijsluiter/core/vocabulary";
 *
 * fieldMeaning("leerlingGebDat")?.category; // => "contact"
 * fieldMeaning("ll_dyslexie")?.category; // => "medical"
 * fieldMeaning("vader_telefoonnr")?.category; // => "parents"
 * fieldMeaning("bestandsnaam"); // => undefined
 * ```
 */
export function fieldMeaning(name: string): FieldMeaning | undefined {
  checkText(name);
  const words = wordsOf(name);
  for (let length = words.length; length > 0; length -= 1) {
    for (let from = words.length - length; from >= 0; from -= 1) {
      const part = words.slice(from, from + length).join("");
      const others = [...words.slice(0, from), ...words.slice(from + length)];
      // "vader" in `naam_vader` says whose name it is.
      const found = subjects.has(part) ? "none" : meaningOf(part, others);
      if (found !== "none") return found;
    }
  }
  const category = words.map((word) => byName.get(word)).find((known) => known !== undefined);
  return category && { category, isPersonName: false };
}

/** Words of a name: `leerlingGebDat`, `LEERLING_GEB_DAT` and `leerling-geb.dat` have the same. */
function wordsOf(name: string): readonly string[] {
  return name
    .slice(0, LONGEST_NAME)
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]/)
    .flatMap((word) => word.split(/(?<=[a-z])\d+$/))
    .filter((word) => word !== "")
    .slice(-MOST_WORDS);
}

function meaningOf(part: string, others: readonly string[]): FieldMeaning | "none" | undefined {
  const category = byName.get(part);
  if (category !== undefined) return withSubject(part, category, others);
  // `leerlingachternaam`: a subject and a name in one word; `schoolnaam` is the name of a thing.
  const subject = longestFirst.find((word) => part.startsWith(word));
  if (subject !== undefined) {
    const rest = part.slice(subject.length);
    const known = byName.get(rest);
    if (known !== undefined) return withSubject(rest, known, [...others, subject]);
  }
  return "none";
}

function withSubject(
  part: string,
  category: DataCategoryCode,
  others: readonly string[],
): FieldMeaning | undefined {
  const isPersonName = persons.has(part);
  if (isPersonName && others.some((word) => things.has(word))) return undefined;
  const isGeneral = category === "contact" || category === "participant-number";
  const who = others.map((word) => subjects.get(word));
  if (isGeneral && who.includes("parents")) return { category: "parents", isPersonName };
  if (isGeneral && who.includes("staff")) return { category: "staff", isPersonName };
  return { category, isPersonName };
}
