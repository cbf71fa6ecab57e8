import { describe, expect, it } from "vitest";
import { completeReport } from "../../../../test/breach-reports.ts";
import { canonicalJson, type Json } from "../../../shared/hash/canonical-json.ts";
import { sha256 } from "../../../shared/hash/sha-256.ts";
import { appendToRegister, type BreachRegister } from "../breach-register.ts";
import { MOST_ENTRIES, type RegisterEntry } from "../register-entry.ts";
import type { RegisterEvent } from "../register-event.ts";
import { type StoredEntry, toStoredEntry, toTombstone } from "../register-line.ts";
import { firstPreviousHash, type SealedEntry } from "../sealed-entry.ts";
import { verifyRegister } from "../verify-register.ts";
import type { VerifyOptions } from "./register-verdict.ts";

const reference = "DL-2026-0001";
const recordedAt = "2026-12-21T08:00:00.000Z";
const entry = (event: RegisterEvent): RegisterEntry => ({
  reference,
  recordedAt,
  recordedBy: "s.devries",
  event,
});
const told: RegisterEvent = {
  kind: "board-informed",
  at: "2026-11-20T15:31:00+01:00",
  channel: "email",
  board: "Stichting De Wilgen",
};
const register = [
  entry({ kind: "reported", report: completeReport }),
  entry(told),
].reduce<BreachRegister>(appendToRegister, []) as readonly SealedEntry[];
const [first, second] = register.map(toStoredEntry) as [StoredEntry, StoredEntry];

/** A row of a version that comes later: its hash and its copies are right, and its event may be anything. */
function rowOf(event: object, copies: Partial<StoredEntry> = {}, previous?: StoredEntry) {
  const { sequence, hash: previousHash } = previous ?? { sequence: 0, hash: firstPreviousHash };
  const envelope = { reference, recordedAt, recordedBy: "s.devries" };
  const place = { version: 2, sequence: sequence + 1, previousHash, entry: { ...envelope, event } };
  const text = canonicalJson(place as unknown as Json);
  return {
    sequence: place.sequence,
    text,
    previousHash,
    hash: sha256(text),
    ...envelope,
    kind: "later-kind",
    reportKind: null,
    occurredAt: recordedAt,
    role: null,
    correctionOf: null,
    ...copies,
  };
}

describe("toStoredEntry", () => {
  it("copies the kind of a report, and none of another event", () => {
    expect([first, second].map(({ kind, reportKind }) => [kind, reportKind])).toEqual([
      ["reported", "complete"],
      ["board-informed", null],
    ]);
  });
});

describe("a row of a register", () => {
  it.each<[string, readonly unknown[], object]>([
    ["as it was written", [first, second], { valid: true, entries: 2 }],
    ["without its hash", [{ ...first, hash: "" }], { reason: "malformed" }],
    [
      "with the hash of another text",
      [{ ...first, hash: second.hash }],
      { reason: "entry-changed" },
    ],
    [
      "with another hash of the line before",
      [{ ...first, previousHash: second.hash }],
      { reason: "entry-changed" },
    ],
    ["of a kind that comes later", [rowOf({ kind: "later-kind" })], { valid: true }],
    [
      "at what is no moment",
      [rowOf({ kind: "later-kind", at: "soon" }, { occurredAt: "" })],
      { valid: true },
    ],
    [
      "with a report of no kind",
      [rowOf({ kind: "reported", report: { kind: 5 } }, { kind: "reported" })],
      { valid: true },
    ],
    [
      "with another kind of report in its copy",
      [{ ...first, reportKind: "follow-up" }],
      { reason: "entry-changed" },
    ],
    ["whose kind is no code", [rowOf({ kind: "" }, { kind: "" })], { reason: "malformed" }],
  ])("%s", (_what, rows, verdict) => {
    expect(verifyRegister(rows)).toMatchObject(verdict);
  });

  it("explains no tombstone by an event that is no erasure", () => {
    const grave = toTombstone(register[0] as SealedEntry);
    const later = rowOf({ kind: "later-kind", sequences: [1] }, {}, first);
    expect(verifyRegister([grave, later])).toEqual({
      valid: false,
      reason: "erased-without-record",
      sequence: 1,
    });
  });
});

describe("what was confirmed", () => {
  const head = second.hash;
  const after = { sequence: 1, hash: first.hash };
  it.each<[string, readonly unknown[], VerifyOptions, number]>([
    ["by nobody", register, {}, 0],
    ["by the head of the end", register, { head }, 2],
    ["by a head, when more lines follow", register, { head, more: true }, 0],
    ["by a head from elsewhere", register, { heads: [after] }, 1],
    ["by a checkpoint: not at all", register.slice(1), { after }, 0],
    ["by a head of the checkpoint", register.slice(1), { after, heads: [after] }, 1],
  ])("%s", (_what, lines, options, confirmed) => {
    expect(verifyRegister(lines, options)).toMatchObject({ valid: true, entries: 2, confirmed });
  });
});

it.each([
  ["as many lines as it may have: the second is none", MOST_ENTRIES, 2],
  ["one more: none is looked at", MOST_ENTRIES + 1, 1],
])("a register of %s", (_what, length, sequence) => {
  const lines: unknown[] = new Array(length);
  lines[0] = first;
  expect(verifyRegister(lines)).toEqual({ valid: false, reason: "malformed", sequence });
});
