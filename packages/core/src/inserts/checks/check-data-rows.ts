import { canonicalJson, type Json } from "../../shared/canonical-json.ts";
import { dataCategory } from "../../vocabulary/data-category.ts";
import type { DeclaredData } from "../document/declared-data.ts";
import type { PrivacyInsert } from "../privacy-insert.ts";
import { type Found, when } from "./insert-finding.ts";

/** Rows of personal data: what allows them, what explains them, how long they are kept. */
export function checkDataRows({ personalData, dataSubjects }: PrivacyInsert): readonly Found[] {
  return [
    ...when(dataSubjects.length === 0, { code: "subjects-missing", where: ["dataSubjects"] }),
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
      ...when(
        personalData.slice(0, index).some((earlier) => collide(earlier, row)),
        {
          code: "retention-collides",
          where: ["personalData", index, "retention"],
          about: row.category,
        },
      ),
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
    ...when(retention === undefined, {
      code: "retention-missing",
      where: [...where, "retention"],
      about,
    }),
    ...when(retention?.kind === "criteria", {
      code: "retention-by-criteria",
      where: [...where, "retention"],
      about,
    }),
  ];
}

/** Two rows that may be about the same record and end it differently: the shorter would win without a word. */
function collide(a: DeclaredData, b: DeclaredData): boolean {
  const { retention: one, records: recordsOfA = [a.category] } = a;
  const { retention: other, records: recordsOfB = [b.category] } = b;
  if (one?.kind !== "term" || other?.kind !== "term") return false;
  const { subjects } = a;
  const samePeople =
    !subjects || !b.subjects || b.subjects.some((subject) => subjects.includes(subject));
  const sameRecords = recordsOfA.some((record) => recordsOfB.includes(record));
  return samePeople && sameRecords && text(one) !== text(other);
}

// A parsed retention is JSON.
const text = (retention: DeclaredData["retention"]) => canonicalJson(retention as unknown as Json);
