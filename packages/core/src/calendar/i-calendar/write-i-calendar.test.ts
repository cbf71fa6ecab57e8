import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { writeICalendar } from "../index.ts";

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
});
