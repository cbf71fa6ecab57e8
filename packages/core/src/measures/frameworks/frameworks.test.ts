import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presets, readControlSheet, readFramework, writeFramework } from "../index.ts";
import { csvRows } from "./csv-rows.ts";

const { nodes: _, publishedControls: __, ...head } = presets.iso27001;
const source = { kind: "guidance", ref: "Made-up library", verifiedOn: null } as const;
const library = {
  urn: "urn:example:risk:library:made-up",
  locale: "nl",
  ref_id: "made-up",
  name: "Made-up",
  description: "Not read",
  copyright: " CC BY 4.0 \n",
  version: 2,
  provider: "Example",
  packager: null,
  objects: {
    framework: {
      urn: "urn:example:risk:framework:made-up",
      ref_id: "made-up",
      name: "Made-up",
      min_score: 1,
      requirement_nodes: [
        {
          urn: "urn:example:risk:req_node:made-up:1",
          assessable: false,
          depth: 1,
          ref_id: 1,
          name: "Beleid",
        },
        {
          urn: "urn:example:risk:req_node:made-up:1.1",
          parent_urn: "urn:example:risk:req_node:made-up:1",
          assessable: true,
          depth: 2,
          ref_id: "1.1",
          description: "Er is beleid.",
          translations: { en: { name: "Policy" } },
        },
      ] as readonly object[],
    },
  },
};
const withNodes = (...nodes: readonly object[]) => ({
  ...library,
  objects: { framework: { ...library.objects.framework, requirement_nodes: nodes } },
});

describe("presets", () => {
  it.each([
    ["5", 37, "organisational"],
    ["6", 8, "people"],
    ["7", 14, "physical"],
    ["8", 34, "technological"],
  ])("ISO/IEC 27001:2022 has in %s.x %i controls (%s; RvA)", (chapter, count) => {
    const numbers = presets.iso27001.nodes.map(({ refId = "" }) => refId);
    expect(numbers.filter((number) => number.startsWith(`${chapter}.`))).toHaveLength(count);
  });

  it("gives BIO2 by numbers only, and says how many there should be", () => {
    expect(presets.bio2.nodes.every((node) => !("name" in node) && !("description" in node))).toBe(
      true,
    );
    expect(presets.bio2.nodes.length).toBeLessThan(presets.bio2.publishedControls ?? 0);
  });

  it("claims nothing of a framework that was not read", () => {
    expect(presets.cbw).toMatchObject({ nodes: [], publishedControls: 27, licence: "CC BY 4.0" });
    for (const one of [presets.cbw, presets.bio2, presets.iso27001])
      expect(one.source.verifiedOn).toBeNull();
  });

  it("names only controls that the frameworks have", () => {
    const known = new Set(
      [presets.iso27001, presets.bio2].flatMap(({ id, edition, nodes }) =>
        nodes.map(({ refId }) => `${id} ${edition} ${refId}`),
      ),
    );
    const named = presets.exampleEducation.flatMap(({ refs }) =>
      refs.map(({ framework, edition, control }) => `${framework} ${edition} ${control}`),
    );
    expect(named.filter((one) => !known.has(one))).toEqual([]);
  });
});

describe("readFramework", () => {
  it("reads a library, and passes over what it has no place for", () => {
    const { framework, notRead } = readFramework(library, { source });
    expect(notRead).toEqual([]);
    expect(framework).toEqual({
      id: "made-up",
      urn: "urn:example:risk:framework:made-up",
      name: "Made-up",
      edition: "2",
      locale: "nl",
      provider: "Example",
      licence: "CC BY 4.0",
      source,
      nodes: [
        {
          urn: "urn:example:risk:req_node:made-up:1",
          isAssessable: false,
          depth: 1,
          refId: "1",
          name: "Beleid",
        },
        {
          urn: "urn:example:risk:req_node:made-up:1.1",
          parentUrn: "urn:example:risk:req_node:made-up:1",
          isAssessable: true,
          depth: 2,
          refId: "1.1",
          description: "Er is beleid.",
        },
      ],
    });
  });

  it.each([
    [{ urn: 3 }, "wrong-type", "urn"],
    [{ assessable: true }, "required", "urn"],
    [{ urn: "a b" }, "wrong-format", "urn"],
    [{ urn: "urn:a", depth: 99 }, "too-large", "depth"],
    [{ urn: "urn:a", description: "x".repeat(10_001) }, "too-long", "description"],
  ])("leaves out the node %j: %s", (node, code, key) => {
    const { framework, notRead } = readFramework(withNodes(node, { urn: "urn:b" }), { source });
    expect(framework.nodes.map(({ urn }) => urn)).toEqual(["urn:b"]);
    expect(notRead).toEqual([
      expect.objectContaining({
        code,
        path: ["objects", "framework", "requirement_nodes", 0, key],
      }),
    ]);
  });

  it("takes a node that says little for a heading without a number", () => {
    const of = (more: object) => {
      const nodes = [{ urn: "urn:x:a", ...more }];
      const objects = { framework: { ...library.objects.framework, requirement_nodes: nodes } };
      return readFramework({ ...library, objects }, { source }).framework.nodes;
    };
    const heading = { urn: "urn:x:a", isAssessable: false, depth: 1 };
    for (const more of [{}, { ref_id: null }, { ref_id: "" }]) expect(of(more)).toEqual([heading]);
    expect(of({ ref_id: 5.1, assessable: true })).toEqual([
      { ...heading, isAssessable: true, refId: "5.1" },
    ]);
  });

  it("cuts a licence at 500 characters, without blanks around it", () => {
    const copyright = `  ${"c".repeat(600)}  `;
    expect(readFramework({ ...library, copyright }, { source }).framework.licence).toBe(
      "c".repeat(500),
    );
    const short = readFramework({ ...library, copyright: " CC BY 4.0 " }, { source });
    expect(short.framework.licence).toBe("CC BY 4.0");
  });

  it("tells the first hundred nodes that it left out, and where a name is repeated", () => {
    const nodes = Array.from({ length: 102 }, () => ({ urn: "urn:x:a" }));
    const objects = { framework: { ...library.objects.framework, requirement_nodes: nodes } };
    const { notRead } = readFramework({ ...library, objects }, { source });
    expect(notRead).toHaveLength(100);
    expect(notRead[0]).toEqual({
      code: "repeated-id",
      path: ["objects", "framework", "requirement_nodes", 1, "urn"],
      params: {},
    });
  });

  it("leaves out a second node of one name", () => {
    const { framework, notRead } = readFramework(withNodes({ urn: "urn:a" }, { urn: "urn:a" }), {
      source,
    });
    expect(framework.nodes).toHaveLength(1);
    expect(notRead.map(({ code }) => code)).toEqual(["repeated-id"]);
  });

  it.each([[null], [{}], ["urn: x"], [{ ...library, objects: [] }], [{ ...library, name: 1 }]])(
    "refuses %j",
    (value) => {
      expect(() => readFramework(value, { source })).toThrow();
    },
  );

  it("reads back a framework with headings and descriptions, and one that says little of itself", () => {
    const { framework } = readFramework(library, { source });
    const again = readFramework(writeFramework(framework), { source }).framework;
    expect(again).toEqual(framework);
    const { provider: _provider, licence: _licence, ...little } = framework;
    expect(readFramework(writeFramework(little), { source }).framework).toEqual(little);
    expect(() => writeFramework({ ...little, nodes: [...little.nodes, ...little.nodes] })).toThrow(
      "nodes.2.urn: repeated-id",
    );
  });

  it.each(["iso27001", "bio2", "cbw"] as const)("reads back what was written of %s", (name) => {
    const one = presets[name];
    const text = JSON.stringify(writeFramework(one));
    const { framework } = readFramework(JSON.parse(text), { id: one.id, source: one.source });
    const { publishedControls: _counted, ...rest } = one;
    expect(framework).toEqual(rest);
  });
});

describe("readControlSheet", () => {
  it("reads columns by their names, in any order", () => {
    const sheet =
      '\uFEFFDomein;Volwassenheidsniveau;Nr.;Titel;Eigenaar;Toelichting\r\nBeleid;2;"PR.07";"Bewaren; en vernietigen";Directie;"Zegt ""later"""\r\n';
    const { framework, assessments, notRead } = readControlSheet(sheet, head);
    expect(framework.nodes).toEqual([
      {
        urn: "urn:bijsluiter:risk:req_node:iso-27001-2022:pr.07",
        isAssessable: true,
        depth: 1,
        refId: "PR.07",
        name: "Bewaren; en vernietigen",
        description: "Beleid",
      },
    ]);
    expect(assessments).toEqual([
      { control: "PR.07", maturity: 2, owner: "Directie", note: 'Zegt "later"' },
    ]);
    expect(notRead).toEqual([]);
  });

  it.each([
    ["id,title\n,x\n", [2, "refId"], "too-short", 0],
    ["id,maturity\nA,6\n", [2, "maturity"], "wrong-format", 1],
    ["id,maturity\nA,geheim\n", [2, "maturity"], "wrong-format", 1],
    ["id\tname\nA\tx\nA\ty\n", [3, "control"], "repeated-id", 1],
  ])("tells what it left out of %j", (sheet, path, code, count) => {
    const { framework, notRead } = readControlSheet(sheet, head);
    expect(framework.nodes).toHaveLength(count);
    expect(notRead).toContainEqual(expect.objectContaining({ code, path }));
    expect(JSON.stringify(notRead)).not.toContain("geheim");
  });

  it.each<[string, readonly object[], string]>([
    [
      "a,b\n1,2\n",
      [
        { line: 1, cells: ["a", "b"] },
        { line: 2, cells: ["1", "2"] },
      ],
      "two rows",
    ],
    [
      "a,b\n\n,\n1\n",
      [
        { line: 1, cells: ["a", "b"] },
        { line: 4, cells: ["1"] },
      ],
      "blank rows",
    ],
    [
      '"a\nb"\n1',
      [
        { line: 1, cells: ["a\nb"] },
        { line: 3, cells: ["1"] },
      ],
      "a line end in quotes",
    ],
    ["\na", [{ line: 2, cells: ["a"] }], "a blank row first"],
    ["a;b,c", [{ line: 1, cells: ["a", "b,c"] }], "as many of two separators: the first"],
    ["a;b,c,d", [{ line: 1, cells: ["a;b", "c", "d"] }], "most commas"],
    ['a""b', [{ line: 1, cells: ['a""b'] }], "two quotes in a cell without quotes"],
    ['"a""b"', [{ line: 1, cells: ['a"b'] }], "two quotes in a cell with quotes"],
    ['"a""b', [{ line: 1, cells: ['"a""b'] }], "a quote that is not closed"],
    ["a\uFEFFb", [{ line: 1, cells: ["a\uFEFFb"] }], "a byte order mark within"],
    ["", [], "nothing"],
  ])("reads %j as %j (%s)", (text, rows) => {
    expect(csvRows(text)).toEqual(rows);
  });

  it.each([
    ["A 1 / b", "a-1-b", "signs that no name has become one hyphen"],
    ["PR.07-a", "pr.07-a", "full stops and hyphens stay"],
  ])("names the control %j as %j (%s)", (control, name) => {
    const { framework } = readControlSheet(`id\n${control}\n`, head);
    expect(framework.nodes).toEqual([
      {
        urn: `urn:bijsluiter:risk:req_node:iso-27001-2022:${name}`,
        isAssessable: true,
        depth: 1,
        refId: control,
      },
    ]);
  });

  it.each(["6", "12", "2 of 5", "0"])("takes %j for no level of maturity", (level) => {
    const { assessments, notRead } = readControlSheet(`id,maturity\nA,${level}\n`, head);
    expect(assessments).toEqual([{ control: "A" }]);
    expect(notRead).toEqual([
      { code: "wrong-format", path: [2, "maturity"], params: { minimum: 1, maximum: 5 } },
    ]);
  });

  it("reads cells without blanks in quotes, and no cell of a column that is not there", () => {
    const { framework, assessments } = readControlSheet('id,note\n" A "," laat "\n', head);
    expect([framework.nodes[0]?.refId, assessments]).toEqual([
      "A",
      [{ control: "A", note: "laat" }],
    ]);
    expect(framework.nodes[0]).not.toHaveProperty("description");
  });

  it("tells the first hundred rows that it left out", () => {
    const rows = Array.from({ length: 101 }, () => ",x");
    expect(readControlSheet(["id,title", ...rows].join("\n"), head).notRead).toHaveLength(100);
  });

  it("takes ten thousand rows", () => {
    const rows = Array.from({ length: 10_000 }, (_row, index) => `C${index}`);
    expect(readControlSheet(["id", ...rows].join("\n"), head).notRead).toEqual([]);
  });

  it("stops at ten thousand rows, and says so", () => {
    const rows = Array.from({ length: 10_001 }, (_row, index) => `C${index}`);
    const { framework, notRead } = readControlSheet(["id", ...rows].join("\n"), head);
    expect(framework.nodes).toHaveLength(10_000);
    expect(notRead).toEqual([{ code: "too-long", path: [], params: { maximum: 10_000 } }]);
  });

  it.each(["", "Titel;Niveau\nA;2\n"])("refuses a sheet without numbers: %j", (sheet) => {
    expect(() => readControlSheet(sheet, head)).toThrow("control: column-missing");
  });

  it("reads any cells that were quoted", () => {
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), {
          minLength: 1,
          maxLength: 5,
        }),
        (table) => {
          const rows = table.filter((cells) => cells.some((cell) => cell.trim() !== ""));
          const text = ["a,b", ...rows.map((cells) => cells.map(quoted).join(","))].join("\n");
          expect(
            csvRows(text)
              .slice(1)
              .map(({ cells }) => cells),
          ).toEqual(rows);
        },
      ),
    );
  });
});
