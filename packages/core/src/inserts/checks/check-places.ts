import type { Day } from "../../shared/day.ts";
import type { PrivacyInsert } from "../privacy-insert.ts";
import { checkTransfer } from "./check-transfer.ts";
import { type Found, when } from "./insert-finding.ts";

/** Where the supplier itself has the data. */
export function checkPlaces({ locations }: PrivacyInsert, asOf: Day): readonly Found[] {
  return [
    ...when(locations.length === 0, { code: "location-missing", where: ["locations"] }),
    ...locations.flatMap(({ country, transfer }, index) =>
      checkTransfer({ country, transfer, where: ["locations", index] }, asOf),
    ),
  ];
}
