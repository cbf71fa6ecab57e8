import { describe, expect, it } from "vitest";
import { completeReport, incompleteReport, silentReport } from "../../../test/breach-reports.ts";
import { checkBundle, type FirstReport, reportForBoard, reportsForBoards } from "../index.ts";

const at = (day: number, groups: Partial<FirstReport> = {}): FirstReport =>
  ({
    ...completeReport,
    ...groups,
    timeline: {
      discoveredAt: `2026-11-${day}T14:05:00+01:00`,
      discovery: "external-party",
      awareAt: `2026-11-${day}T15:00:00+01:00`,
      occurred: { kind: "cannot-be-determined" },
    },
  }) as FirstReport;
const { incident } = completeReport;
const said = (...args: Parameters<typeof checkBundle>) =>
  checkBundle(...args).map(({ severity, code, where }) => `${severity} ${code} ${where.join(".")}`);

describe("checkBundle (EDPB 9/2022: same data, same way, a short time)", () => {
  it.each<[string, readonly FirstReport[], readonly string[]]>([
    ["the three conditions hold", [at(20), at(21)], []],
    ["at the last moment", [at(13), at(20)], []],
    ["a day more", [at(12), at(20)], ["error too-far-apart 1.timeline.discoveredAt"]],
    ["in any order", [at(20), at(12)], ["error too-far-apart 0.timeline.discoveredAt"]],
    [
      "other data",
      [at(20), at(20, { data: { ...completeReport.data, categories: ["medical"] } })],
      ["error other-data 1.data.categories"],
    ],
    [
      "the same data in another order",
      [
        at(20),
        at(20, { data: { ...completeReport.data, categories: ["study-progress", "contact"] } }),
      ],
      [],
    ],
    [
      "another way",
      [at(20), at(20, { incident: { ...incident, kind: "phishing" } })],
      ["error other-way 1.incident.kind"],
    ],
    [
      "not known yet",
      [at(20), silentReport],
      ["warning other-data 1.data.categories", "warning other-way 1.incident.kind"],
    ],
  ])("%s", (_what, reports, expected) => {
    expect(said(reports)).toEqual(expected);
  });

  it("takes another number of days", () => {
    expect(said([at(12), at(20)], { withinDays: 8 })).toEqual([]);
    expect(said([at(18), at(20)], { withinDays: 1 })).toHaveLength(1);
  });

  it("asks for two", () => {
    expect(() => checkBundle([completeReport])).toThrow("input: too-short");
  });
});

describe("reportForBoard", () => {
  const other = { name: "Scholengroep Noorderlicht", email: "privacy@noorderlicht.example" };
  const [board] = completeReport.boards.affected;
  const generic: FirstReport = {
    ...completeReport,
    boards: { affected: board ? [board, other] : [other] },
  };

  it("tells each board of itself only", () => {
    const own = reportForBoard(generic, other.name);
    expect(own.boards).toEqual({ affected: [other] });
    expect(JSON.stringify(own)).not.toContain("De Wilgen");
    expect(reportForBoard(generic, "Stichting De Wilgen").boards).toEqual(completeReport.boards);
  });

  it("tells every board of itself only, in one reading", () => {
    const names = (generic.boards?.affected ?? []).map(({ name }) => name);
    expect(reportsForBoards(generic)).toEqual(names.map((name) => reportForBoard(generic, name)));
    const { boards: _, ...none } = incompleteReport;
    expect(
      reportsForBoards({
        ...none,
        notKnownYet: [...none.notKnownYet, "boards.affected"],
      } as FirstReport),
    ).toEqual([]);
  });

  it("refuses a board that the report does not name", () => {
    expect(() => reportForBoard(generic, "Een ander")).toThrow("board: not-an-option");
    const { boards: _, ...none } = incompleteReport;
    const report = {
      ...none,
      notKnownYet: [...none.notKnownYet, "boards.affected"],
    } as FirstReport;
    expect(() => reportForBoard(report, other.name)).toThrow("board: not-an-option");
  });
});
