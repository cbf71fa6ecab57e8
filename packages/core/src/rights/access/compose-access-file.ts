import { deepFreeze } from "../../shared/deep-freeze.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { InventoryElement } from "../erasure/erasure-inventory.ts";
import { coverageStops, isInScope, type PlanStop, startStops } from "../erasure/plan-stops.ts";
import { type DataSubjectRequest, dataSubjectRequest } from "../request/data-subject-request.ts";
import type { AccessElsewhere, AccessFile } from "./access-file.ts";
import { type AccessInput, accessInput } from "./access-input.ts";
import { ownPart } from "./own-part.ts";

/** An access file, or the reason why there is none. */
export type AccessFiling =
  | { readonly result: "filed"; readonly file: AccessFile }
  | { readonly result: "stopped"; readonly reasons: readonly PlanStop[] };

/**
 * Access file of a person: all data found. Data that is or may be about others is omitted and counted. A place of the
 * inventory that was not searched blocks the file. For portability it contains only data that the person provided,
 * based on consent or a contract.
 *
 * @param request - Request with verified identity, on which work has started.
 * @throws InvalidInputError when the input is malformed.
 * @see GDPR art. 15(1), 15(3), 15(4) and 20
 */
export function composeAccessFile(request: DataSubjectRequest, input: AccessInput): AccessFiling {
  const known = parseInput(dataSubjectRequest, request);
  const { inventory, found, automated, transfers, asOf } = parseInput(accessInput, input);
  const { id: requestId, kind, scope } = known;
  const isAccess = kind === "access" || kind === "portability";
  const reasons: readonly PlanStop[] = [
    ...(isAccess ? [] : [{ code: "not-an-access-request" } as const]),
    ...startStops(known),
    ...coverageStops(inventory.elements, scope, found),
  ];
  if (!isAccess || reasons.length > 0) return { result: "stopped", reasons };
  const isIn = isInScope(scope);
  const byElement = new Map(found.map((one) => [one.element, one]));
  const elements = inventory.elements.flatMap(({ id, category }) => {
    const one = byElement.get(id);
    return one && (kind === "access" || one.portable) ? [{ ...ownPart(one), category }] : [];
  });
  const places = inventory.elements.filter(({ category }) => isIn(category)).flatMap(elsewhereOf);
  const file = { requestId, kind, asOf, elements, elsewhere: places, automated, transfers };
  return { result: "filed", file: deepFreeze({ format: "bijsluiter-access-1", ...file }) };
}

const elsewhereOf = (element: InventoryElement): readonly AccessElsewhere[] =>
  element.reach === "in-reach"
    ? []
    : [
        {
          category: element.category,
          because: element.because,
          ...(element.holder && { holder: element.holder }),
        },
      ];
