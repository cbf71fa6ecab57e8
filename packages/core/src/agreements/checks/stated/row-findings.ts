import type { Day } from "../../../shared/dates/day.ts";
import { repeatsIn, wholeEntry } from "../../../shared/findings/repeats-in.ts";
import { doubtsIn } from "../../../vocabulary/lists/doubts-in.ts";
import { saysNothing } from "../../../vocabulary/lists/says-nothing.ts";
import { findingBases } from "../../data/finding-bases.ts";
import { type StatedCode, statedRules } from "../../data/stated-rules.ts";
import type { ProcessingAgreement } from "../../processing-agreement.ts";
import type { AgreementFinding } from "../agreement-finding.ts";
import { clauseRows } from "./clause-rows.ts";
import { dayRows } from "./day-rows.ts";
import { partyRows } from "./party-rows.ts";
import type { Place, PlacesOf } from "./places.ts";
import { stateRows } from "./state-rows.ts";
import { termRows } from "./term-rows.ts";

const rows = Object.entries({
  ...partyRows,
  ...termRows,
  ...dayRows,
  ...clauseRows,
  ...stateRows,
}) as readonly (readonly [StatedCode, PlacesOf])[];

/** What the rows find, and doubts of texts: both without the inserts, which have a check of their own. */
export function rowFindings(
  agreement: ProcessingAgreement,
  asOf: Day,
): readonly AgreementFinding[] {
  const own = {
    ...agreement,
    annexes: agreement.annexes.map((annex) =>
      annex.kind === "privacy-insert" ? annex.label : annex,
    ),
  };
  return [
    // A reason that says nothing is found as a deviation without one.
    ...(saysNothing(agreement.id) ? [found("text-says-nothing", ["id"])] : []),
    ...doubtsIn(own)
      .filter(({ where }) => where.at(-1) !== "motivation")
      .map(({ code, where }) => found(code, where)),
    ...repeatsIn(own, (entry, list) =>
      UNIQUE.has(String(list[0])) && list.length === 1 ? undefined : wholeEntry(entry, list),
    ).map((where) => found("entry-repeated", where)),
    ...rows.flatMap(([code, placesOf]) =>
      placesOf(agreement, asOf).map((where) => found(code, where)),
    ),
  ];
}

/** Lists that have a check of their own, or a record of what happened twice. */
const UNIQUE = new Set(["subprocessors", "history"]);

function found(code: StatedCode, where: Place): AgreementFinding {
  const { severity, basis } = statedRules[code];
  // A finding of one of these codes has no other members.
  return { code, severity, where, basis: findingBases[basis] } as AgreementFinding;
}
