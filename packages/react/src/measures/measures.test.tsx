import { gapReport, measureSet, responsibilityMatrix } from "@bijsluiter/core/measures";
import { render, screen, within } from "@testing-library/react";
import { createRef } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { cloudManager, judgedOn, publisher } from "../../../core/test/measure-sets.ts";
import { axeFindings } from "../../test/axe-findings.ts";
import { CertificateTimeline, GapReport, ResponsibilityMatrix } from "../index.ts";
import * as en from "../locales/en/index.ts";
import * as nl from "../locales/nl/index.ts";

const languages = [
  ["nl", nl.measures],
  ["en", en.measures],
] as const;
const report = gapReport(publisher, judgedOn);
const matrix = responsibilityMatrix(cloudManager, judgedOn);
const certificates = [...(publisher.certificates ?? []), ...(cloudManager.certificates ?? [])];

describe.each(languages)("in %s", (language, texts) => {
  const { measures, headings, columns } = texts;

  it("GapReport shows every gap with why, and a table behind each drawing", () => {
    const { container } = render(<GapReport report={report} texts={texts} />);
    const tables = screen.getAllByRole("table");
    expect(tables.map((table) => table.querySelector("caption")?.textContent)).toEqual([
      headings.byTheme,
      headings.byOwner,
      headings.gaps,
    ]);
    for (const { title, reasons } of report.gaps) {
      const row = screen.getByRole("row", { name: new RegExp(title) });
      for (const reason of reasons) expect(row).toHaveTextContent(measures.reasons[reason]);
    }
    for (const drawing of container.querySelectorAll(".bijsluiter-measures-bars"))
      expect(drawing).toHaveAttribute("aria-hidden", "true");
    expect(container.querySelector("section")).toHaveAttribute("lang", language);
  });

  it("GapReport says so when nothing is open", () => {
    render(<GapReport report={gapReport(cloudManager, judgedOn)} texts={texts} />);
    expect(screen.getByText(texts.noGaps)).toBeVisible();
  });

  it("CertificateTimeline shows the claim of a made-up publisher as stale", () => {
    render(<CertificateTimeline certificates={certificates} asOf={judgedOn} texts={texts} />);
    const [, stale, held] = within(screen.getByRole("table")).getAllByRole("row");
    expect(stale).toHaveTextContent("ISO/IEC 27001:2013");
    expect(stale).toHaveTextContent(measures.answers.no);
    expect(stale).toHaveTextContent(language === "en" ? "31 October 2025" : "31 oktober 2025");
    expect(held).toHaveTextContent(measures.answers.yes);
  });

  it("ResponsibilityMatrix has a column for each party, and names open settings", () => {
    const [, shared] = cloudManager.measures;
    const parts = shared?.parts?.map((part) => ({ ...part, done: "no" }));
    const open = responsibilityMatrix(
      measureSet.parse({ ...cloudManager, measures: [{ ...shared, parts }] }),
      judgedOn,
    );
    render(<ResponsibilityMatrix matrix={open} texts={texts} />);
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      columns.measure,
      measures.parties["built-in"],
      measures.parties.provider,
      measures.parties.customer,
      columns.holds,
    ]);
    expect(screen.getAllByText(texts.openSetting)).toHaveLength(2);
  });

  it("axe finds nothing", async () => {
    document.documentElement.lang = language;
    document.title = headings.report;
    render(
      <main>
        <h1>Leerplein</h1>
        <GapReport report={report} texts={texts} />
        <CertificateTimeline certificates={certificates} asOf={judgedOn} texts={texts} />
        <ResponsibilityMatrix matrix={matrix} texts={texts} />
      </main>,
    );
    expect(await axeFindings()).toEqual([]);
  }, 60_000);
});

it.each([
  [undefined, "H2"],
  [3, "H3"],
  [9, "H6"],
])("headings fit the page: level %s", (headingLevel, tag) => {
  const level = headingLevel === undefined ? {} : { headingLevel };
  render(<ResponsibilityMatrix matrix={matrix} texts={nl.measures} {...level} />);
  expect(screen.getByRole("heading").tagName).toBe(tag);
});

it("gives its root the other props, the class and the ref", () => {
  const ref = createRef<HTMLElement>();
  render(<GapReport report={report} texts={nl.measures} id="gaps" className="mine" ref={ref} />);
  expect(ref.current).toHaveAttribute("id", "gaps");
  expect(ref.current).toHaveClass("bijsluiter-measures", "mine");
});

it("renders its root as another element", () => {
  render(
    <GapReport.Root texts={nl.measures} heading="Eigen kop" render={<article data-testid="root" />}>
      <GapReport.Table
        caption="Lijst"
        columns={["A", "B"]}
        rows={[{ id: "1", cells: ["a", "b"] }]}
      />
    </GapReport.Root>,
  );
  expect(screen.getByTestId("root")).toHaveTextContent("Eigen kop");
  expect(screen.getByRole("row", { name: "a b" })).toBeVisible();
});

it("is the same HTML on a server, and draws certificates of no or of one day", () => {
  const one = { standard: "SOC 2", report: { type: "2", to: judgedOn } } as const;
  for (const held of [[], [one], [{ standard: "Eigen keurmerk" }]])
    expect(
      renderToString(
        <CertificateTimeline certificates={held} asOf={judgedOn} texts={nl.measures} />,
      ),
    ).toContain("bijsluiter-measures-line");
  expect(renderToString(<GapReport report={report} texts={nl.measures} />)).toContain(
    '<table role="table">',
  );
});
