import {
  type Condition,
  definePolicy,
  type RetentionPolicy,
  type RetentionRule,
  type Snap,
  type Trigger,
} from "@bijsluiter/core/retention";
import { pick, seededRandom } from "../engines/random.ts";

const moments = ["leftOn", "seenAt", "paidAt", "madeAt", "notedOn", "logins"];
const periods = ["P0D", "P4W", "P1M", "P18M", "P2Y", "P5Y", "P1Y1M", "P90D", "P10Y"];
const snaps: readonly (Snap | null)[] = [
  null,
  null,
  null,
  "school-year-end",
  "calendar-year-end",
  "month-end",
  "week-end",
  "next:10-01",
];
const conditions: readonly Condition[] = [
  { fact: "type", is: "a" },
  { fact: "type", not: "a" },
  { fact: "type", in: ["a", "b", "é"] },
  { fact: "score", is: 5 },
  { fact: "score", not: 5 },
  { fact: "score", atLeast: 5.5 },
  { fact: "score", above: 1, below: 9 },
  { fact: "score", atMost: 2 },
  { fact: "graded", is: true },
  { fact: "graded", not: true },
  { fact: "leftOn", atLeast: "2012-01-01" },
  { fact: "seenAt", above: "2010-06-30", atMost: "2020-12-31" },
  { fact: "paidAt", below: "2019-03-31" },
  { fact: "notedOn", atLeast: "2012-02-29", below: "2024-10-27" },
];
const categories = ["results", "absence", "messages"];

/** A policy with its day and the day on which it runs. */
export interface RandomPolicy {
  readonly policy: RetentionPolicy;
  readonly asOf: string;
  readonly now: string;
}

/** Policies with every kind of trigger, scope and term, the same ones for the same number. */
export function randomPolicies(count: number): readonly RandomPolicy[] {
  const random = seededRandom(13);
  const some = <Value>(of: readonly Value[], most: number): Value[] =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(random, of));
  const trigger = (): Trigger => {
    const chance = random();
    if (chance < 0.6) return pick(random, moments);
    const names = [...new Set(some(moments, 3))];
    return chance < 0.8 ? { latest: names } : { earliest: names };
  };
  const scope = () => ({
    ...(random() < 0.4 && { categories: [...new Set(some(categories, 2))] }),
    ...(random() < 0.5 && { when: some(conditions, 2) }),
    ...(random() < 0.15 && { otherwise: true as const }),
  });
  const term = () => ({
    snapBefore: pick(random, snaps),
    period: pick(random, periods),
    snapAfter: pick(random, snaps),
  });
  const rule = (kind: "keep" | "erase", id: string): RetentionRule => {
    if (kind === "keep" && random() < 0.1)
      return { id, kind, forever: true, ...scope(), when: some(conditions, 2) };
    const rest = { id, trigger: trigger(), ...term(), ...scope() };
    return kind === "keep" ? { ...rest, kind } : { ...rest, kind };
  };
  /** More categories than are compared one by one. */
  const many = (kind: "keep" | "erase"): readonly RetentionRule[] =>
    Array.from({ length: 40 }, (_one, at) => {
      const rest = { id: `${kind}-${at}`, ...term(), trigger: pick(random, moments.slice(0, 5)) };
      const of = [at < 6 ? (categories[at % 3] ?? "results") : `other-${at}`];
      return kind === "keep"
        ? { ...rest, kind, categories: of }
        : { ...rest, kind, categories: of };
    }).map(
      (one, _at, [first]) => ({ ...one, trigger: first?.trigger ?? "leftOn" }) as RetentionRule,
    );
  return Array.from({ length: count }, (_, index) => {
    const large = index % 5 === 4;
    const erases = Array.from({ length: 1 + Math.floor(random() * 3) }, (_one, at) =>
      rule("erase", `erase-${at}`),
    );
    const keeps = Array.from({ length: Math.floor(random() * 3) }, (_one, at) =>
      rule("keep", `also-${at}`),
    );
    const start = Date.UTC(2014, 0, 1) + Math.floor(random() * 5000) * 86_400_000;
    const late = random() < 0.5 ? 0 : Math.floor(random() * 40);
    const day = (at: number) => new Date(at).toISOString().slice(0, 10);
    return {
      policy: definePolicy({
        id: `random-${index}`,
        version: "1",
        rules: large ? [...many("erase"), ...many("keep"), ...keeps] : [...erases, ...keeps],
      }),
      asOf: day(start),
      now: day(start + late * 86_400_000),
    };
  });
}
