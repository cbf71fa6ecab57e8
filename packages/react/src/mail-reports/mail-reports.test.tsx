import { readReports, summariseReports } from "@bijsluiter/core/mail";
import { render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import {
  olderReport,
  onDay,
  presentReport,
  tlsReportText,
} from "../../../core/test/mail-reports.ts";
import { MailReports } from "../index.ts";
import * as en from "../locales/en/index.ts";
import * as nl from "../locales/nl/index.ts";

const summaryOf = (...texts: readonly string[]) =>
  summariseReports(texts.flatMap((text) => readReports(text).reports));
const { mailReports: texts } = nl;

describe("MailReports", () => {
  it("says who sends, proven or not, and since when", () => {
    const summary = summaryOf(presentReport, olderReport, tlsReportText, presentReport);
    render(<MailReports summary={summary} texts={texts} />);
    expect(
      screen.getByRole("heading", { level: 2, name: "Wie mailt er namens leerplein.example?" }),
    ).toBeDefined();
    expect(
      screen.getByText(
        "Van 168 e-mails op uw naam zijn er 160 bewezen van u en 3 niet. Van 5 is het niet bekend.",
      ),
    ).toBeDefined();
    expect(
      screen.getByText(
        /^Van 20 november 2026 tot en met 21 november 2026\. Uit 2 rapporten van 2 ontvangers\. 1 rapport dubbel ontvangen/,
      ),
    ).toBeDefined();
    const rows = within(screen.getByRole("table", { name: "Bronnen" })).getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "BronE-mailsStand op de laatste dag",
      "leerplein.exampleBekend door de handtekening (DKIM) · selector k1 · 1 IP-adres120Op uw naam, bewezen, sinds 20 november 2026",
      "nieuws.exampleBekend door de handtekening (DKIM) · 1 IP-adres40Op uw naam, bewezen, sinds 21 november 2026",
      "203.0.113.4Alleen het IP-adres is bekend5Niet bekend, sinds 21 november 2026",
      "lists.exampleBekend door de handtekening (DKIM) · 1 IP-adres3Op uw naam, niet bewezen, sinds 20 november 2026",
    ]);
    expect(screen.getByText("SPF of returns.example could not be looked up")).toBeDefined();
    expect(screen.getByText("Gelukt: 310. Mislukt: 12.")).toBeDefined();
    expect(
      screen.getByRole("row", { name: "Het certificaat is verlopen mx1.leerplein.example 11" }),
    ).toBeDefined();
  });

  it("has every bar in a table behind it, and a legend of what is there", () => {
    const summary = summaryOf(presentReport, onDay(olderReport, "2026-11-24", "later"));
    const { container } = render(<MailReports summary={summary} texts={en.mailReports} />);
    const image = screen.getByRole("img");
    expect(image.getAttribute("aria-label")).toBe(
      "Mails a day, over 2 days with reports. Not proven: 3. The figures are in the table.",
    );
    expect(image.getAttribute("viewBox")).toBe("0 0 70 101");
    expect(
      [...image.querySelectorAll("rect")].map((bar) => [
        bar.dataset["side"] ?? bar.getAttribute("data-side"),
        bar.getAttribute("x"),
      ]),
    ).toEqual([
      ["aligned", "1"],
      ["notAligned", "1"],
      ["aligned", "41"],
      ["unknown", "41"],
    ]);
    const legend = within(screen.getByRole("list", { name: "What the bars mean" }));
    expect(legend.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Proven yours",
      "Not known",
      "Not proven",
    ]);
    expect(
      [...container.querySelectorAll("details tbody tr")].map(({ textContent }) => textContent),
    ).toEqual(["20 November 202612030", "24 November 20264005"]);
  });

  it("keeps bars within the drawing, and draws only days with reports when there are years between", () => {
    const summary = summaryOf(onDay(presentReport, "2020-01-01", "old"), presentReport);
    const { container } = render(<MailReports summary={summary} texts={texts} />);
    const bars = [...container.querySelectorAll(".bijsluiter-mail-reports-chart rect")];
    expect(bars).toHaveLength(4);
    for (const bar of bars) expect(Number(bar.getAttribute("y"))).toBeGreaterThanOrEqual(0);
  });

  it("says what does not count", () => {
    const odd = presentReport
      .replace("<count>120</count>", "")
      .replace(/<date_range>.*<\/date_range>/, "");
    const other = odd.replace("<count>3<", "<count>4<");
    render(<MailReports summary={summaryOf(odd, other)} texts={texts} />);
    expect(
      screen.getByText(
        /1 rapport met het nummer van een ander.*1 regel zonder aantal: niet meegeteld\. Van 3 e-mails is de dag niet bekend/,
      ),
    ).toBeDefined();
    expect(screen.queryByRole("img")).toBeNull();
  });

  it("says that there is nothing, and shows connections alone", () => {
    const { rerender } = render(<MailReports summary={summaryOf()} texts={en.mailReports} />);
    expect(screen.getByText("There is no report yet.")).toBeDefined();
    rerender(<MailReports summary={summaryOf(tlsReportText)} texts={en.mailReports} />);
    expect(screen.queryByText("There is no report yet.")).toBeNull();
    expect(screen.getByText("Succeeded: 310. Failed: 12.")).toBeDefined();
  });

  it("writes what strangers say as text", () => {
    const evil = presentReport.replace(
      "SPF of returns.example",
      "&lt;img src=x onerror=alert(1)&gt;",
    );
    expect(
      renderToStaticMarkup(<MailReports summary={summaryOf(evil)} texts={texts} />),
    ).not.toContain("<img");
  });

  it("passes axe, the same on a server", async () => {
    const summary = summaryOf(presentReport, olderReport, tlsReportText);
    const { container } = render(
      <main>
        <MailReports summary={summary} texts={texts} />
      </main>,
    );
    expect(container.innerHTML).toContain("bijsluiter-mail-reports");
    const { violations } = await axe.run(container, {
      rules: { "page-has-heading-one": { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
