import * as z from "zod/mini";
import { allKinds, moreKindCategories } from "../pii/index.ts";
import { parseInput } from "../shared/parse-input.ts";
import { maxLength } from "../shared/schema/max-length.ts";
import { shortText } from "../shared/text/short-text.ts";
import { type DataCategoryCode, dataCategoryCode } from "../vocabulary/data-category-code.ts";
import { coveringCategories } from "./data/covering-categories.ts";
import { declaredRules } from "./data/declared-rules.ts";
import type { DeclaredFinding } from "./declared/declared-finding.ts";
import { placePattern } from "./declared/place-pattern.ts";
import { type PrivacyInsert, privacyInsert } from "./privacy-insert.ts";

/** Match in a real record, as from `scanJson`, or many of one kind and place counted together. */
export interface DeclaredMatch {
  readonly kind: string;
  /** Category of the match itself, as in results of `scanFields`. */
  readonly category?: DataCategoryCode;
  /** JSON Pointer; empty or left out for a text without structure. */
  readonly pointer?: string;
  readonly part?: "key" | "value";
  /** One when absent. */
  readonly count?: number;
}

/** Matches in one document. */
const MOST_MATCHES = 10_000_000;
/** Names in a document may be long, and lie deep. */
const LONGEST_POINTER = 100_000;

/** Checks a list of {@link DeclaredMatch}; other properties of a match are ignored. */
export const declaredMatches: z.ZodMiniType<readonly DeclaredMatch[]> = z
  .array(
    z.object({
      kind: shortText,
      category: z.exactOptional(dataCategoryCode),
      pointer: z.exactOptional(z.string().check(maxLength(LONGEST_POINTER))),
      part: z.exactOptional(z.enum(["key", "value"])),
      count: z.exactOptional(z.int().check(z.gte(1), z.lte(1_000_000_000_000))),
    }),
  )
  .check(maxLength(MOST_MATCHES));

const MOST_POINTERS = 10;
const categoryOf: ReadonlyMap<string, DataCategoryCode> = new Map<string, DataCategoryCode>([
  ...allKinds.map(({ kind, category }) => [kind, category] as const),
  ...Object.entries(moreKindCategories),
]);
const covering: { readonly [Code in DataCategoryCode]?: readonly DataCategoryCode[] } =
  coveringCategories;

/**
 * Undeclared personal data in real records, with place, kind and count and never a value; then declared, detectable
 * data that is not in the sample.
 *
 * @param matches - Results of `scanJson` for one or more records, and of `scanFields`, which detects names, marks and
 * diagnoses by field name.
 * @throws InvalidInputError when the insert or a match is malformed.
 * @see GDPR art. 28(3)(a)
 *
 * @example
 * ```ts
 * import { checkDeclared } from "@bijsluiter/core/inserts";
 * import { scanJson } from "@bijsluiter/core/pii";
 *
 * const insert = {
 *   template: "own",
 *   reviewEveryMonths: 12,
 *   products: [{ name: "Leerplein", description: "Oefenen.", targetGroups: ["po"], users: ["pupil"] }],
 *   processor: { name: "Leerplein Media B.V." },
 *   services: [],
 *   purposes: [],
 *   dataSubjects: ["pupil"],
 *   personalData: [{ category: "study-progress" }],
 *   locations: [],
 *   subprocessors: [],
 * } as const;
 * const [found] = checkDeclared(insert, scanJson([{ pupil: { bsn: "111222333" } }]));
 * found?.category; // => "pgn-bsn"
 * found?.pointers; // => [{ pointer: "/*\/pupil/bsn", count: 1 }]
 * ```
 */
export function checkDeclared(
  insert: PrivacyInsert,
  matches: readonly DeclaredMatch[],
): readonly DeclaredFinding[] {
  const { personalData } = parseInput(privacyInsert, insert);
  const found = byCategory(parseInput(declaredMatches, matches));
  const declared = new Set(personalData.map(({ category }) => category));
  const undeclared = [...found].filter(
    ([category]) => !rowsFor(category).some((row) => declared.has(row)),
  );
  const seen = new Set([...found.keys()].flatMap((category) => rowsFor(category)));
  const unseen = personalData.flatMap(({ category }, index) =>
    isDetectable(category) && !seen.has(category) ? [{ category, index }] : [],
  );
  return [
    ...undeclared.map(([category, these]) => undeclaredFinding(category, these)),
    ...unseen.map(({ category, index }) => ({
      code: "declared-not-seen" as const,
      ...declaredRules["declared-not-seen"],
      where: ["personalData", index],
      category,
      count: 0,
      kinds: [],
      pointers: [],
    })),
  ];
}

/** Rows of an insert that may speak for a find of this category. */
const rowsFor = (category: DataCategoryCode) => covering[category] ?? [category];

/** What the kinds of a usual scan see, and names of persons by the names of their fields. */
const detectable: ReadonlySet<DataCategoryCode> = new Set<DataCategoryCode>([
  "contact",
  ...allKinds.map(({ category }) => category),
]);
const isDetectable = (category: DataCategoryCode) =>
  category !== "other" && detectable.has(category);

function byCategory(matches: readonly DeclaredMatch[]) {
  const found = new Map<DataCategoryCode, DeclaredMatch[]>();
  for (const match of matches) {
    const category = match.category ?? categoryOf.get(match.kind) ?? "other";
    const these = found.get(category) ?? [];
    these.push(match);
    found.set(category, these);
  }
  return found;
}

function undeclaredFinding(
  category: DataCategoryCode,
  matches: readonly DeclaredMatch[],
): DeclaredFinding {
  const code = category === "other" ? "undeclared-other-data" : "undeclared-data";
  const kinds = tally(matches, ({ kind }) => kind);
  const pointers = tally(matches, ({ pointer = "", part }) => placePattern(pointer, part));
  return {
    code,
    ...declaredRules[code],
    where: ["personalData"],
    category,
    count: kinds.reduce((sum, [, count]) => sum + count, 0),
    kinds: kinds.map(([kind, count]) => ({ kind, count })),
    pointers: pointers.slice(0, MOST_POINTERS).map(([pointer, count]) => ({ pointer, count })),
  };
}

function tally(matches: readonly DeclaredMatch[], nameOf: (match: DeclaredMatch) => string) {
  const counts = new Map<string, number>();
  for (const match of matches) {
    const name = nameOf(match);
    counts.set(name, (counts.get(name) ?? 0) + (match.count ?? 1));
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
