import { placeIf } from "../../../shared/findings/place-if.ts";
import type { CountryCode } from "../../../vocabulary/country-code.ts";
import { nameKey } from "../../../vocabulary/lists/name-key.ts";
import { transferNeed } from "../../../vocabulary/transfers/transfer-need.ts";
import type { StatedRows } from "./places.ts";

/** Who is named twice, or in a place that contradicts another. */
export const relationRows: StatedRows<
  | "officer-is-contact"
  | "recipient-is-subprocessor"
  | "seat-at-odds"
  | "role-contradicted"
  | "dpa-contradicted"
  | "transfer-not-needed"
> = {
  "officer-is-contact": ({ contact, dataProtectionOfficer: officer }) =>
    placeIf(
      contact !== undefined &&
        officer !== undefined &&
        (contact.email.toLowerCase() === officer.email.toLowerCase() ||
          nameKey(contact.name) === nameKey(officer.name)),
      "dataProtectionOfficer",
    ),
  "recipient-is-subprocessor": ({ processor, subprocessors, recipients = [] }) => {
    const named = new Set([processor, ...subprocessors].map(({ name }) => nameKey(name)));
    return recipients.flatMap(({ name }, at) =>
      placeIf(named.has(nameKey(name)), "recipients", at, "name"),
    );
  },
  "seat-at-odds": ({ processor: { address }, seat }) =>
    placeIf(address && seat ? address.country !== seat.country : false, "seat", "country"),
  "role-contradicted": ({ services }) =>
    services.flatMap(({ role, roleReason }, at) =>
      placeIf(role === "processor" && roleReason !== undefined, "services", at, "roleReason"),
    ),
  "dpa-contradicted": ({ subprocessors }) =>
    subprocessors.flatMap(({ agreement: { status, url, checkedOn } }, at) =>
      placeIf(
        status === "none" && (url ?? checkedOn) !== undefined,
        "subprocessors",
        at,
        "agreement",
        "status",
      ),
    ),
  "transfer-not-needed": ({ seat, locations, subprocessors, recipients = [] }, asOf) => {
    const isNeedless = (transfer: unknown, countries: readonly (CountryCode | undefined)[]) =>
      transfer !== undefined &&
      countries.length > 0 &&
      countries.every((code) => code !== undefined && transferNeed(code, asOf) === "none-eea");
    return [
      ...placeIf(isNeedless(seat?.transfer, [seat?.country]), "seat", "transfer"),
      ...locations.flatMap(({ country, transfer }, at) =>
        placeIf(isNeedless(transfer, [country]), "locations", at, "transfer"),
      ),
      ...subprocessors.flatMap(({ seat: its, countries, accessFrom = [], transfer }, at) =>
        placeIf(
          countries.length > 0 && isNeedless(transfer, [its, ...countries, ...accessFrom]),
          "subprocessors",
          at,
          "transfer",
        ),
      ),
      ...recipients.flatMap(({ country, transfer }, at) =>
        placeIf(isNeedless(transfer, [country]), "recipients", at, "transfer"),
      ),
    ];
  },
};
