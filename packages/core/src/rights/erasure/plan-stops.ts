import type { RetentionPolicy } from "../../retention/index.ts";
import type { DataSubjectRequest } from "../request/data-subject-request.ts";
import type { ErasureInput } from "./erasure-input.ts";

/** Why there is no plan. */
export interface PlanStop {
  readonly code:
    | "not-an-erasure-request"
    | "identity-not-verified"
    | "element-without-answer"
    | "category-without-rule"
    | "unknown-element"
    | "element-twice"
    | "record-twice"
    | "unknown-category";
  /** The element or the category it is about, where there is one. */
  readonly of?: string;
}

/** Every reason not to plan: a place that nobody looked into, or a category on which the policy says nothing, stops it. */
export function planStops(request: DataSubjectRequest, input: ErasureInput): readonly PlanStop[] {
  return [...requestStops(request), ...scopeStops(request, input), ...recordStops(request, input)];
}

function requestStops({ kind, status }: DataSubjectRequest): readonly PlanStop[] {
  const isErasure = kind === "erasure" || kind === "objection";
  return [
    ...(isErasure ? [] : [{ code: "not-an-erasure-request" } as const]),
    ...(status === "in-progress" || status === "part-answered"
      ? []
      : [{ code: "identity-not-verified" } as const]),
  ];
}

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
  const asked = elements.filter(({ category }) => scope === "all" || scope.includes(category));
  const inReach = new Set(asked.filter(({ reach }) => reach === "in-reach").map(({ id }) => id));
  const looked = records.map(({ element }) => element);
  const ruled = categoriesOf(policy);
  return [
    ...[...inReach]
      .filter((id) => !looked.includes(id))
      .map((of) => ({ code: "element-without-answer", of }) as const),
    ...looked
      .filter((id) => !inReach.has(id))
      .map((of) => ({ code: "unknown-element", of }) as const),
    ...looked
      .filter((id, index) => looked.indexOf(id) !== index)
      .map((of) => ({ code: "element-twice", of }) as const),
    ...records
      .filter((one) => new Set(one.records.map(({ id }) => id)).size !== one.records.length)
      .map(({ element: of }) => ({ code: "record-twice", of }) as const),
    ...(ruled === "all"
      ? []
      : asked
          .filter(({ id, category }) => inReach.has(id) && !ruled.has(category))
          .map(({ category: of }) => ({ code: "category-without-rule", of }) as const)),
  ];
}

function categoriesOf({ rules }: RetentionPolicy): ReadonlySet<string> | "all" {
  if (rules.some(({ categories }) => categories === undefined)) return "all";
  return new Set(rules.flatMap(({ categories = [] }) => categories));
}
