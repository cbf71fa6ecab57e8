import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeReport, followUpReport, incompleteReport } from "../../../test/breach-reports.ts";
import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import { sha256 } from "../../shared/hash/sha-256.ts";
import { appendToRegister, type BreachRegister, breachRegister } from "./breach-register.ts";
import { breachState } from "./breach-state.ts";
import { entriesOf } from "./entries-of.ts";
import { eraseFromRegister } from "./erase-from-register.ts";
import type { RegisterEntry } from "./register-entry.ts";
import type { RegisterEvent } from "./register-event.ts";
import { type RegisterLine, type StoredEntry, toStoredEntry } from "./register-line.ts";
import type { SealedEntry } from "./sealed-entry.ts";
import { verifyRegister } from "./verify-register.ts";

const [first, second] = ["DL-2026-0001", "DL-2026-0002"] as const;
const board = "Stichting De Wilgen";
const entry = (event: RegisterEvent, reference: string = first): RegisterEntry => ({
  reference,
  recordedAt: "2026-12-21T09:00:00+01:00",
  recordedBy: "s.devries",
  role: "servicedesk",
  event,
});
const told: RegisterEvent = {
  kind: "board-informed",
  at: "2026-11-20T15:31:00+01:00",
  channel: "email",
  board,
};
const closed: RegisterEvent = {
  kind: "closed",
  at: "2026-12-01T09:00:00+01:00",
  evaluation: "De keuzelijst is verbeterd en getest.",
};
const register = [
  entry({ kind: "reported", report: incompleteReport }),
  entry({ kind: "reported", report: completeReport }, second),
  entry(told),
  { ...entry(told), correction: { of: 2, reasons: "Het was een ander tijdstip." } },
  entry({ kind: "reported", report: followUpReport }),
  entry(closed),
].reduce<BreachRegister>(appendToRegister, []);

const isEntry = (line: RegisterLine): line is SealedEntry => line.entry !== undefined;
const rowsOf = (lines: readonly RegisterLine[]) =>
  lines.map((line) => (isEntry(line) ? toStoredEntry(line) : line));
const rows = rowsOf(register);
const head = register.at(-1)?.hash ?? "";

describe("what is stored is what is proven", () => {
  it("a text column, with copies beside it", () => {
    const [row] = rows as readonly StoredEntry[];
    expect(row?.hash).toBe(sha256(row?.text ?? ""));
    expect(JSON.parse(row?.text ?? "")).toMatchObject({
      version: 2,
      sequence: 1,
      entry: { occurredAt: "2026-12-21T09:00:00+01:00", role: "servicedesk" },
    });
    expect(rows[3]).toMatchObject({
      kind: "board-informed",
      occurredAt: "2026-11-20T14:31:00.000Z",
      recordedAt: "2026-12-21T08:00:00.000Z",
      correctionOf: 2,
    });
    expect(verifyRegister(rows)).toEqual(verifyRegister(register));
  });

  it("names event time apart from recorded time, also of a report that came by telephone", () => {
    const call = {
      ...entry({ kind: "reported", report: completeReport }),
      occurredAt: "2026-11-20T15:05:00+01:00",
    };
    expect(appendToRegister([], call)[0]?.entry?.occurredAt).toBe("2026-11-20T15:05:00+01:00");
  });

  const columns = Object.keys(rows[0] ?? {}) as readonly (keyof StoredEntry)[];
  it.each(columns)("a blank more in %s is found, in any line", (column) => {
    for (const [at, row] of rows.entries()) {
      const value = (row as StoredEntry)[column];
      const changed = typeof value === "number" ? value + 1 : `${value ?? ""} `;
      const damaged = rows.with(at, { ...row, [column]: changed } as StoredEntry);
      expect(verifyRegister(damaged)).toMatchObject({ valid: false, sequence: at + 1 });
    }
  });

  it.each(columns)("%s that is emptied or gone is found", (column) => {
    for (const value of [null, undefined, ""]) {
      const [row] = rows;
      if ((row as StoredEntry)[column] === value) continue;
      const damaged = rows.with(0, { ...row, [column]: value } as never);
      expect(verifyRegister(damaged)).toMatchObject({ valid: false, sequence: 1 });
    }
  });

  it("any single changed character of any column is found", () => {
    const change = fc.record({
      at: fc.nat(rows.length - 1),
      column: fc.constantFrom(...columns),
      place: fc.nat(),
      char: fc.constantFrom(" ", "0", "z", "é", "\u200b", "\u0000", '"', "\\"),
      how: fc.constantFrom("replace", "insert", "remove"),
    });
    fc.assert(
      fc.property(change, ({ at, column, place, char, how }) => {
        const row = rows[at] as StoredEntry;
        const value = row[column];
        fc.pre(typeof value === "string");
        const text = String(value);
        const cut = place % (text.length + 1);
        const changed =
          text.slice(0, cut) +
          (how === "remove" ? "" : char) +
          text.slice(how === "insert" ? cut : cut + 1);
        fc.pre(changed !== text);
        const damaged = rows.with(at, { ...row, [column]: changed });
        expect(verifyRegister(damaged).valid).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it("a line that is gone, twice there, or in another place is found", () => {
    const places = fc.tuple(fc.nat(rows.length - 2), fc.nat(rows.length - 1));
    fc.assert(
      fc.property(places, ([from, to]) => {
        const without = rows.toSpliced(from, 1);
        expect(verifyRegister(without).valid).toBe(false);
        expect(verifyRegister(rows.toSpliced(to, 0, ...rows.slice(from, from + 1))).valid).toBe(
          false,
        );
        const moved = without.toSpliced(to, 0, ...rows.slice(from, from + 1));
        if (from !== to) expect(verifyRegister(moved).valid).toBe(false);
      }),
    );
  });

  it("another spelling of the same JSON is no text of ours, also with its own hash", () => {
    const [row] = rows as readonly StoredEntry[];
    const text = JSON.stringify(JSON.parse(row?.text ?? ""), null, 1);
    const respelled = { ...row, text, hash: sha256(text) };
    expect(verifyRegister([respelled])).toMatchObject({ reason: "malformed", sequence: 1 });
  });

  it.each(["no JSON", "null", "[]", '{"version":3}', "9".repeat(400)])(
    "a text %j with its own hash is no entry",
    (text) => {
      const row = { ...(rows[0] as StoredEntry), text, hash: sha256(text) };
      expect(verifyRegister([row])).toMatchObject({ reason: "malformed", sequence: 1 });
    },
  );

  it("a blank round a text of a line is a change, though a schema would take it off", () => {
    const [line] = register.filter(isEntry);
    const reference = `${line?.entry.reference} `;
    const changed = { ...line, entry: { ...line?.entry, reference } };
    expect(breachRegister.safeParse([changed]).success).toBe(true);
    expect(verifyRegister([changed])).toMatchObject({ reason: "entry-changed", sequence: 1 });
  });

  it("an event of a later kind is proven, and an erasure without places explains none", () => {
    const sealedAs = (event: object) => {
      const place = {
        version: 2,
        sequence: 1,
        previousHash: "0".repeat(64),
        entry: { reference: first, recordedAt: "2030-01-01T00:00:00Z", recordedBy: "x", event },
      };
      const text = canonicalJson(place as unknown as Json);
      return {
        sequence: 1,
        text,
        previousHash: place.previousHash,
        hash: sha256(text),
        reference: first,
        kind: (event as { kind: string }).kind,
        reportKind: null,
        occurredAt: "2030-01-01T00:00:00.000Z",
        recordedAt: "2030-01-01T00:00:00.000Z",
        recordedBy: "x",
        role: null,
        correctionOf: null,
      };
    };
    expect(verifyRegister([sealedAs({ kind: "people-informed" })]).valid).toBe(true);
    expect(verifyRegister([sealedAs({ kind: "reported", report: "later" })]).valid).toBe(true);
    expect(verifyRegister([sealedAs({ kind: "erased", sequences: "all" })]).valid).toBe(true);
    expect(verifyRegister([sealedAs({ kind: "later", at: "gisteren" })])).toMatchObject({
      reason: "entry-changed",
    });
  });

  it.each([[{}], ["rows"], [null], [undefined], [7]])("%j is no register", (value) => {
    expect(verifyRegister(value)).toEqual({ valid: false, reason: "malformed", sequence: 1 });
  });
});

describe("a head that left the house", () => {
  const heads = register.map(({ sequence, hash }) => ({ sequence, hash }));

  it.each([
    [[], 0],
    [[heads[0]], 1],
    [[heads[3], heads[1]], 4],
    [heads, 6],
  ])("vouches for what came before it: %#", (some, confirmed) => {
    expect(verifyRegister(rows, { heads: some as typeof heads })).toMatchObject({
      valid: true,
      confirmed,
    });
  });

  it("tells what was cut off; without one the end is unseen, and so it is said", () => {
    const cut = rows.slice(0, 4);
    expect(verifyRegister(cut)).toMatchObject({ valid: true, entries: 4, confirmed: 0 });
    expect(verifyRegister(cut, { heads: heads.slice(0, 2) })).toMatchObject({ confirmed: 2 });
    expect(verifyRegister(cut, { heads })).toEqual({
      valid: false,
      reason: "other-head",
      sequence: 5,
    });
    expect(verifyRegister(cut, { heads, more: true }).valid).toBe(true);
  });

  it("tells that a chain was written anew", () => {
    const anew = entriesOf(register)
      .map((one) => ({ ...one, recordedBy: "iemand anders" }))
      .reduce<BreachRegister>(appendToRegister, []);
    expect(verifyRegister(anew)).toMatchObject({ valid: true, confirmed: 0 });
    expect(verifyRegister(anew, { heads: heads.slice(2, 3) })).toEqual({
      valid: false,
      reason: "other-head",
      sequence: 3,
    });
  });

  it("of one place there is one", () => {
    const [one] = heads;
    const other = { sequence: 1, hash: "a".repeat(64) };
    for (const both of [
      [one, other],
      [other, one],
    ])
      expect(verifyRegister(rows, { heads: both as typeof heads })).toMatchObject({
        reason: "other-head",
        sequence: 1,
      });
  });

  it("is compared with a checkpoint of the same place", () => {
    const after = { sequence: 2, hash: heads[1]?.hash ?? "" };
    const rest = rows.slice(2);
    expect(verifyRegister(rest, { after, heads: heads.slice(0, 2) })).toMatchObject({
      confirmed: 2,
    });
    expect(
      verifyRegister(rest, { after, heads: [{ sequence: 2, hash: "a".repeat(64) }] }),
    ).toMatchObject({ reason: "other-head", sequence: 2 });
  });
});

describe("a breach whose retention period is over", () => {
  const erasure = {
    reference: first,
    recordedAt: "2032-01-01T02:00:00Z",
    recordedBy: "retention",
    basis: "breach-register: five years after closing",
  };
  const erased = eraseFromRegister(register, erasure);

  it("leaves tombstones that the chain accepts, and says so", () => {
    expect(verifyRegister(erased)).toMatchObject({ valid: true, entries: 7, erased: 5 });
    expect(verifyRegister(rowsOf(erased), { heads: [{ sequence: 6, hash: head }] })).toMatchObject({
      valid: true,
      confirmed: 6,
    });
    expect(JSON.stringify(erased)).not.toContain("keuzelijst is verbeterd");
    expect(entriesOf(erased, first)).toMatchObject([
      { event: { kind: "erased", sequences: [1, 3, 4, 5, 6], basis: erasure.basis } },
    ]);
    expect(breachState(entriesOf(erased, second)).report).toEqual(completeReport);
  });

  it("goes on with other breaches, and never with this one again", () => {
    const next = { ...entry(told, second), recordedAt: erasure.recordedAt };
    expect(verifyRegister(appendToRegister(erased, next)).valid).toBe(true);
    expect(() => appendToRegister(erased, { ...next, reference: first })).toThrow(
      "reference: unknown-reference",
    );
    expect(() =>
      appendToRegister(erased, {
        ...next,
        reference: first,
        event: { kind: "reported", report: completeReport },
      }),
    ).toThrow("reference: already-reported");
    expect(() => eraseFromRegister(erased, erasure)).toThrow("unknown-reference");
  });

  it("is read back from storage", () => {
    const stored = JSON.parse(JSON.stringify(erased)) as BreachRegister;
    const next = { ...entry(told, second), recordedAt: erasure.recordedAt };
    expect(appendToRegister(stored, next)).toHaveLength(8);
    const both = stored.with(0, { ...(stored[0] as SealedEntry), entry: entry(told) });
    expect(() => appendToRegister(both, next)).toThrow("0.entry: required");
  });

  it("a tombstone that no entry explains is found", () => {
    const hidden = register.with(2, (erased[2] ?? register[2]) as RegisterLine);
    expect(verifyRegister(hidden)).toEqual({
      valid: false,
      reason: "erased-without-record",
      sequence: 3,
    });
    const more = erased.with(1, {
      ...(erased[0] as RegisterLine),
      ...erased[1],
      entry: undefined,
    } as never);
    expect(verifyRegister(more).valid).toBe(false);
  });

  it("is found page by page, wherever the pages end", () => {
    for (let at = 0; at <= erased.length; at++) {
      const page = verifyRegister(erased.slice(0, at), { more: true });
      if (!page.valid) throw new Error("each page is in order");
      const rest = verifyRegister(erased.slice(at), { after: page.checkpoint });
      expect(rest).toMatchObject({ valid: true, entries: 7 });
      const unexplained = verifyRegister(register.slice(at), { after: page.checkpoint });
      if (at > 0 && at < erased.length)
        expect(unexplained).toMatchObject({ reason: "erased-without-record", sequence: 1 });
    }
  });

  it.each<[string, string, BreachRegister]>([
    [
      "is still open",
      "reference: still-open",
      appendToRegister(register, {
        ...entry(told),
        event: { kind: "reported", report: { ...followUpReport, note: "Nog meer bekend." } },
      }),
    ],
    ["is not there", "reference: unknown-reference", []],
  ])("a breach that %s is not erased", (_what, message, from) => {
    expect(() => eraseFromRegister(from, erasure)).toThrow(message);
  });

  it("an erasure names every place of its breach, and no other", () => {
    for (const sequences of [[1], [1, 2, 3, 4, 5, 6], [1, 3, 4, 5, 7]]) {
      const event = {
        kind: "erased",
        at: erasure.recordedAt,
        sequences,
        basis: erasure.basis,
      } as const;
      expect(() =>
        appendToRegister(register, { ...entry(event), recordedAt: erasure.recordedAt }),
      ).toThrow("event.sequences: unknown-entry");
    }
  });
});

describe("a register of before entries had an envelope", () => {
  const { cases } = JSON.parse(
    readFileSync(
      join(import.meta.dirname, "../../../test/vectors/registers-version-1.json"),
      "utf8",
    ),
  ) as { readonly cases: readonly { readonly title: string; readonly register: BreachRegister }[] };

  it.each(cases.map(({ title, register: old }) => [title, old] as const))("%s", (_title, old) => {
    const verdict = verifyRegister(old);
    expect(verdict).toMatchObject({ valid: true, entries: old.length });
    // The hash of then is over the text of now, so the same lines can move to a text column.
    expect(verifyRegister(rowsOf(old))).toEqual(verdict);
    const [, call] = entriesOf(old, first);
    expect(breachState(entriesOf(old, first)).clockFacts[0]?.facts.controllerInformed).toBe(
      "2026-11-20T14:05:00.000Z",
    );
    if (!call) throw new Error("the first breach has a second entry");
    const next = { ...call, recordedAt: "2026-12-02T09:00:00Z" };
    const grown = appendToRegister(old, next);
    expect(grown.at(-1)).toMatchObject({ version: 2 });
    expect(verifyRegister(grown)).toMatchObject({ valid: true, entries: old.length + 1 });
  });

  it("holds what would be refused today, and is added to all the same", () => {
    const [old] = cases;
    const next = { ...entry(closed, second), recordedAt: "2026-12-02T09:00:00Z" };
    expect(appendToRegister(old?.register ?? [], next)).toHaveLength(10);
    const follow = { ...followUpReport, reference: second };
    const report = {
      ...entry({ kind: "reported", report: follow }, second),
      recordedAt: next.recordedAt,
    };
    expect(appendToRegister(old?.register ?? [], report)).toHaveLength(10);
  });

  it("any single changed character of its values is found", () => {
    const text = JSON.stringify(cases[0]?.register);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom("0", "z", " "), (at, char) => {
        const changed = text.slice(0, at) + char + text.slice(at + 1);
        let damaged: unknown;
        try {
          damaged = JSON.parse(changed);
        } catch {
          damaged = undefined;
        }
        fc.pre(JSON.stringify(damaged) !== text);
        expect(verifyRegister(damaged).valid).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
