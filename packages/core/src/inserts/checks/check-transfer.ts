import type { Day } from "../../shared/day.ts";
import type { CountryCode } from "../../vocabulary/country-code.ts";
import { transferNeed } from "../../vocabulary/transfers/transfer-need.ts";
import type { TransferNeedCode } from "../../vocabulary/transfers/transfer-need-code.ts";
import type { TransferBasis } from "../document/locations/transfer-basis.ts";
import type { Found, InsertFindingCode } from "./insert-finding.ts";

/** A country that data goes to, and what the insert says makes that lawful. */
export interface Transfer {
  readonly country: CountryCode;
  readonly transfer: TransferBasis | undefined;
  readonly where: Found["where"];
}

/** What is wrong with sending data to a country on that day. */
export function checkTransfer({ country, transfer, where }: Transfer, asOf: Day): readonly Found[] {
  const need = transferNeed(country, asOf);
  if (need === "none-eea") return [];
  const code = transfer ? judge(transfer, { need, country }) : silence(need);
  return code ? [{ code, where, about: country }] : [];
}

const silence = (need: TransferNeedCode): InsertFindingCode =>
  need === "adequacy" ? "transfer-basis-unnamed" : "transfer-without-basis";

function judge(
  transfer: TransferBasis,
  { need, country }: { readonly need: TransferNeedCode; readonly country: CountryCode },
): InsertFindingCode | undefined {
  switch (transfer.kind) {
    case "adequacy":
      if (need === "needs-basis") return "adequacy-not-in-force";
      return need === "adequacy-partial" && transfer.checkedOn === undefined
        ? "adequacy-partial"
        : undefined;
    case "dpf":
      if (country !== "US" || need !== "adequacy-partial") return "adequacy-not-in-force";
      return transfer.checkedOn === undefined ? "dpf-unchecked" : undefined;
    case "scc-2021-914":
    case "bcr":
      return transfer.assessedOn === undefined ? "transfer-not-assessed" : undefined;
    case "derogation-49":
      return "derogation-for-service";
  }
}
