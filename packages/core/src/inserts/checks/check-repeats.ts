import { type KeyOf, repeatsIn, wholeEntry } from "../../shared/findings/repeats-in.ts";
import { nameKey } from "../../vocabulary/lists/name-key.ts";
import type { PrivacyInsert } from "../privacy-insert.ts";
import type { Found } from "./insert-finding.ts";

/** Entries of a list that stand in it before, however deep the list is. Sub-processors have a check of their own. */
export const checkRepeats = (insert: PrivacyInsert): readonly Found[] =>
  repeatsIn(insert, keyOf).map((where) => ({ code: "entry-repeated", where }));

const keyOf: KeyOf = (entry, list) => {
  if (list.length === 1) {
    // An entry of a list that the schema took has these members.
    const { name, code, role } = entry as Readonly<Record<"name" | "code" | "role", string>>;
    switch (list[0]) {
      case "products":
      case "services":
        return nameKey(name);
      case "recipients":
        return `${role} ${nameKey(name)}`;
      case "purposes":
        // What is written in own words may be another purpose each time.
        return code === "own" ? wholeEntry(entry, list) : code;
      case "subprocessors":
        return undefined;
    }
  }
  return wholeEntry(entry, list);
};
