import { placeIf } from "../../../shared/findings/place-if.ts";
import { insertsOf } from "../../annex/annexes-of.ts";
import type { AgreementStatus } from "../../life-cycle/agreement-status.ts";
import type { PlacesOf } from "./places.ts";

/** States in which the end of the agreement is arranged, and in which all data is gone. */
const ENDED: readonly AgreementStatus[] = ["ended", "data-destroyed", "closed"];
const GONE: readonly AgreementStatus[] = ["data-destroyed", "closed"];

/** The state against what happened, and the days of the end against each other. */
export const stateRows = {
  "status-at-odds": ({ status, history, term, ending, destruction }, asOf) => [
    ...placeIf(
      (history.at(-1)?.to ?? status) !== status ||
        (status === "active" && (term?.startsOn ?? asOf) > asOf) ||
        (status === "ended" && !ending) ||
        (status === "data-destroyed" && !destruction),
      "status",
    ),
    ...placeIf(ending !== undefined && !ENDED.includes(status), "ending"),
    ...placeIf(destruction !== undefined && !GONE.includes(status), "destruction"),
  ],
  "ending-at-odds": (agreement, asOf) => {
    const { ending, destruction } = agreement;
    if (!ending) return [];
    const { endedOn, handOver, handOverUntil = endedOn, destroyBy } = ending;
    const { destroyedOn, confirmedBy } = destruction ?? {};
    const confirmed = new Set(confirmedBy);
    const others = [
      ...(agreement.subprocessors ?? []),
      ...insertsOf(agreement).flatMap(({ value }) => value.subprocessors),
    ];
    return [
      ...placeIf(endedOn > asOf, "ending", "endedOn"),
      ...placeIf(
        handOverUntil < endedOn ||
          handOverUntil > destroyBy ||
          (handOver === "not-wanted" && ending.handOverUntil !== undefined),
        "ending",
        "handOverUntil",
      ),
      ...placeIf(destroyBy < endedOn, "ending", "destroyBy"),
      ...placeIf(
        destroyedOn !== undefined && (destroyedOn < endedOn || destroyedOn > destroyBy),
        "destruction",
        "destroyedOn",
      ),
      ...placeIf(
        destruction !== undefined && others.some(({ name }) => !confirmed.has(name)),
        "destruction",
        "confirmedBy",
      ),
    ];
  },
} satisfies Readonly<Record<string, PlacesOf>>;
