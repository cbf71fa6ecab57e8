import { diffInserts, outlineInsert, renderInsert } from "@bijsluiter/core/inserts";
import * as englishMessages from "@bijsluiter/core/messages/en";
import * as dutchMessages from "@bijsluiter/core/messages/nl";
import { render, screen, within } from "@testing-library/react";
import { createRef } from "react";
import { describe, expect, it } from "vitest";
import { leerplein } from "../../../core/test/privacy-inserts.ts";
import { mixedRole, staleClaims, subprocessorList } from "../../../core/test/published-inserts.ts";
import { PrivacyInsert } from "../index.ts";
import * as en from "../locales/en/index.ts";
import * as nl from "../locales/nl/index.ts";

const readers = [
  ["a board", "nl", "board", nl.privacyInsertForBoard],
  ["a parent", "nl", "parent", nl.privacyInsertForParent],
  ["a pupil", "nl", "pupil", nl.privacyInsertForPupil],
  ["a board", "en", "board", en.privacyInsertForBoard],
  ["a parent", "en", "parent", en.privacyInsertForParent],
  ["a pupil", "en", "pupil", en.privacyInsertForPupil],
] as const;
const inserts = [leerplein, subprocessorList, staleClaims, mixedRole];
const messages = { nl: dutchMessages, en: englishMessages };

/** Every piece of text with the element that holds it, in reading order; a link with its address, as core writes it. */
function pieces(article: Element): readonly string[] {
  const own =
    ".bijsluiter-insert-languages, .bijsluiter-insert-edition, .bijsluiter-insert-changes";
  for (const extra of article.querySelectorAll(own)) extra.remove();
  for (const { href, parentElement } of article.querySelectorAll<HTMLAnchorElement>(
    "a[data-address]",
  ))
    parentElement?.append(` (${href})`);
  return [...article.querySelectorAll("h1, h2, h3, p, li, dt, dd, caption, th, td")].map(
    ({ tagName, textContent }) => `${tagName} ${textContent?.trim()}`,
  );
}

describe("PrivacyInsert says what core's document says", () => {
  it.each(readers)("for %s, in %s", (_who, language, audience, texts) => {
    for (const insert of inserts) {
      const { container, unmount } = render(
        <PrivacyInsert insert={insert} texts={texts} headingLevel={1} />,
      );
      const options = { audience, format: "html" } as const;
      const document = new DOMParser().parseFromString(
        renderInsert(insert, messages[language], options),
        "text/html",
      );
      // Contents are of a document on its own; a page has its own way around.
      document.querySelector("nav")?.remove();
      const [shown, written] = [container, document.body].map((place) =>
        pieces(place.querySelector("article") as Element),
      );
      expect(shown).toEqual(written);
      expect(shown?.length).toBeGreaterThan(10);
      expect(container.querySelector("article")).toHaveAttribute("lang", language);
      unmount();
    }
  });
});

describe("PrivacyInsert", () => {
  it.each([
    [1, [1, 2]],
    [undefined, [2, 3]],
    [4, [4, 5]],
    [6, [6, 6]],
  ])("fits its headings in the page: level %s", (headingLevel, [title, section]) => {
    const level = headingLevel === undefined ? {} : { headingLevel };
    const changes = { since: "versie 1", found: [], sentences: dutchMessages.insertChanges };
    const texts = nl.privacyInsertForPupil;
    render(<PrivacyInsert insert={leerplein} texts={texts} changes={changes} {...level} />);
    const levels = screen.getAllByRole("heading").map(({ tagName }) => tagName);
    expect(levels).toEqual([`H${title}`, ...Array(7).fill(`H${section}`)]);
  });

  it.each([
    ["number and day", leerplein, "Versie 2026-1, 1 augustus 2026"],
    ["day", { ...leerplein, version: undefined }, "1 augustus 2026"],
    ["number", { ...leerplein, lastModified: undefined }, "Versie 2026-1"],
  ])("says which edition it is: %s", (_known, insert, edition) => {
    const { container } = render(
      <PrivacyInsert insert={insert as typeof leerplein} texts={nl.privacyInsertForParent} />,
    );
    expect(container.querySelector("header > p:first-of-type")).toHaveTextContent(
      new RegExp(`^${edition}$`),
    );
  });

  it("says nothing of an edition that nobody numbered or dated", () => {
    const { container } = render(
      <PrivacyInsert insert={mixedRole} texts={nl.privacyInsertForBoard} />,
    );
    expect(container.querySelector(".bijsluiter-insert-edition")).toBeNull();
  });

  it("says what is new since a day, in the sentences of core", () => {
    const older = { ...leerplein, personalData: leerplein.personalData.slice(0, 2) };
    const found = diffInserts(older, leerplein);
    const changes = { since: "2025-08-01", found, sentences: dutchMessages.insertChanges };
    const texts = nl.privacyInsertForParent;
    render(<PrivacyInsert insert={leerplein} texts={texts} changes={changes} />);
    const news = screen.getByText("Wat is er veranderd sinds 1 augustus 2025?").parentElement;
    const items = within(news as HTMLElement).getAllByRole("listitem");
    expect(items.map(({ textContent }) => textContent)).toEqual([
      "Stem en geluid: deze gegevens worden nu ook gebruikt.",
    ]);
    expect(items[0]).toHaveAttribute("data-code", "data-added");
    expect(items[0]).toHaveAttribute("data-material", "yes");
  });

  it("says once what is new in several fields of the same kind", () => {
    const older = { ...leerplein, version: "2025-1", lastModified: "2025-08-01" };
    const found = diffInserts(older, leerplein);
    expect(found.length).toBeGreaterThan(1);
    const changes = { since: "2025-08-01", found, sentences: dutchMessages.insertChanges };
    const texts = nl.privacyInsertForBoard;
    render(<PrivacyInsert insert={leerplein} texts={texts} changes={changes} />);
    expect(
      screen.getAllByText("De versie, de datum of een ander gegeven van het document is anders."),
    ).toHaveLength(1);
  });

  it("leaves out, for parents, what only a board needs", () => {
    const older = {
      ...leerplein,
      version: "2025-1",
      services: leerplein.services.slice(0, 1),
      subprocessors: [],
      personalData: leerplein.personalData.slice(0, 2),
    };
    const found = diffInserts(older, leerplein);
    const changes = {
      since: "2025-08-01",
      found,
      sentences: dutchMessages.insertChangesInPlainWords,
    };
    const texts = nl.privacyInsertForParent;
    render(<PrivacyInsert insert={leerplein} texts={texts} changes={changes} />);
    const news = screen.getByText("Wat is er veranderd sinds 1 augustus 2025?").parentElement;
    const items = within(news as HTMLElement).getAllByRole("listitem");
    expect(items.map(({ textContent }) => textContent)).toEqual([
      "We gebruiken nu ook: stem en geluid.",
      "Nieuw: Wolkhuis B.V. werkt nu ook mee.",
    ]);
  });

  it("says so when nothing is new since a version", () => {
    const changes = { since: "version 1", found: [], sentences: englishMessages.insertChanges };
    const texts = en.privacyInsertForParent;
    render(<PrivacyInsert insert={leerplein} texts={texts} changes={changes} />);
    expect(screen.getByText("What has changed since version 1?").nextSibling).toHaveTextContent(
      /^Nothing has changed\.$/,
    );
  });

  it("leads to other languages, each in its own, and says which one this is", () => {
    const languages = [
      { lang: "nl", href: "/privacy", label: "Nederlands" },
      { lang: "en", href: "/en/privacy", label: "English" },
    ];
    const texts = nl.privacyInsertForParent;
    render(<PrivacyInsert insert={leerplein} texts={texts} languages={languages} />);
    const links = within(screen.getByRole("navigation", { name: "In een andere taal" }));
    expect(links.getByRole("link", { current: "page" })).toHaveTextContent("Nederlands");
    const english = links.getByRole("link", { name: "English" });
    expect(english).toHaveAttribute("href", "/en/privacy");
    expect(english).toHaveAttribute("hreflang", "en");
    expect(english).toHaveAttribute("lang", "en");
    expect(english).not.toHaveAttribute("aria-current");
  });

  it("leads to what the insert names, but not to an address that would be run", () => {
    const links = ["https://leerplein.example/iso", "javascript:alert(1)"];
    const insert = { ...leerplein, security: { links } };
    render(<PrivacyInsert insert={insert} texts={nl.privacyInsertForBoard} />);
    const led = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(led).toEqual([
      "https://leerplein.example",
      "mailto:privacy@leerplein.example",
      "tel:0300000000",
      "https://leerplein.example/privacy",
      "https://leerplein.example/iso",
    ]);
    expect(screen.getByText("javascript:alert(1)")).toBeVisible();
  });

  it("prints the address behind words that do not say it", () => {
    const annexes = [{ id: "1A", title: "Velden", url: "https://leerplein.example/velden" }];
    const insert = { ...leerplein, annexes };
    const texts = nl.privacyInsertForBoard;
    const { container } = render(<PrivacyInsert insert={insert} texts={texts} />);
    const named = [...container.querySelectorAll("[data-address]")];
    expect(named.map(({ textContent }) => textContent)).toEqual(["1A. Velden"]);
  });

  it("gives its root and sections what the page asks for", () => {
    const ref = createRef<HTMLElement>();
    const { container, rerender } = render(
      <PrivacyInsert
        insert={leerplein}
        texts={nl.privacyInsertForParent}
        ref={ref}
        id="privacy"
        className="own"
        data-theme="dark"
        render={<aside />}
      />,
    );
    expect(ref.current).toMatchObject({ tagName: "ASIDE", id: "privacy" });
    expect(ref.current).toHaveClass("bijsluiter-insert", "own");
    expect(ref.current).toHaveAttribute("data-theme", "dark");
    expect(ref.current).toHaveAttribute("data-audience", "parent");
    const sections = [...container.querySelectorAll("section")];
    expect(sections.map(({ id }) => id)).toEqual(
      sections.map(({ dataset }) => `privacy-${dataset["section"]}`),
    );
    rerender(<PrivacyInsert insert={leerplein} texts={nl.privacyInsertForParent} />);
    expect(container.querySelectorAll("[id]")).toHaveLength(0);
  });
});

describe("a table", () => {
  it("says what it is in roles, and repeats the name of a column at each cell", () => {
    render(<PrivacyInsert insert={leerplein} texts={nl.privacyInsertForBoard} />);
    const table = screen.getByRole("table", { name: "Diensten" });
    const roles = [...table.querySelectorAll("[role]")].map((it) => it.getAttribute("role"));
    const row = ["row", "rowheader", "cell", "cell"];
    expect(roles).toEqual([
      "rowgroup",
      ...["row", "columnheader", "columnheader", "columnheader"],
      "rowgroup",
      ...row,
      ...row,
    ]);
    const cells = within(table).getAllByRole("cell");
    expect(cells.map(({ dataset }) => dataset["label"])).toEqual([
      "Rol",
      "Besteld",
      "Rol",
      "Besteld",
    ]);
    expect(within(table).getByRole("rowheader", { name: /^Oefenen/ }).tagName).toBe("TH");
  });
});

describe("the parts of an insert", () => {
  const texts = nl.privacyInsertForPupil;
  const outline = outlineInsert(leerplein, dutchMessages, { audience: "pupil" });

  it("can be put together in another way, from an outline that was made elsewhere", () => {
    const rights = JSON.parse(JSON.stringify(outline.find(({ id }) => id === "rights")));
    render(
      <PrivacyInsert.Root
        texts={texts}
        render={(props, state) => <div {...props} title={`${state["audience"]}`} />}
      >
        <PrivacyInsert.Section section={rights} headingLevel={3} render={<aside />}>
          <p>Eerst dit</p>
        </PrivacyInsert.Section>
        <PrivacyInsert.Block block={{ kind: "paragraph", text: "Los" }} />
      </PrivacyInsert.Root>,
    );
    const heading = screen.getByRole("heading", { level: 4, name: "Wat kun je doen?" });
    expect(heading.nextSibling).toHaveTextContent("Eerst dit");
    expect(heading.parentElement).toMatchObject({ tagName: "ASIDE" });
    expect(screen.getByText("Los").parentElement).toMatchObject({ tagName: "DIV", title: "pupil" });
  });

  it("take a ref and a class", () => {
    const refs = Array.from({ length: 5 }, () => createRef<HTMLElement>());
    const [root, languages, edition, changes, section] = refs;
    const news = { since: "1", found: [], sentences: dutchMessages.insertChanges };
    const own = { texts, className: "own" };
    render(
      <PrivacyInsert.Root {...own} ref={root}>
        <PrivacyInsert.Languages {...own} ref={languages} languages={[]} />
        <PrivacyInsert.Edition {...own} ref={edition} insert={leerplein} />
        <PrivacyInsert.Changes {...own} ref={changes} changes={news} />
        <PrivacyInsert.Section className="own" ref={section} section={outline[0]} />
      </PrivacyInsert.Root>,
    );
    for (const { current } of refs) expect(current?.className).toMatch(/^bijsluiter-insert.* own$/);
  });
});
