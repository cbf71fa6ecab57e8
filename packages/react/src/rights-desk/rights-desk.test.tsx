import { render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { categoryWords, deskRequests, erasurePlanOfPupil } from "../../test/rights-requests.ts";
import { ErasurePlan, RequestDesk } from "../index.ts";
import * as en from "../locales/en/index.ts";
import * as nl from "../locales/nl/index.ts";

const plan = { plan: erasurePlanOfPupil, words: categoryWords };

describe("ErasurePlan", () => {
  it("says what goes, what stays, why and until when", () => {
    render(<ErasurePlan {...plan} texts={nl.erasurePlan} />);
    const goes = within(screen.getByRole("table", { name: "Dit gaat weg" })).getAllByRole("row");
    expect(goes.map(({ textContent }) => textContent)).toEqual([
      "GegevensAantalWat gebeurt erReservekopie",
      "opnames van gesprekken2wissenNachtelijke kopie: tot en met 30 maart 2026.",
    ]);
    const stays = within(screen.getByRole("table", { name: "Dit blijft" })).getAllByRole("row");
    expect(stays.map(({ textContent }) => textContent)).toEqual([
      "GegevensAantalWat gebeurt erWaaromHoe lang",
      "wanneer de leerling er niet was1bewarenDit moet bewaard blijven. De school mag het nu niet wissen. Dit staat in: AVG, artikel 17, lid 3, onder b.Tot en met 20 juni 2030",
      "het account1bewarenIets anders dat bewaard moet blijven, kan niet zonder dit.Tot en met 20 juni 2030",
    ]);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "foto’s in de schoolkrant: dit staat op papier.",
      "cijfers",
      "berichten",
    ]);
  });

  it("says that nothing goes, or stays", () => {
    const none = { ...erasurePlanOfPupil, lines: [] };
    render(<ErasurePlan plan={none} words={{}} texts={en.erasurePlan} headingLevel={3} />);
    expect(screen.getByText("Nothing goes.")).toBeDefined();
    expect(screen.getByText("Nothing stays.")).toBeDefined();
    expect(screen.getByRole("heading", { level: 3 })).toBeDefined();
  });
});

describe("RequestDesk", () => {
  it("has every request with its clock, in words", () => {
    render(<RequestDesk requests={deskRequests} texts={nl.requestDesk} />);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Wissen, VZ-2026-014nog 51 dagenDe persoon zelf. In behandeling. Uiterlijk 15 april 2026",
      "Inzage, VZ-2026-015nog 7 dagenOuder of voogd. Binnengekomen. Uiterlijk 2 maart 2026",
      "Wissen, VZ-2026-009op tijd beantwoordOuder of voogd. Geweigerd. Uiterlijk 5 februari 2026",
      "Meenemen, VZ-2026-00721 dagen te laatOuder of voogd. Binnengekomen. Uiterlijk 2 februari 2026",
    ]);
    expect(screen.getByRole("link", { name: /VZ-2026-014/ }).getAttribute("href")).toBe(
      "/verzoeken/VZ-2026-014",
    );
  });

  it("says that there are none", () => {
    render(<RequestDesk requests={[]} texts={en.requestDesk} />);
    expect(screen.getByText("There are no requests.")).toBeDefined();
  });

  it("shows one request with every way to count, the one that counts, and its steps", () => {
    const [first] = deskRequests;
    render(
      <RequestDesk.Request
        {...first}
        words={categoryWords}
        everything="Alles"
        texts={nl.requestDesk}
      />,
    );
    const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(items[0]).toBe(
      "de maand loopt door, drie maanden na binnenkomst: 15 april 2026 (deze telt)",
    );
    expect(items.filter((item) => item?.endsWith("(deze telt)"))).toHaveLength(1);
    expect(items.at(-1)).toBe("Twee maanden verlengd, dinsdag 10 februari 2026 09:10, s.de.vries");
    expect(screen.getByText("opnames van gesprekken")).toBeDefined();
  });
});

it.each([
  ["ErasurePlan", <ErasurePlan key="a" {...plan} texts={nl.erasurePlan} />],
  ["RequestDesk", <RequestDesk key="b" requests={deskRequests} texts={nl.requestDesk} />],
  [
    "RequestDesk.Request",
    <RequestDesk.Request key="c" {...deskRequests[0]} everything="Alles" texts={nl.requestDesk} />,
  ],
])("%s is the same on a server, and has nothing that axe names", async (_name, element) => {
  const { container } = render(<main>{element}</main>);
  expect(container.innerHTML).toBe(renderToStaticMarkup(<main>{element}</main>));
  const { violations } = await axe.run(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
