import type { CompleteReport } from "@bijsluiter/core/breaches";
import fc from "fast-check";
import { completeReportsOf } from "../../core/test/arbitrary-breach-reports.ts";
import { breachReport as nl } from "../src/locales/nl/index.ts";

const { breachReport } = nl.messages;

/** One of the keys of `texts`. */
const code = <Code extends string>(texts: Readonly<Record<Code, unknown>>) =>
  fc.constantFrom(...(Object.keys(texts) as Code[]));
/** Any characters, behind as many that can be seen as the longest minimum of a text asks. */
const text = fc
  .tuple(fc.stringMatching(/^[!-~]{10}$/), fc.string({ maxLength: 70, unit: "binary" }))
  .map(([seen, any]) => `${seen}${any.replaceAll(/[\r\0]/g, " ")}`.trim());
const number = fc.nat({ max: 2_000_000 });

/** Minutes of two summer times and two winter times, and of the hour that October 2026 has twice. */
const minute = fc
  .oneof(
    fc.integer({ min: Date.UTC(2025, 2, 1), max: Date.UTC(2026, 11, 1) }),
    fc.integer({ min: Date.UTC(2026, 9, 25, 0), max: Date.UTC(2026, 9, 25, 2) }),
  )
  .map((time) => Math.floor(time / 60_000));
const instant = (at: number) => {
  const offset = isSummer(at) ? 120 : 60;
  const local = new Date((at + offset) * 60_000).toISOString().slice(0, 19);
  return `${local}+0${offset / 60}:00`;
};
/** Summer times of 2025 and 2026 in Europe/Amsterdam. */
const isSummer = (at: number) =>
  [
    [Date.UTC(2025, 2, 30, 1), Date.UTC(2025, 9, 26, 1)],
    [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)],
  ].some(([from = 0, to = 0]) => at * 60_000 >= from && at * 60_000 < to);

const occurred = (from: string, to: string) =>
  fc.oneof(
    fc.record({ kind: fc.constant("moment" as const), at: fc.constant(from) }),
    fc.record({
      kind: fc.constant("period" as const),
      from: fc.constant(from),
      to: fc.constant(to),
      estimated: fc.constant(true),
    }),
    fc.record({ kind: fc.constant("ongoing" as const), from: fc.constant(from) }),
    fc.record({ kind: fc.constant("cannot-be-determined" as const) }),
  );
const timeline = fc
  .tuple(
    fc.uniqueArray(minute, { minLength: 3, maxLength: 3 }),
    code(breachReport.options["timeline.discovery"]),
  )
  .chain(([minutes, discovery]) => {
    const [first = "", second = "", third = ""] = minutes.sort((a, b) => a - b).map(instant);
    return occurred(first, second).map((when) => ({
      discoveredAt: second,
      discovery,
      awareAt: third,
      occurred: when,
    }));
  });

const count = fc.oneof(
  fc.record({ kind: fc.constantFrom("exact" as const, "approximate" as const), value: number }),
  fc.tuple(number, number).map(([a, b]) => ({
    kind: "range" as const,
    minimum: Math.min(a, b),
    maximum: Math.max(a, b),
  })),
  fc.record({ kind: fc.constant("cannot-be-determined" as const) }),
);
const email = fc.nat().map((n) => `desk${n}@school.example`);
const contact = fc.record(
  { name: text, role: text, email, phone: fc.constantFrom("030 123 45 67", "+31 6 1234 5678") },
  { requiredKeys: ["name", "email"] },
);

/** Any complete report that the form can make. */
export const completeReports: fc.Arbitrary<CompleteReport> = completeReportsOf({
  text,
  timeline,
  count,
  measures: fc.record({ taken: text, planned: text }),
  board: fc.record({ name: text, email }),
  contact,
});
