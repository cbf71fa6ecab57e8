import { beforeAll, describe, expect, it } from "vitest";
import { clientOf } from "../kit/client.ts";
import { places } from "../kit/places.ts";
import { platformOfSuite } from "../kit/platform-of-suite.ts";
import { completeReport, incompleteReport } from "../kit/reports.ts";

const MORE_THAN_A_PAGE = 21;
const about = (summary: string) => ({
  ...incompleteReport,
  incident: { ...incompleteReport.incident, summary },
});

describe.each(places)("a search in the register, on %s", (_name, createPlace) => {
  const suite = platformOfSuite(createPlace);
  const found = async (query: string) =>
    (await suite.officer.get(`/register/search?${query}`)).body;
  const references = async (query: string) =>
    (await found(query)).breaches.map(({ reference }: { reference: string }) => reference);

  beforeAll(async () => {
    const teacher = clientOf(suite.platform.url, "docent");
    await teacher.report(about("Een laptop van een docent is weg."));
    await suite.officer.report({
      ...completeReport,
      timeline: {
        ...completeReport.timeline,
        discoveredAt: "2026-11-10T14:05:00+01:00",
        awareAt: "2026-11-10T15:00:00+01:00",
        occurred: { kind: "moment", at: "2026-11-10T13:40:00+01:00" },
      },
      boards: { affected: [{ name: "Stichting Zonder Contract", email: "a@b.example" }] },
    });
    await teacher.report(about("Een klassenlijst lag bij het oud papier."));
  });

  it.each([
    ["", ["DL-2026-0002", "DL-2026-0003", "DL-2026-0001"], "what is late comes first"],
    ["order=oldest", ["DL-2026-0001", "DL-2026-0002", "DL-2026-0003"], "the first reported first"],
    ["order=newest", ["DL-2026-0003", "DL-2026-0002", "DL-2026-0001"], "the last reported first"],
    ["show=late", ["DL-2026-0002"], "a term that is over"],
    ["show=closed", [], "none is closed"],
    ["q=LAPTOP%20docent", ["DL-2026-0001"], "every word, whatever its letters"],
    ["q=zonder%20contract", ["DL-2026-0002"], "the name of a board"],
    ["q=0003", ["DL-2026-0003"], "a part of the reference"],
    ["q=laptop%20papier", [], "no breach has both"],
  ])("%s finds %j: %s", async (query, expected) => {
    const list = await references(query);
    expect(query === "" ? [list[0], ...list.slice(1).sort().reverse()] : list).toEqual(expected);
  });

  it.each(["show=some", "order=none", "page=0", "page=x", `q=${"a".repeat(201)}`])(
    "refuses %s",
    async (query) => {
      expect((await suite.officer.get(`/register/search?${query}`)).status).toBe(422);
    },
  );

  it("says of a row what its tasks follow from", async () => {
    const [row] = (await found("q=0001")).breaches;
    expect(row).toMatchObject({ open: 4, established: true, people: null, status: "open" });
    expect(row.reporter.name).toBe("Sanne de Vries");
    expect(row.boards).toEqual(["Stichting De Wilgen"]);
  });

  it("gives the reports of one's own, and no facts of them", async () => {
    const { body } = await clientOf(suite.platform.url, "docent").get("/own-reports");
    expect(body.reports.map(({ reference }: { reference: string }) => reference)).toEqual([
      "DL-2026-0003",
      "DL-2026-0001",
    ]);
    expect(Object.keys(body.reports[0]).sort()).toEqual([
      "open",
      "reference",
      "reportedAt",
      "status",
      "summary",
    ]);
    const desk = await clientOf(suite.platform.url, "servicedesk").get("/own-reports");
    expect(desk.body.reports).toEqual([]);
  });

  it("goes on on a next page", async () => {
    for (let at = 0; at < MORE_THAN_A_PAGE; at++)
      await suite.officer.report(about(`Bladzijde ${at}: een lijst die kwijt is.`));
    const first = await found("q=bladzijde");
    const second = await found("q=bladzijde&page=2");
    expect([first.found, first.pages, first.breaches.length]).toEqual([MORE_THAN_A_PAGE, 2, 20]);
    expect(second.breaches).toHaveLength(1);
    expect((await found("q=bladzijde&page=3")).breaches).toEqual([]);
  });
});
