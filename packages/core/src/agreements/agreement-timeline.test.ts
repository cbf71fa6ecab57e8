import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import {
  activeAgreement,
  leerpleinInsert,
  leerpleinSecurity,
} from "../../test/processing-agreements.ts";
import * as en from "../messages/en/index.ts";
import * as nl from "../messages/nl/index.ts";
import {
  type AgreementTerm,
  type AgreementTimeline,
  agreementTimeline,
  type ProcessingAgreement,
  providerExits,
  toICalendar,
} from "./index.ts";

const span = { from: "2026-08-01", to: "2028-12-31" };
const days = (change: Partial<ProcessingAgreement>, within = span) =>
  agreementTimeline({ ...activeAgreement, ...change }, within).entries.map(
    ({ day, code }) => `${day} ${code}`,
  );
const bare = { annexes: [], clauses: [] };
const term = (change: Partial<AgreementTerm>) => ({
  ...bare,
  term: { startsOn: "2026-08-01", ...change },
});

describe("agreementTimeline", () => {
  it("shows reviews, notice, renewals and certificates in order of day", () => {
    expect(days({})).toEqual([
      "2027-03-01 surveillance-due",
      "2027-04-30 notice-deadline",
      "2027-08-01 renews",
      "2027-08-01 insert-review-due",
      "2028-02-29 certificate-ends",
      "2028-04-30 notice-deadline",
      "2028-08-01 renews",
      "2028-08-01 insert-review-due",
    ]);
  });

  it.each<[string, Partial<ProcessingAgreement>, readonly string[]]>([
    ["as long as the underlying agreement", term({}), []],
    ["a fixed term", term({ endsOn: "2027-07-31" }), ["2027-07-31 term-ends"]],
    [
      "a month of notice before 1 March is by 31 January",
      term({ endsOn: "2027-02-28", noticePeriod: "P1M" }),
      ["2027-01-31 notice-deadline", "2027-02-28 term-ends"],
    ],
    [
      "monthly renewals do not drift: 31 January, then 28 February and 31 March",
      { ...term({ endsOn: "2028-09-30", renewsFor: "P1M" }) },
      ["2028-10-01 renews", "2028-11-01 renews", "2028-12-01 renews"],
    ],
    [
      "notice falls in the span, the end after it",
      term({ endsOn: "2029-01-31", noticePeriod: "P2M" }),
      ["2028-11-30 notice-deadline"],
    ],
    ["all of it lies after the span", term({ endsOn: "2035-01-31", noticePeriod: "P2M" }), []],
  ])("%s", (_what, change, expected) => {
    expect(days(change)).toEqual(expected);
  });

  it("has no day of a term where none is recorded", () => {
    const { term: _term, ...timeless } = activeAgreement;
    expect(agreementTimeline({ ...timeless, annexes: [] }, span).entries).toEqual([]);
  });

  it("shows what follows a fixed term, as the clauses foresee it", () => {
    const fixed = { startsOn: "2026-08-01", endsOn: "2027-07-31" };
    expect(days({ term: fixed, annexes: [], providerExits: [providerExits.microsoft365] })).toEqual(
      [
        "2027-07-31 term-ends",
        "2027-10-29 hand-over-ends",
        "2028-01-27 destruction-due",
        "2028-01-27 provider-gone",
      ],
    );
  });

  it("shows no review after the last day, and what the parties arranged goes before the clauses", () => {
    const ending = {
      endedOn: "2027-01-31",
      handOver: "not-wanted",
      destroyBy: "2027-03-31",
    } as const;
    expect(days({ ending, status: "ended" })).toEqual(["2027-03-31 destruction-due"]);
    const destruction = { destroyedOn: "2027-03-01", statement: "1", confirmedBy: [] };
    expect(days({ ending, destruction, status: "data-destroyed" })).toEqual([]);
  });

  it("foresees nothing where neither term nor clause says it", () => {
    const fixed = { startsOn: "2026-08-01", endsOn: "2027-07-31" };
    expect(days({ term: fixed, annexes: [], clauses: [{ id: "retention-destruction" }] })).toEqual([
      "2027-07-31 term-ends",
    ]);
  });

  it("knows an edition that lapses, and an insert without a date or from later has no review", () => {
    const security = { ...leerpleinSecurity, certificates: [{ standard: "ISO 27001:2013" }] };
    const { lastModified: _none, ...undated } = leerpleinInsert;
    expect(
      days(
        {
          ...bare,
          term: { startsOn: "2020-01-01" },
          annexes: [
            { kind: "security", label: "2", security },
            { kind: "privacy-insert", label: "1", insert: undated },
            {
              kind: "privacy-insert",
              label: "1A",
              insert: { ...leerpleinInsert, lastModified: "2029-01-01" },
            },
          ],
        },
        { from: "2025-01-01", to: "2028-12-31" },
      ),
    ).toEqual(["2025-10-31 edition-lapses"]);
  });

  it("keeps to the span, in order, for any term", () => {
    const some = fc.record({
      endsOn: fc.constantFrom("2024-02-29", "2026-12-31", "2031-01-30", "2031-08-31"),
      renewsFor: fc.constantFrom("P1M", "P1Y", "P6M", "P1Y1M", "P28D"),
      noticePeriod: fc.constantFrom("P1M", "P3M", "P1Y", "P2W"),
    });
    fc.assert(
      fc.property(some, fc.constantFrom("2026-08-01", "2029-03-01"), (run, from) => {
        const within = { from, to: "2031-12-31" };
        const { entries } = agreementTimeline(
          { ...activeAgreement, ...bare, term: { startsOn: "2020-01-01", ...run } },
          within,
        );
        const found = entries.map(({ day }) => day);
        expect(found).toEqual([...found].sort());
        expect(found.every((day) => within.from <= day && day <= within.to)).toBe(true);
        const notices = entries.filter(({ code }) => code === "notice-deadline");
        expect(notices.every(({ day }) => !Number.isNaN(Date.parse(day)))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    [{ from: "2027-01-01", to: "2026-01-01" }, "to: ends-before-it-begins"],
    [{ from: "2027-01-01", to: "3000-01-01" }, "to: too-large"],
  ])("refuses the span %j", (within, message) => {
    expect(() => agreementTimeline(activeAgreement, within)).toThrow(message);
  });
});

describe("toICalendar", () => {
  const options = { stampedAt: "2026-11-22T13:00:00+01:00", domain: "leerplein.example" };
  const timeline = agreementTimeline(activeAgreement, span);
  const eventsOf = (text: string) =>
    new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents("vevent")
      .map((event) => new ICAL.Event(event));

  it.each(Object.entries({ nl, en }))(
    "writes what a parser reads back, in %s",
    (_language, messages) => {
      const text = toICalendar(timeline, messages, { ...options, remindDaysBefore: 14 });
      expect(text).toMatchSnapshot();
      const events = eventsOf(text);
      expect(events.map(({ startDate }) => startDate.toString())).toEqual(
        timeline.entries.map(({ day }) => day),
      );
      for (const event of events) {
        expect(event.startDate.isDate).toBe(true);
        expect(event.duration.toString()).toBe("P1D");
        expect(event.component.getFirstPropertyValue("dtstamp")?.toString()).toBe(
          "2026-11-22T12:00:00Z",
        );
        expect(
          event.component
            .getFirstSubcomponent("valarm")
            ?.getFirstPropertyValue("trigger")
            ?.toString(),
        ).toBe("-P14D");
      }
    },
  );

  it("has no reminder unasked, a name of one's own, and the same identifiers each time", () => {
    const [first, second] = [
      options,
      { ...options, stampedAt: "2027-01-01T00:00:00Z", name: "Contracten" },
    ].map((wishes) => toICalendar(timeline, nl, wishes));
    expect(first).not.toContain("VALARM");
    expect(second).toContain("X-WR-CALNAME:Contracten\r\n");
    const ids = (text = "") => eventsOf(text).map(({ uid }) => uid);
    expect(ids(first)).toEqual(ids(second));
    expect(new Set(ids(first)).size).toBe(timeline.entries.length);
  });

  it("lets no text end a line, and folds between characters at 75 octets", () => {
    const hostile = fc.constantFrom(
      "\r\nEND:VCALENDAR",
      "\n",
      ";",
      ",",
      "\\",
      "\\n",
      "é",
      "漢",
      "👩‍🏫",
      ":",
      "\u2028BEGIN:VEVENT",
      '"',
    );
    const words = fc
      .array(fc.oneof(hostile, fc.string({ unit: "grapheme", maxLength: 40 })), {
        minLength: 1,
        maxLength: 12,
      })
      .map((parts) => `x${parts.join("")}x`);
    const [entry] = timeline.entries;
    if (!entry) throw new Error("the example has days");
    fc.assert(
      fc.property(words, words, (about, board) => {
        fc.pre(board.length <= 200);
        const one: AgreementTimeline = {
          ...timeline,
          board,
          entries: [{ ...entry, code: "certificate-ends", about }],
        };
        const text = toICalendar(one, nl, options);
        const lines = text.split("\r\n");
        expect(lines.join("")).not.toMatch(/[\r\n]/);
        for (const line of lines)
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const [event, ...others] = eventsOf(text);
        expect(others).toEqual([]);
        const bare = (value = "") => value.replaceAll(/[\s\p{Cc}\p{Cs}\u2028\u2029]/gu, "");
        expect(bare(event?.summary)).toBe(bare(`Certificaat verloopt: ${about}`));
        expect(bare(event?.description)).toContain(bare(board));
      }),
    );
  });

  it("writes characters of two, three and four octets whole", () => {
    const about = `${"é".repeat(40)}${"漢".repeat(40)}${"🏫".repeat(40)}`;
    const [entry] = timeline.entries;
    if (!entry) throw new Error("the example has days");
    const entries = [{ ...entry, code: "provider-gone" as const, about }];
    const [event] = eventsOf(toICalendar({ ...timeline, entries }, nl, options));
    expect(event?.summary).toBe(`Gegevens zijn ook weg bij ${about}`);
  });

  it.each([
    [{ ...options, domain: "leerplein.example\r\nX:y" }, "domain: wrong-format"],
    [{ ...options, stampedAt: "2026-11-22T13:00:00" }, "stampedAt: wrong-format"],
  ])("refuses %j", (wishes, message) => {
    expect(() => toICalendar(timeline, nl, wishes)).toThrow(message);
  });
});
