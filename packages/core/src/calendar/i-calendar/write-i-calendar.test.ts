import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { writeICalendar } from "../index.ts";
import { calendarOptions } from "./calendar-options.ts";

describe("writeICalendar", () => {
  it.each([
    ["Toets; sluit, \\ om\r\nBEGIN:VALARM", "Toets; sluit, \\ om\nBEGIN:VALARM"],
    ["é".repeat(60), "é".repeat(60)],
  ])("is read back as it was by another program: %j", (summary, read) => {
    const event = {
      id: "4f1c\r\n@leerplein.example",
      day: "2026-12-01",
      summary,
      description: "d",
    };
    const text = writeICalendar({
      language: "nl\r\nX-EVIL:1",
      name: summary,
      stampedAt: "2026-11-22T13:00:00+01:00",
      events: [
        { ...event, remindDaysBefore: 14 },
        { ...event, id: "2" },
      ],
    });
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getFirstPropertyValue("prodid")).toBe("-//Bijsluiter//core//NLX-EVIL1");
    expect(calendar.getFirstPropertyValue("x-evil")).toBeNull();
    const [first, second] = calendar.getAllSubcomponents("vevent");
    expect(first?.getFirstPropertyValue("summary")).toBe(read);
    expect(first?.getFirstPropertyValue("uid")).toBe("4f1c@leerplein.example");
    expect(String(first?.getFirstPropertyValue("dtstart"))).toBe("2026-12-01");
    expect(String(first?.getFirstPropertyValue("dtstamp"))).toBe("2026-11-22T12:00:00Z");
    expect(first?.getAllSubcomponents("valarm")).toHaveLength(1);
    expect(second?.getAllSubcomponents("valarm")).toHaveLength(0);
  });

  const event = { id: "1", day: "2026-12-01", summary: "Toets", description: "Een, twee" };
  const calendar = {
    language: "nl",
    name: "Leerplein",
    stampedAt: "2026-11-22T13:00:00.250+01:00",
    events: [{ ...event, remindDaysBefore: 14 }, event],
  };

  it("writes a line for each property (RFC 5545, sections 3.4 and 3.6)", () => {
    const lines = [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Bijsluiter//core//NL",
      "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:Leerplein",
      "BEGIN:VEVENT",
      "UID:1",
      "DTSTAMP:20261122T120000Z",
      "DTSTART;VALUE=DATE:20261201",
      "SUMMARY:Toets",
      "DESCRIPTION:Een\\, twee",
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:Toets",
      "TRIGGER:-P14D",
      "END:VALARM",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:1",
      "DTSTAMP:20261122T120000Z",
      "DTSTART;VALUE=DATE:20261201",
      "SUMMARY:Toets",
      "DESCRIPTION:Een\\, twee",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ];
    expect(writeICalendar(calendar)).toBe(lines.join("\r\n"));
  });

  it.each<[string, object, string]>([
    ["an event without an id", { id: "" }, "events.0.id: too-short"],
    ["a day that is a moment", { day: "2026-12-01T00:00:00Z" }, "events.0.day: wrong-format"],
    ["a long description", { description: "x".repeat(10_001) }, "events.0.description: too-long"],
    ["a reminder after it", { remindDaysBefore: -1 }, "events.0.remindDaysBefore: too-small"],
    ["half a day", { remindDaysBefore: 0.5 }, "events.0.remindDaysBefore: wrong-type"],
    ["more than ten years", { remindDaysBefore: 3654 }, "events.0.remindDaysBefore: too-large"],
  ])("refuses %s: %j", (_what, changed, message) => {
    const events = [{ ...event, ...changed }];
    expect(() => writeICalendar({ ...calendar, events })).toThrow(message);
  });

  it.each([0, 3653])("reminds %i days before", (remindDaysBefore) => {
    const text = writeICalendar({ ...calendar, events: [{ ...event, remindDaysBefore }] });
    expect(text).toContain(`TRIGGER:-P${remindDaysBefore}D`);
  });
});

describe("options of a calendar file", () => {
  const options = { stampedAt: "2026-11-22T13:00:00+01:00", domain: "leerplein.example" };

  it.each<[object, string]>([
    [{}, "what is needed"],
    [{ name: "Leerplein", remindDaysBefore: 366 }, "all of them"],
    [{ remindDaysBefore: 0 }, "a reminder on the day itself"],
    [{ domain: "a" }, "one letter"],
    [{ domain: "xn--caf-dma.example" }, "hyphens"],
    [{ domain: `a${"-".repeat(250)}a` }, "252 characters"],
  ])("take %j: %s", (more) => {
    expect(calendarOptions.safeParse({ ...options, ...more }).success).toBe(true);
  });

  it.each<[object, string]>([
    [{ domain: "Leerplein.example" }, "capitals"],
    [{ domain: "leerplein.example." }, "a full stop at the end"],
    [{ domain: ".leerplein" }, "a full stop at the beginning"],
    [{ domain: "leer plein" }, "a space"],
    [{ domain: "leerplein.example\nX" }, "a line end"],
    [{ domain: `a${"-".repeat(251)}a` }, "253 characters"],
    [{ domain: "" }, "no domain"],
    [{ remindDaysBefore: 367 }, "more than a year"],
    [{ remindDaysBefore: -1 }, "after it"],
    [{ name: " " }, "no name"],
    [{ other: 1 }, "an option that is none"],
  ])("refuse %j: %s", (more) => {
    expect(calendarOptions.safeParse({ ...options, ...more }).success).toBe(false);
  });
});
