import type { PrivacyInsert } from "../privacy-insert.ts";
import type { Found } from "./insert-finding.ts";
import { nameKey } from "./name-key.ts";

/** Entries of a list that stand in it before. Sub-processors have a check of their own. */
export function checkRepeats(insert: PrivacyInsert): readonly Found[] {
  const { products, services, purposes, personalData, locations, recipients = [] } = insert;
  return [
    ...repeated("products", products, ({ name }) => nameKey(name)),
    ...repeated("services", services, ({ name }) => nameKey(name)),
    // What is written in own words may be another purpose each time.
    ...repeated("purposes", purposes, (row) => (row.code === "own" ? wholeRow(row) : row.code)),
    ...repeated("personalData", personalData, wholeRow),
    ...repeated("locations", locations, wholeRow),
    ...repeated("recipients", recipients, ({ name, role }) => `${role} ${nameKey(name)}`),
  ];
}

const wholeRow = (row: object): string => JSON.stringify(row);

function repeated<Row>(
  list: keyof PrivacyInsert,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly Found[] {
  const before = new Set<string>();
  return rows.flatMap((row, index): readonly Found[] => {
    const key = keyOf(row);
    if (before.has(key)) return [{ code: "entry-repeated", where: [list, index] }];
    before.add(key);
    return [];
  });
}
