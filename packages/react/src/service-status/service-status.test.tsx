import { quarterlyFigures, serviceLevels } from "@bijsluiter/core/services";
import { render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { axeFindings } from "../../test/axe-findings.ts";
import { quarterInput } from "../../test/service-quarter.ts";
import { ServiceStatus } from "../index.ts";
import * as en from "../locales/en/index.ts";
import * as nl from "../locales/nl/index.ts";

const figures = quarterlyFigures(quarterInput);

describe("ServiceStatus", () => {
  it("says what was promised and measured, and until when a credit can be claimed", () => {
    render(<ServiceStatus figures={figures} texts={nl.serviceStatus} />);
    expect(
      screen.getByRole("heading", { level: 2, name: "Beschikbaarheid, kwartaal 3 van 2026" }),
    ).toBeDefined();
    expect(screen.getByText(/^Gemeten is 99,885.?%; beloofd is 99,900.?%\.$/)).toBeDefined();
    expect(
      screen.getByText(
        /^Een vergoeding van €.?100,00 is aan te vragen tot en met 30 september 2026\.$/,
      ),
    ).toBeDefined();
  });

  it("never rounds up to what was promised", () => {
    const { tiers, promised } = serviceLevels.microsoft365;
    const incidents = [
      { minutes: 44_640, users: 10_000 },
      { minutes: 1, users: 1 },
    ];
    const july = { month: "2026-07", users: 10_000_000, incidents, tiers };
    const found = quarterlyFigures({
      quarter: "2026-Q3",
      months: [july],
      promised,
      asOf: "2026-08-01",
    });
    render(<ServiceStatus figures={found} texts={en.serviceStatus} />);
    expect(screen.getByRole("cell", { name: "99.899%" })).toBeDefined();
    expect(screen.getByText("A credit can be claimed until 31 August 2026.")).toBeDefined();
    expect(screen.getByRole("cell", { name: "25 %" })).toBeDefined();
  });

  it("has the months in a table, with what is not known said", () => {
    render(<ServiceStatus figures={figures} texts={en.serviceStatus} />);
    const rows = within(screen.getByRole("table", { name: "By month" })).getAllByRole("row");
    const cells = rows.map((row) => row.textContent?.replaceAll("\u00a0", " "));
    expect(cells).toEqual([
      "MonthAvailablePromise keptCreditClaim",
      "July 2026100.000%Yes–No credit",
      "August 202699.771%No€100.00Can be claimed",
      "September 2026Still runningNot known–Not known yet",
    ]);
  });

  it("has every bar in a table behind it, and a legend of what is there", () => {
    const { container } = render(<ServiceStatus figures={figures} texts={en.serviceStatus} />);
    const image = screen.getByRole("img");
    expect(image.getAttribute("aria-label")).toBe(
      "Of 92 days, 1 had an outage; 3 days were not measured, or not all day.",
    );
    expect(image.querySelectorAll(".bijsluiter-service-bar")).toHaveLength(92);
    expect(image.querySelectorAll(".bijsluiter-service-mark")).toHaveLength(1);
    const legend = within(screen.getByRole("list", { name: "What the bars mean" }));
    expect(legend.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Available",
      "Outage",
      "Available, not measured all day",
      "Announced maintenance",
      "Not measured",
      "Still to come",
    ]);
    const rows = [...container.querySelectorAll("details tbody tr")].map(
      ({ textContent }) => textContent,
    );
    expect(rows).toHaveLength(92);
    expect(rows[32]).toBe("2 August 2026Outage102 minutes");
    expect(rows[0]).toBe("1 July 2026Available–");
  });

  it("promises no credit where there is none, and no figure where nothing was measured", () => {
    const empty = quarterlyFigures({ ...quarterInput, months: [], days: [] });
    render(<ServiceStatus figures={empty} texts={nl.serviceStatus} headingLevel={3} />);
    expect(screen.queryByText(/aan te vragen tot/)).toBeNull();
    expect(
      screen.getByText(/^Er is nog geen maand gemeten; beloofd is 99,900.?%\.$/),
    ).toBeDefined();
    expect(screen.queryByText(/Niet elke maand/)).toBeNull();
    expect(screen.getByRole("heading", { level: 3 })).toBeDefined();
  });

  it("gives what it does not know to its element, and renders on a server", () => {
    const page = (
      <ServiceStatus figures={figures} texts={nl.serviceStatus} id="status" className="own" />
    );
    const { container } = render(page);
    const root = container.firstElementChild;
    expect(root?.id).toBe("status");
    expect(root?.className).toBe("bijsluiter-service own");
    expect(renderToStaticMarkup(page).length).toBeGreaterThan(1000);
  });

  it.each([nl.serviceStatus, en.serviceStatus])("axe finds nothing", async (texts) => {
    document.documentElement.lang = "nl";
    document.title = "Beschikbaarheid - Leerplein";
    render(
      <main>
        <h1>Dienst</h1>
        <ServiceStatus figures={figures} texts={texts} />
      </main>,
    );
    expect(await axeFindings()).toEqual([]);
  });
});
