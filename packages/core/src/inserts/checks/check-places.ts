import type { Day } from "../../shared/dates/day.ts";
import type { PrivacyInsert } from "../privacy-insert.ts";
import { type Found, when } from "./insert-finding.ts";
import { checkTransfer } from "./receivers/check-transfer.ts";

/** Where the supplier itself has the data. */
export function checkPlaces(
  { locations, seat, services }: PrivacyInsert,
  asOf: Day,
): readonly Found[] {
  const role = services.every((service) => service.role === "processor")
    ? "processor"
    : "controller";
  const isElsewhere = seat && !locations.some(({ country }) => country === seat.country);
  return [
    ...when(locations.length === 0, { code: "location-missing", where: ["locations"] }),
    // A processor abroad can look at what it has at home.
    ...(isElsewhere
      ? checkTransfer({ ...seat, transfer: seat.transfer, where: ["seat", "country"], role }, asOf)
      : []),
    ...locations.flatMap(({ country, transfer }, index) =>
      checkTransfer({ country, transfer, where: ["locations", index], role }, asOf),
    ),
  ];
}
