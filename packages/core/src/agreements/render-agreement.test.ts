// @vitest-environment jsdom
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { golden } from "../../test/golden.ts";
import { activeAgreement, draftAgreement } from "../../test/processing-agreements.ts";
import { writeDocx } from "../documents/docx/index.ts";
import * as en from "../messages/en/index.ts";
import * as nl from "../messages/nl/index.ts";
import { agreementDocument, type ProcessingAgreement, presets, renderAgreement } from "./index.ts";

const parser = new DOMParser();
const readHtml = (html: string) => parser.parseFromString(html, "text/html");
const stampedAt = "2026-11-22T13:00:00+01:00";
const [insertAnnex, securityAnnex] = draftAgreement.annexes;
if (!insertAnnex || securityAnnex?.kind !== "security") throw new Error("the example has both");

/** All that can stand in a document, with little in each. */
const full: ProcessingAgreement = {
  ...activeAgreement,
  title: "Afspraken over gegevens",
  model: "model-4.0",
  clauses: [
    ...presets.model30.filter(({ id }) => id !== "transfers" && id !== "liability"),
    { id: "transfers" },
    { id: "liability", text: "Tot een ton." },
  ],
  deviations: [
    {
      clauseId: "liability",
      from: "wet",
      to: "een ton",
      recordedAt: "2026-07-01",
      agreedBy: ["controller"],
    },
  ],
  subprocessors: [
    {
      name: "Postduif B.V.",
      service: "mail",
      categories: [],
      subjects: [],
      countries: ["NL", "DE"],
      agreement: { status: "to-verify" },
    },
  ],
  annexes: [
    insertAnnex,
    securityAnnex,
    {
      kind: "document",
      label: "3",
      title: "Prijzen",
      holds: "other",
      version: "2",
      url: "https://leerplein.example/prijzen",
      sha256: "a".repeat(64),
    },
    { kind: "document", label: "4", title: "Los", holds: "other" },
    {
      kind: "security",
      label: "5",
      security: {
        measures: [],
        classification: [
          { product: "X", availability: "low", integrity: "low", confidentiality: "low" },
        ],
        certificates: [{ standard: "ISO 27018" }],
        incidentContact: { name: "Desk", email: "desk@leerplein.example" },
      },
    },
    {
      kind: "security",
      label: "6",
      security: { measures: [], classification: [], certificates: [] },
    },
  ],
  ending: {
    endedOn: "2027-07-31",
    handOver: "export",
    handOverUntil: "2027-10-29",
    destroyBy: "2028-01-27",
  },
};

const bare: ProcessingAgreement = {
  id: "1",
  version: "1",
  drawnUpOn: "2026-07-01",
  model: "own",
  controller: {
    name: "Stichting De Wilgen",
    administrationNumber: { scheme: "kvk", value: "12345678" },
    email: "privacy@dewilgen.example",
  },
  processor: { kind: "distributor", name: "Leerplein Media B.V." },
  clauses: [],
  deviations: [],
  annexes: [],
  subprocessors: [],
  status: "draft",
  signatures: [],
  history: [],
};

describe.each(Object.entries({ nl, en }))("renderAgreement in %s", (language, messages) => {
  it.each(Object.entries({ active: activeAgreement, full, bare }))(
    "writes out: %s",
    async (name, agreement) => {
      await expect(
        renderAgreement(agreement, messages, { format: "markdown" }),
      ).toMatchFileSnapshot(golden(`agreements/${name}.${language}.md`));
      const html = renderAgreement(agreement, messages, { format: "html" });
      const page = readHtml(html);
      expect(page.querySelector("article")?.getAttribute("lang")).toBe(language);
      expect(page.querySelectorAll("h1")).toHaveLength(1);
      expect(page.querySelectorAll("table caption").length).toBe(
        page.querySelectorAll("table").length,
      );
    },
  );

  it("says of itself that it is no official text, and that the model was not read", () => {
    const { ownWords, modelNotRead } = messages.agreements.document;
    const said = (agreement: ProcessingAgreement) =>
      readHtml(renderAgreement(agreement, messages, { format: "html" })).body.textContent;
    const unread = modelNotRead(messages.agreements.models["model-4.0"]);
    expect(said(full)).toContain(ownWords);
    expect(said(full)).toContain(unread);
    expect(said(bare)).toContain(ownWords);
    expect(said(bare)).not.toContain(unread.slice(-40));
  });

  it("writes codes of countries where the language has no names for them", () => {
    const { countryNames: _names, ...nameless } = messages;
    const text = renderAgreement(full, nameless, { format: "html" });
    expect(text).toContain("NL, DE");
  });

  it("leaves a line to sign on for whoever has not signed", () => {
    const rows = (agreement: ProcessingAgreement) =>
      renderAgreement(agreement, messages, { format: "markdown" })
        .split("\n")
        .filter((line) => line.includes(messages.agreements.document.signedOn));
    expect(rows(draftAgreement)).toHaveLength(2);
    const { steps, toSign } = messages.agreements.document;
    for (const row of rows(draftAgreement)) {
      expect(row).toContain(toSign);
      expect(row).not.toContain(`| ${steps.sign} |`);
    }
    expect(rows(activeAgreement)).toHaveLength(0);
  });
});

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "[a](b)",
        "<b>",
        "</w:t>",
        "]]>",
        "&amp;",
        "# h",
        "| t |",
        "\r\n- x",
        '"',
        "'",
        "\u0000",
        "\ud800",
        "https://evil.example",
      ),
      fc.string({ unit: "binary", maxLength: 10 }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => `a ${parts.join("")} z`);

/** `text` in every place of the agreement that takes free text. */
const filledWith = (text: string): ProcessingAgreement => ({
  ...full,
  id: text,
  version: text,
  title: text,
  underlyingAgreement: { date: "2026-06-15", description: text },
  controller: { ...full.controller, name: text, representative: { name: text, function: text } },
  clauses: [{ id: "use", reference: text, text }],
  deviations: [
    {
      clauseId: "use",
      from: text,
      to: text,
      motivation: text,
      recordedAt: "2026-07-01",
      agreedBy: [],
    },
  ],
  annexes: [
    { kind: "document", label: "3", title: text, holds: "other", version: text },
    { ...securityAnnex, security: { ...securityAnnex.security, measures: [text] } },
  ],
});

describe("no text can make structure", () => {
  const reader = new MarkdownIt({ html: true, linkify: true });
  const shape = (agreement: ProcessingAgreement) =>
    reader
      .parse(renderAgreement(agreement, nl, { format: "markdown" }), {})
      .flatMap(({ type, children }) => [type, ...(children ?? []).map((child) => child.type)])
      .filter(
        (type) => !["text", "text_special", "code_inline", "softbreak", "hardbreak"].includes(type),
      );
  const tags = (agreement: ProcessingAgreement) =>
    [...readHtml(renderAgreement(agreement, nl, { format: "html" })).body.querySelectorAll("*")]
      .filter(({ tagName }) => tagName !== "BR")
      .map((element) => [element.tagName, ...element.getAttributeNames()].join(" "));

  it("in Markdown and HTML", () => {
    const plain = filledWith("woord");
    const [markdown, html] = [shape(plain), tags(plain)];
    fc.assert(
      fc.property(hostile, (text) => {
        expect(shape(filledWith(text))).toEqual(markdown);
        expect(tags(filledWith(text))).toEqual(html);
      }),
      { numRuns: 25 },
    );
  });

  it("in Word", async () => {
    const plain = elements(await parts(filledWith("woord")));
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        expect(elements(await parts(filledWith(text)))).toEqual(plain);
      }),
      { numRuns: 10 },
    );
  });
});

async function parts(agreement: ProcessingAgreement, messages: typeof nl = nl) {
  const files = unzipSync(await writeDocx(agreementDocument(agreement, messages), { stampedAt }));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Parses as XML: throws where it is not well formed. */
function xml(text = "") {
  const parsed = parser.parseFromString(text, "application/xml");
  const error = parsed.querySelector("parsererror");
  if (error) throw new Error(error.textContent ?? "not well formed");
  return parsed;
}

const elements = (files: Readonly<Record<string, string>>) =>
  ["word/document.xml", "docProps/core.xml", "word/header1.xml"].map((name) =>
    [...xml(files[name]).querySelectorAll("*")]
      .map(({ tagName }) => tagName)
      // A line of its own is a run with a break and a text.
      .filter((tag) => !["w:r", "w:t", "w:br"].includes(tag)),
  );

describe("agreementDocument in Word", () => {
  const all = parts(full);
  const named = async (part: string, tag: string) => [
    ...xml((await all)[part]).getElementsByTagName(tag),
  ];

  it("is a package whose every part is well-formed XML", async () => {
    const files = await all;
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        "[Content_Types].xml",
        "_rels/.rels",
        "word/document.xml",
        "word/styles.xml",
        "word/numbering.xml",
        "docProps/core.xml",
      ]),
    );
    for (const text of Object.values(files)) expect(() => xml(text)).not.toThrow();
  });

  it("holds every text that the HTML holds", async () => {
    const html = renderAgreement(full, nl, { format: "html" });
    const page = readHtml(html);
    // Word has no column in which nothing stands.
    for (const table of page.querySelectorAll("table"))
      for (const [at, head] of table.querySelectorAll("thead th").entries())
        if (
          ![...table.querySelectorAll(`tbody tr > :nth-child(${at + 1})`)].some(
            (it) => it.textContent,
          )
        )
          head.remove();
    const said = [...page.querySelectorAll("h1,h2,h3,dd,th,td,li")].map(
      ({ textContent }) => textContent ?? "",
    );
    const word = (await named("word/document.xml", "w:t"))
      .map(({ textContent }) => textContent)
      .join(" ");
    const letters = (text: string) => text.replaceAll(/\s/g, "");
    for (const text of said) expect(letters(word)).toContain(letters(text.replace(/^\d+\. /, "")));
  });

  it("has heading styles, clauses that Word numbers, and header rows that come back", async () => {
    const styles = (await named("word/document.xml", "w:pStyle")).map((element) =>
      element.getAttribute("w:val"),
    );
    expect(styles[0]).toBe("Title");
    expect(styles).toEqual(expect.arrayContaining(["Heading1", "Heading2", "Note", "TableHead"]));
    const levels = (await named("word/document.xml", "w:ilvl")).map((element) =>
      element.getAttribute("w:val"),
    );
    expect(levels.filter((level) => level === "1").length).toBeGreaterThan(15);
    expect(levels.filter((level) => level === "0").length).toBeGreaterThanOrEqual(
      full.clauses.length,
    );
    const formats = (await named("word/numbering.xml", "w:lvlText")).map((element) =>
      element.getAttribute("w:val"),
    );
    expect(formats).toEqual(expect.arrayContaining(["%1.", "%1.%2"]));
    const grids = (await named("word/document.xml", "w:tbl")).filter(
      (table) => table.textContent && table.getElementsByTagName("w:shd").length > 0,
    );
    expect(grids.length).toBeGreaterThan(3);
    for (const table of grids) expect(table.getElementsByTagName("w:tblHeader")).toHaveLength(1);
  });

  it.each([
    ["nl", nl, "nl-NL", "Pagina"],
    ["en", en as unknown as typeof nl, "en-GB", "Page"],
  ] as const)(
    "says its language, title, moment and pages: %s",
    async (_language, messages, tag, page) => {
      const files = await parts(full, messages);
      expect(
        xml(files["word/styles.xml"]).getElementsByTagName("w:lang")[0]?.getAttribute("w:val"),
      ).toBe(tag);
      const core = xml(files["docProps/core.xml"]);
      expect(core.getElementsByTagName("dc:title")[0]?.textContent).toBe(
        "Afspraken over gegevens · VO-2026-014 · 1",
      );
      expect(core.getElementsByTagName("dcterms:created")[0]?.textContent).toBe(
        "2026-11-22T12:00:00Z",
      );
      const footer = xml(files["word/footer1.xml"]);
      expect(footer.documentElement.textContent).toContain(page);
      expect(
        [...footer.getElementsByTagName("w:instrText")].map(({ textContent }) => textContent),
      ).toEqual(["PAGE", "NUMPAGES"]);
      expect(xml(files["word/header1.xml"]).documentElement.textContent).toContain("VO-2026-014");
    },
  );

  it("passes a language on that it has no region for", async () => {
    const frisian = { ...nl, agreements: { ...nl.agreements, language: "fy" } };
    const files = await parts(bare, frisian);
    expect(
      xml(files["docProps/core.xml"]).getElementsByTagName("dc:language")[0]?.textContent,
    ).toBe("fy");
  });

  it("gives the same bytes for the same agreement and moment", async () => {
    const [one, two] = await Promise.all([
      writeDocx(agreementDocument(full, nl), { stampedAt }),
      writeDocx(agreementDocument(full, nl), { stampedAt }),
    ]);
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  it("refuses a moment without an offset", async () => {
    const options = { stampedAt: "2026-11-22T13:00:00" };
    await expect(writeDocx(agreementDocument(bare, nl), options)).rejects.toThrow(
      "stampedAt: wrong-format",
    );
  });
});
