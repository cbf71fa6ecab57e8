import type { RetentionPolicy } from "../../retention/index.ts";
import type { DataSubjectRequest } from "../request/data-subject-request.ts";
import type { ErasureInput } from "./erasure-input.ts";
import type { InventoryElement } from "./erasure-inventory.ts";

/** Reason why there is no plan. */
export interface PlanStop {
  readonly code:
    | "not-an-erasure-request"
    | "not-an-access-request"
    | "identity-not-verified"
    | "element-without-answer"
    | "category-without-rule"
    | "unknown-element"
    | "element-twice"
    | "record-twice"
    | "unknown-category";
  /** Element or category concerned, if any. */
  readonly of?: string;
}

/** Reasons why no plan can be made, such as a place that was not searched, or a category without a rule. */
export function planStops(request: DataSubjectRequest, input: ErasureInput): readonly PlanStop[] {
  return [...requestStops(request), ...scopeStops(request, input), ...recordStops(request, input)];
}

function requestStops(request: DataSubjectRequest): readonly PlanStop[] {
  const isErasure = request.kind === "erasure" || request.kind === "objection";
  return [
    ...(isErasure ? [] : [{ code: "not-an-erasure-request" } as const]),
    ...startStops(request),
  ];
}

/** Refuses a request whose identity is not verified or on which work has not started. */
export const startStops = ({ status }: DataSubjectRequest): readonly PlanStop[] =>
  status === "in-progress" || status === "part-answered" ? [] : [{ code: "identity-not-verified" }];

function scopeStops(
  { scope }: DataSubjectRequest,
  { inventory: { elements }, holds, restrict = [] }: ErasureInput,
): readonly PlanStop[] {
  const categories = new Set(elements.map(({ category }) => category));
  const ids = new Set(elements.map(({ id }) => id));
  const named = [...restrict, ...holds.flatMap((hold) => hold.elements ?? [])];
  return [
    ...(scope === "all" ? [] : scope)
      .filter((category) => !categories.has(category))
      .map((of) => ({ code: "unknown-category", of }) as const),
    ...named.filter((id) => !ids.has(id)).map((of) => ({ code: "unknown-element", of }) as const),
  ];
}

function recordStops(
  { scope }: DataSubjectRequest,
  { inventory: { elements }, records, policy }: ErasureInput,
): readonly PlanStop[] {
  const isIn = isInScope(scope);
  const ruled = categoriesOf(policy);
  return [
    ...coverageStops(elements, scope, records),
    ...records
      .filter((one) => new Set(one.records.map(({ id }) => id)).size !== one.records.length)
      .map(({ element: of }) => ({ code: "record-twice", of }) as const),
    ...(ruled === "all"
      ? []
      : elements
          .filter(
            ({ reach, category }) => reach === "in-reach" && isIn(category) && !ruled.has(category),
          )
          .map(({ category: of }) => ({ code: "category-without-rule", of }) as const)),
  ];
}

/** Differences between the places to search and the places that were searched. */
export function coverageStops(
  elements: readonly InventoryElement[],
  scope: DataSubjectRequest["scope"],
  looked: readonly { readonly element: string }[],
): readonly PlanStop[] {
  const isIn = isInScope(scope);
  const asked = elements.filter(({ reach, category }) => reach === "in-reach" && isIn(category));
  const inReach = new Set(asked.map(({ id }) => id));
  const known = new Set(looked.map(({ element }) => element));
  const seen = new Set<string>();
  return [
    ...[...inReach]
      .filter((id) => !known.has(id))
      .map((of) => ({ code: "element-without-answer", of }) as const),
    ...[...known]
      .filter((id) => !inReach.has(id))
      .map((of) => ({ code: "unknown-element", of }) as const),
    ...looked
      .filter(({ element }) => seen.has(element) || !seen.add(element))
      .map(({ element: of }) => ({ code: "element-twice", of }) as const),
  ];
}

function categoriesOf({ rules }: RetentionPolicy): ReadonlySet<string> | "all" {
  if (rules.some(({ categories }) => categories === undefined)) return "all";
  return new Set(rules.flatMap(({ categories = [] }) => categories));
}

/** Test whether a category is in the scope of the request. */
export function isInScope(scope: DataSubjectRequest["scope"]): (category: string) => boolean {
  if (scope === "all") return () => true;
  const asked = new Set(scope);
  return (category) => asked.has(category);
}
