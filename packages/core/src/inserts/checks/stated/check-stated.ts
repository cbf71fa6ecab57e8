import type { Day } from "../../../shared/dates/day.ts";
import { doubtsIn } from "../../../vocabulary/lists/doubts-in.ts";
import type { PrivacyInsert } from "../../privacy-insert.ts";
import type { Found, InsertFindingCode } from "../insert-finding.ts";
import { numberRows } from "./number-rows.ts";
import type { PlacesOf } from "./places.ts";
import { readerRows } from "./reader-rows.ts";
import { relationRows } from "./relation-rows.ts";
import { sourceRows } from "./source-rows.ts";

const rows = Object.entries({
  ...numberRows,
  ...relationRows,
  ...readerRows,
  ...sourceRows,
}) as readonly (readonly [InsertFindingCode, PlacesOf])[];

/** What is filled in and cannot be true, or says less than it seems to. */
export const checkStated = (insert: PrivacyInsert, asOf: Day): readonly Found[] => [
  ...doubtsIn(insert),
  ...rows.flatMap(([code, placesOf]) =>
    placesOf(insert, asOf).map((where) => ({
      code,
      where,
      ...(code === "number-implausible" && { about: String(where.at(-1)) }),
    })),
  ),
];
