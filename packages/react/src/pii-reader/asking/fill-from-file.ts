import type { FillAnswers, LeakedFile } from "../../breach-report/first/pii-reader.ts";
import type { Answers } from "../../forms/form-scope.tsx";

const KINDS = "data.categories";
const RECORDS = "data.records";
const PEOPLE = "people.count";
/** Answers that a file may take the place of: nothing, or that it is not known yet. */
const isOpen = (kind: string | undefined, value: string | undefined) =>
  kind === undefined || kind === "not-known-yet" || (kind !== "range" && !value?.trim());

/** Whether a number was filled in by a person; what an earlier file gave was not. */
export function isTyped(name: string, typed: Answers, found: Answers | undefined): boolean {
  const [kind] = typed[`${name}.kind`] ?? [];
  const [value] = typed[`${name}.value`] ?? [];
  const isFound = value !== undefined && found?.[`${name}.value`]?.[0] === value;
  return !isFound && !isOpen(kind, value);
}

/** Fills in what a file says: its kinds beside those that were ticked, and numbers where no person gave one. */
export const fillFromFile =
  ({ categories, records, people }: LeakedFile): FillAnswers =>
  (typed, before) => {
    const found: Record<string, readonly string[]> = {};
    if (categories.length > 0) {
      const earlier = before?.[KINDS] ?? [];
      const ticked = (typed[KINDS] ?? []).filter((one) => !earlier.includes(one));
      found[KINDS] = [...new Set([...ticked, ...categories])];
    }
    const count = (name: string, kind: string, value: number | undefined) => {
      if (value === undefined || isTyped(name, typed, before)) return;
      found[`${name}.kind`] = [kind];
      found[`${name}.value`] = [`${value}`];
    };
    count(RECORDS, "exact", records);
    count(PEOPLE, "approximate", people);
    const names = Object.keys(found).map((name) => name.replace(/\.(?:kind|value)$/, ".open"));
    const open = new Set([...names, ...names.map((name) => `${name}.open`)]);
    const kept = Object.entries(typed).filter(([name]) => !open.has(name));
    return { answers: { ...Object.fromEntries(kept), ...found }, found };
  };
