import { addPeriod } from "../../../calendar/periods/add-period.ts";
import type { Day } from "../../../shared/dates/day.ts";
import type { CountryCode } from "../../../vocabulary/country-code.ts";
import { adequacyDecisions } from "../../../vocabulary/transfers/adequacy-decision.ts";
import { transferNeed } from "../../../vocabulary/transfers/transfer-need.ts";
import type { TransferNeedCode } from "../../../vocabulary/transfers/transfer-need-code.ts";
import type { TransferBasis } from "../../document/locations/transfer-basis.ts";
import type { Found, InsertFindingCode } from "../insert-finding.ts";

/** A country that data goes to, and what the insert says makes that lawful. */
export interface Transfer {
  readonly country: CountryCode;
  readonly transfer: TransferBasis | undefined;
  readonly where: Found["where"];
  /** Who receives the data there. */
  readonly role: "processor" | "controller" | "subprocessor";
}

/** What is wrong with sending data to a country on that day. */
export function checkTransfer(
  { country, transfer, where, role }: Transfer,
  asOf: Day,
): readonly Found[] {
  const need = transferNeed(country, asOf);
  if (need === "none-eea") return [];
  const codes = transfer
    ? [
        judge(transfer, { need, country }),
        judgeDay(transfer, { country, asOf }),
        isUnfit(transfer, role) ? ("scc-module-unfit" as const) : undefined,
      ]
    : [silence(need)];
  return codes.flatMap((code) => (code ? [{ code, where, about: country }] : []));
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

/** First day of the standard clauses of 2021. */
const CLAUSES_DAY = "2021-06-27";

/** Who is certified under the framework renews that each year. */
const CERTIFIED = { years: 1, months: 0, weeks: 0, days: 0 };

/** A day of checking proves nothing before what was checked existed, in the future, or once it must have been renewed. */
function judgeDay(
  transfer: TransferBasis,
  { country, asOf }: { readonly country: CountryCode; readonly asOf: Day },
): InsertFindingCode | undefined {
  const checked = "checkedOn" in transfer ? transfer.checkedOn : undefined;
  const assessed = "assessedOn" in transfer ? transfer.assessedOn : undefined;
  const on = checked ?? assessed;
  if (on === undefined) return undefined;
  if (on > asOf) return "checked-in-future";
  const from = transfer.kind === "scc-2021-914" ? CLAUSES_DAY : decisionDay(country, asOf);
  if ((checked !== undefined || transfer.kind !== "bcr") && from !== undefined && on < from)
    return "basis-checked-too-early";
  return transfer.kind === "dpf" && addPeriod(on, CERTIFIED) < asOf ? "dpf-check-old" : undefined;
}

const decisionDay = (country: CountryCode, asOf: Day): Day | undefined =>
  adequacyDecisions.find(
    ({ country: its, basis: { validFrom, validTo = "9999-12-31" } }) =>
      its === country && validFrom <= asOf && asOf <= validTo,
  )?.basis.validFrom;

/**
 * Modules that do not fit who sends and who receives. 1: controller to controller; 2: controller to processor; 3: processor to
 * sub-processor; 4: processor back to controller.
 */
const UNFIT: { readonly [Role in Transfer["role"]]: readonly number[] } = {
  processor: [1, 4],
  controller: [4],
  subprocessor: [1, 2, 4],
};

const isUnfit = (transfer: TransferBasis, role: Transfer["role"]) =>
  transfer.kind === "scc-2021-914" && UNFIT[role].includes(transfer.module);
