import fc from "fast-check";
import { CompactSign, exportJWK, generateKeyPair } from "jose";
import { describe, expect, it } from "vitest";
import { completeReport, incompleteReport } from "../../../test/breach-reports.ts";
import * as en from "../../messages/en/index.ts";
import * as nl from "../../messages/nl/index.ts";
import {
  appendToRegister,
  type BreachRegister,
  eraseFromRegister,
  exportRegister,
  type RegisterEntry,
  type RegisterEvent,
  type RegisterExport,
  toCsv,
  toRegisterEntry,
  verifyExport,
} from "../index.ts";
import { exportSigner, exportVerifier } from "../jws/index.ts";
import { safeCell } from "./safe-cell.ts";

const reasons = "Wij hebben alle stukken samen bekeken.";
const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, 15 + hour)).toISOString();
const entry = (event: RegisterEvent, hour: number, reference = "DL-2026-0001"): RegisterEntry => ({
  reference,
  recordedAt: at(hour),
  recordedBy: "fg",
  event,
});
const summary = '=HYPERLINK("http://evil.example";"klik"), een export is verkeerd gemaild.';
const report = { ...completeReport, incident: { ...completeReport.incident, summary } };
const step = (kind: "signal" | "triage" | "not-a-breach", hour: number) =>
  toRegisterEntry("DL-2026-0002", {
    step:
      kind === "signal"
        ? { kind, source: "user", channel: "telephone", summary: "Iemand ziet vreemde cijfers." }
        : kind === "triage"
          ? { kind }
          : { kind, reasons },
    at: at(hour),
    recordedAt: at(hour),
    by: "fg",
    role: "privacy-officer",
  });
const filed: RegisterEvent = {
  kind: "authority-notified",
  at: at(1),
  filedBy: "controller",
  authorityReference: "AP-123",
};
const decided: RegisterEvent = {
  kind: "decided",
  at: at(1),
  notifyAuthority: "yes",
  informPeople: "no",
  reasons,
};
const register = [
  entry({ kind: "reported", report }, 0),
  entry(decided, 1),
  entry(filed, 1),
  step("signal", 2),
  step("triage", 3),
  step("not-a-breach", 4),
].reduce<BreachRegister>(appendToRegister, []);
const options = { organisation: "Leerplein Media B.V.", exportedAt: at(9) };

/** Cells of a CSV with `;`, read by the rules of RFC 4180. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of csv
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows.slice(0, -1);
}

describe("toCsv", () => {
  it.each([
    ["nl", nl],
    ["en", en],
  ] as const)("writes a row for each breach in %s, in words", (_language, messages) => {
    const csv = toCsv(register, messages);
    const [head = [], first = [], second = [], ...more] = cellsOf(csv);
    expect(more).toEqual([]);
    expect(csv.startsWith("\ufeff")).toBe(true);
    expect(first).toHaveLength(head.length);
    expect(second).toHaveLength(head.length);
    expect(head[0]).toBe(messages.breachTable.columns.reference);
    expect(first.slice(0, 2)).toEqual(["DL-2026-0001", messages.breachTable.statuses.open]);
    expect(first).toContain("AP-123");
    expect(first).toContain(reasons);
    expect(first).toContain(`'${summary}`);
    expect(second.slice(0, 2)).toEqual(["DL-2026-0002", messages.breachTable.statuses.signal]);
    expect(second).toContain(reasons);
    expect(csv).not.toContain(completeReport.contact.reporter.email);
  });

  it("says what a step decided and filed", () => {
    const own = (what: Parameters<typeof toRegisterEntry>[1]["step"], hour: number) =>
      toRegisterEntry("DL-2026-0002", {
        step: what,
        at: at(hour),
        recordedAt: at(hour),
        by: "fg",
        role: "privacy-officer",
      });
    const test = { securityBreached: "yes", dataAffected: "yes", dataPersonal: "yes" } as const;
    const facts = {
      role: "controller",
      unintelligible: "no",
      access: "happened",
      recipients: { kind: "hostile" },
      data: [{ kind: "finance" }],
      integrity: "none",
      availability: { duration: "none", effect: "none" },
      people: { vulnerable: "yes" },
    } as const;
    const decision = {
      risk: "high",
      notifyAuthority: "yes",
      informPeople: "yes",
      reasons: "Het risico is hoog, want het gaat om geld.",
      confirmed: [],
      decidedBy: "fg",
    } as const;
    const whole = [
      step("signal", 0),
      step("triage", 1),
      own({ kind: "confirm", test }, 2),
      own({ kind: "assess", sides: ["confidentiality"], exfiltration: "yes", facts, reasons }, 3),
      own({ kind: "decide", final: "yes", decision }, 4),
      own({ kind: "notify-authority", phase: "initial", authorityReference: "AP-9" }, 5),
      own({ kind: "inform-people", audience: "guardian", channel: "mail" }, 6),
    ].reduce<BreachRegister>(appendToRegister, []);
    const [, row = []] = cellsOf(toCsv(whole, nl));
    expect(row).toContain("AP-9");
    expect(row).toContain(decision.reasons);
    expect(row.filter((cell) => cell.includes("2026"))).toHaveLength(3);
  });

  it("a row holds each fact of art. 33(5) once, and each moment once", () => {
    const [wilgen] = completeReport.boards.affected;
    const boards = ["Stichting De Wilgen", "Stichting De Elzen", "Stichting De Berken"];
    const told = [
      entry(
        {
          kind: "reported",
          report: {
            ...completeReport,
            boards: {
              affected: boards.map((name, index) => ({
                ...wilgen,
                name,
                administrationNumber: { scheme: "brin", value: `99A${"BCD"[index]}` },
              })),
            },
          } as typeof completeReport,
        },
        0,
      ),
      ...boards.map((board, index) =>
        entry({ kind: "board-informed", at: at(index < 2 ? 1 : 2), channel: "email", board }, 2),
      ),
      entry({ kind: "authority-notified", at: at(3), filedBy: "controller" }, 3),
    ].reduce<BreachRegister>(appendToRegister, []);
    const [, row] = cellsOf(toCsv(told, en));
    expect(row).toEqual([
      "DL-2026-0001",
      "Still open",
      "Friday 20 November 2026 17:00; Friday 20 November 2026 18:00",
      "Friday 20 November 2026 19:00",
      "",
      "",
      "",
      "Friday 20 November 2026 14:05",
      "Friday 20 November 2026 15:00",
      completeReport.incident.summary,
      "E-mail or message to the wrong recipient",
      "Read; Copied",
      "Contact details; Study progress",
      "About 840",
      "Pupils and students",
      "84",
      "Verkeerde ontvanger gekozen.",
      "Loss of control over one’s own data; Damage to someone’s good name",
      "Een andere school zag de scores van 84 leerlingen.",
      "De ontvanger heeft het bestand verwijderd en dat schriftelijk bevestigd.",
      "De keuzelijst toont voortaan de plaats van de school.",
    ]);
  });

  it("a signal has no facts yet: its other cells are empty", () => {
    const [head = [], , second = []] = cellsOf(toCsv(register, nl));
    const { signal } = nl.breachTable.statuses;
    const before = ["DL-2026-0002", signal, "", "", "", "", reasons];
    expect(second).toEqual([...before, ...Array(head.length - before.length).fill("")]);
  });

  it.each([",", ";", "\t"] as const)("separates cells by %j", (delimiter) => {
    const [head] = toCsv([], en, { delimiter }).slice(1).split("\r\n");
    const { columns } = en.breachTable;
    expect(head?.startsWith(`${columns.reference}${delimiter}${columns.status}`)).toBe(true);
  });

  it.each([
    ["Naam en groep", "Naam en groep", "nothing to quote"],
    ["a,b", "a,b", "another delimiter"],
    ["a;b", '"a;b"', "RFC 4180 section 2.6: the delimiter"],
    ["a\nb", '"a\nb"', "RFC 4180 section 2.6: a line break"],
    ['a "b"', '"a ""b"""', "RFC 4180 section 2.7: a quote is doubled"],
    ["=1;2", `"'=1;2"`, "a formula with a delimiter"],
  ])("writes %j as %j: %s", (text, cell) => {
    expect(safeCell(text, ";")).toBe(cell);
  });

  it("leaves out what was erased", () => {
    const erased = eraseFromRegister(register, {
      reference: "DL-2026-0002",
      recordedAt: at(9),
      recordedBy: "retention",
      basis: "vijf jaar",
    });
    expect(cellsOf(toCsv(erased, nl))).toHaveLength(2);
  });

  it.each(["=1+1", "+31", "-2", "@SUM(A1)", "\t=1", " =1", "\r=1", "|cmd", "%0a"])(
    "a spreadsheet runs no formula of %j",
    (text) => {
      expect(safeCell(text, ";").replace(/^"/, "")).toMatch(/^'/);
    },
  );

  it("gives every text back but for the apostrophe, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(",", ";", "\t"), (text, delimiter) => {
        const cell = safeCell(text, delimiter);
        const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(read === text || read === `'${text}`).toBe(true);
        if (!cell.startsWith('"')) expect(cell).not.toMatch(/["\r\n]/);
        expect(read).not.toMatch(/^[=+\-@]/);
      }),
    );
  });

  it("refuses a delimiter that is none", () => {
    expect(() => toCsv(register, nl, { delimiter: "x" as never })).toThrow(
      "delimiter: not-an-option",
    );
  });
});

describe("exportRegister and verifyExport", () => {
  it("unsigned: the lines are those of the manifest, and no more is said", async () => {
    const file = await exportRegister(register, options);
    expect(file.manifest).toMatchObject({
      organisation: options.organisation,
      head: register.at(-1)?.hash,
    });
    expect(file.manifest.digests).toHaveLength(register.length);
    expect(await verifyExport(file)).toMatchObject({ valid: true, signature: "absent" });
    expect(await verifyExport(JSON.parse(JSON.stringify(file)))).toMatchObject({ valid: true });
    expect(await verifyExport(await exportRegister([], options))).toMatchObject({ valid: true });
  });

  it.each(["EdDSA", "ES256"] as const)(
    "signed with %s: proved by the public key only",
    async (algorithm) => {
      const { privateKey, publicKey } = await generateKeyPair(algorithm);
      const other = await generateKeyPair(algorithm);
      const sign = exportSigner({ key: privateKey, algorithm, keyId: "2026" });
      const file = await exportRegister(register, { ...options, sign });
      const verify = exportVerifier({ key: await exportJWK(publicKey), algorithm });
      expect(await verifyExport(file, { verify })).toMatchObject({
        valid: true,
        signature: "verified",
      });
      expect(await verifyExport(file)).toMatchObject({ valid: true, signature: "not-checked" });
      const not = { valid: false, reason: "not-verified" };
      const stranger = exportVerifier({ key: other.publicKey, algorithm });
      expect(await verifyExport(file, { verify: stranger })).toEqual(not);
      const { signature: _, ...unsigned } = file;
      expect(await verifyExport(unsigned, { verify })).toEqual(not);
      const manifest = { ...file.manifest, organisation: "Een ander" };
      expect(await verifyExport({ ...file, manifest }, { verify })).toEqual(not);
      expect(await verifyExport({ ...file, signature: "no jws" }, { verify })).toEqual(not);
    },
  );

  it("takes no signature over something else, and signs with no key that does not fit", async () => {
    const { privateKey, publicKey } = await generateKeyPair("ES256");
    const foreign = await new CompactSign(new TextEncoder().encode("{}"))
      .setProtectedHeader({ alg: "ES256", typ: "consent-receipt+jws" })
      .sign(privateKey);
    const verify = exportVerifier({ key: publicKey, algorithm: "ES256" });
    expect(await verify(foreign)).toBeUndefined();
    const sign = exportSigner({ key: publicKey, algorithm: "EdDSA" });
    await expect(exportRegister(register, { ...options, sign })).rejects.toThrow(
      "key: wrong-format",
    );
    expect(() => exportSigner({ key: privateKey, algorithm: "HS256" as never })).toThrow(
      "not-an-option",
    );
    expect(() => exportVerifier({ key: publicKey, algorithm: "none" as never })).toThrow(
      "not-an-option",
    );
  });

  it.each<[string, (file: RegisterExport) => unknown, object]>([
    [
      "a line that was taken out",
      (file) => ({ ...file, lines: file.lines.toSpliced(1, 1) }),
      { reason: "digests-differ", sequence: 2 },
    ],
    [
      "a line at the end",
      (file) => ({ ...file, lines: [...file.lines, file.lines[0]] }),
      { reason: "digests-differ", sequence: 7 },
    ],
    [
      "the last line gone, in both",
      (file) => ({
        ...file,
        lines: file.lines.slice(0, -1),
        manifest: { ...file.manifest, digests: file.manifest.digests.slice(0, -1) },
      }),
      { reason: "digests-differ", sequence: 6 },
    ],
    [
      "a text that was changed",
      (file) => ({
        ...file,
        lines: file.lines.map((line, index) =>
          index === 1 ? { ...line, entry: { ...line.entry, recordedBy: "iemand" } } : line,
        ),
      }),
      { reason: "entry-changed", sequence: 2 },
    ],
    [
      "a line that is none",
      (file) => ({ ...file, lines: [null] }),
      { reason: "digests-differ", sequence: 1 },
    ],
    ["no export", () => ({}), { reason: "malformed" }],
    ["nothing", () => null, { reason: "malformed" }],
    [
      "another version",
      (file) => ({ ...file, manifest: { ...file.manifest, version: 2 } }),
      { reason: "malformed" },
    ],
  ])("finds %s", async (_what, change, verdict) => {
    const file = await exportRegister(register, options);
    expect(await verifyExport(change(file))).toMatchObject({ valid: false, ...verdict });
  });

  it("exports tombstones as what they are", async () => {
    const erased = eraseFromRegister(register, {
      reference: "DL-2026-0002",
      recordedAt: at(9),
      recordedBy: "retention",
      basis: "vijf jaar",
    });
    expect(await verifyExport(await exportRegister(erased, options))).toMatchObject({
      valid: true,
    });
  });

  it("refuses an export of nobody", async () => {
    await expect(exportRegister(register, { ...options, organisation: "" })).rejects.toThrow(
      "organisation: too-short",
    );
    await expect(exportRegister(register, { ...options, sign: "key" as never })).rejects.toThrow(
      "sign",
    );
    await expect(verifyExport({}, { verify: 1 as never })).rejects.toThrow("verify");
  });

  it("keeps an open report in words too", () => {
    const open = appendToRegister([], entry({ kind: "reported", report: incompleteReport }, 0));
    expect(cellsOf(toCsv(open, nl))[1]).toContain(nl.breachReport.phrases.notKnownYet);
  });
});
