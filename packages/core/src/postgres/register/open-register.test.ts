import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { completeReport, followUpReport } from "../../../test/breach-reports.ts";
import { places } from "../../../test/postgres/places.ts";
import {
  type BreachRegister,
  entriesOf,
  type RegisterEvent,
  type SealedEntry,
  sealEntry,
  toStoredEntry,
} from "../../breaches/index.ts";
import { definePolicy } from "../../retention/index.ts";
import { migrate, openRegister, type Register, type SqlClient } from "../index.ts";
import { insertEntry } from "./register-rows.ts";

const board = "Stichting De Wilgen";
const reported: RegisterEvent = { kind: "reported", report: completeReport };
const told: RegisterEvent = {
  kind: "board-informed",
  at: "2026-11-20T15:31:00+01:00",
  channel: "email",
  board,
};
const closed: RegisterEvent = {
  kind: "closed",
  at: "2026-11-24T09:00:00+01:00",
  evaluation: "De keuzelijst is verbeterd en getest.",
};
const withdrawal = (reference: string): RegisterEvent => ({
  kind: "reported",
  report: {
    kind: "withdrawal",
    reference,
    reason: "Het waren alleen testgegevens.",
    reporter: completeReport.contact.reporter,
  },
});
const by = { recordedAt: "2026-11-25T09:00:00Z", recordedBy: "s.devries", role: "servicedesk" };
const policy = definePolicy({
  id: "leerplein-register",
  version: "2026-11-29",
  rules: [
    {
      id: "breach-register-five-years",
      kind: "erase",
      categories: ["breach-register"],
      trigger: "endedOn",
      period: "P5Y",
    },
  ],
});

describe.each(places)("the breach register on %s", (_name, open) => {
  let client: SqlClient;
  let register: Register;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const place = await open();
    ({ client, close } = place);
    await migrate(client);
    register = openRegister(client);
  });
  afterAll(() => close());

  /** Opens a breach, and lets the rest happen to it. */
  const record = (...events: readonly RegisterEvent[]) =>
    register.write(async (writer) => {
      const reference = await writer.nextReference("DL-2026-");
      for (const event of [reported, ...events]) await writer.append({ reference, ...by, event });
      return reference;
    });
  /** Goes behind the back of the trigger. */
  const tamper = (statement: string) =>
    client.transaction(async (transaction) => {
      const off = "alter table bijsluiter.register_entry disable trigger user";
      await transaction.query(off);
      await transaction.query(statement);
      await transaction.query(off.replace("disable", "enable"));
    });
  const whole = async () => {
    const verdict = await register.verify();
    if (!verdict.valid) throw new Error(`${verdict.reason} at ${verdict.sequence}`);
    return verdict;
  };

  it("does not fork when many write at once, and numbers each breach once", async () => {
    const references = await Promise.all(Array.from({ length: 8 }, () => record(told)));
    expect([...references].sort()).toEqual(
      Array.from({ length: 8 }, (_, at) => `DL-2026-000${at + 1}`),
    );
    expect(await whole()).toMatchObject({ entries: 16, erased: 0, confirmed: 0, hashed: 16 });
  });

  it("gives a request that comes again the answer of then", async () => {
    const submit = (request: object) =>
      register.writeOnce({ key: "key-1", request, at: by.recordedAt }, async (writer) => {
        const reference = await writer.nextReference("DL-2026-");
        const { sequence } = await writer.append({ reference, ...by, event: reported });
        await writer.enqueue([{ reference, sequence, board, recipient: "privacy@wilgen.example" }]);
        return { reference, sequence };
      });
    const first = await submit({ a: 1, b: 2 });
    expect(first).toMatchObject({ outcome: "recorded", answer: { reference: "DL-2026-0009" } });
    expect(await submit({ b: 2, a: 1 })).toEqual({ ...first, outcome: "repeated" });
    expect(await submit({ a: 2 })).toEqual({ outcome: "key-used" });
  });

  it("hands out a notice to one worker, and writes its head down when it is sent", async () => {
    const claims = await Promise.all([1, 2].map(() => register.outbox.claim({ seconds: 60 })));
    const [notice] = claims.filter((claim) => claim !== undefined);
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
    if (!notice) throw new Error("one of them has it");
    expect(notice).toMatchObject({ board, attempts: 1, lastError: null, sentAt: null });
    await register.outbox.failed(notice.id, { code: "ESOCKET", againInMs: 60_000 });
    expect(await register.outbox.claim({ seconds: 60 })).toBeUndefined();
    await register.outbox.release();
    expect(await register.outbox.claim({ seconds: 60 })).toMatchObject({ attempts: 2 });
    const [line] = await register.read({ after: notice.sequence - 1, limit: 1 });
    const sentAt = "2026-11-25T09:10:00.000Z";
    const send = () =>
      register.write(async (writer) => {
        if (!(await writer.noticeSent(notice.id, sentAt))) return false;
        await writer.headLeft({ sequence: notice.sequence, hash: line?.hash ?? "" }, sentAt);
        await writer.append({
          ...by,
          reference: notice.reference,
          recordedAt: sentAt,
          event: told,
        });
        return true;
      });
    expect([await send(), await send()]).toEqual([true, false]);
    expect(await register.outbox.about(notice.reference)).toMatchObject([{ sentAt }]);
    expect(await whole()).toMatchObject({ confirmed: notice.sequence });
  });

  it("undoes what a refused entry began, and moves no moment back", async () => {
    const { entries } = await whole();
    const reference = "DL-2026-0009";
    const refused = register.write(async (writer) => {
      await writer.append({ ...by, reference, event: closed });
      await writer.append({ ...by, reference, event: { ...told, at: "2026-11-20T13:00:00Z" } });
    });
    await expect(refused).rejects.toThrow("event.at: before-discovery");
    expect(await whole()).toMatchObject({ entries });
    const late = await register.write((writer) =>
      writer.append({ ...by, recordedAt: "2026-11-25T08:00:00Z", reference, event: closed }),
    );
    expect(late.entry.recordedAt).toBe("2026-11-25T09:10:00.000Z");
  });

  it("lists a page at a time, corrected breaches by their whole history", async () => {
    const reference = await record(told, closed);
    await register.write((writer) =>
      writer.append({
        reference,
        ...by,
        event: { kind: "retracted", at: by.recordedAt },
        correction: { of: 3, reasons: "Er wordt toch verder gezocht." },
      }),
    );
    const withdrawn = await record();
    await register.write((writer) =>
      writer.append({ reference: withdrawn, ...by, event: withdrawal(withdrawn) }),
    );
    const page = await register.page({ limit: 2 });
    expect(page.breaches.map(([first]) => first?.entry.reference)).toEqual([withdrawn, reference]);
    expect(page).toMatchObject({ total: 11, open: 9 });
    const next = await register.page({ limit: 100, before: page.next ?? 0 });
    expect(next.breaches).toHaveLength(9);
    expect(next).not.toHaveProperty("next");
    expect((await register.page({ limit: 1, before: 1 })).breaches).toEqual([]);
  });

  it.each([
    ["changed", "update bijsluiter.register_entry set recorded_by = 'someone else'"],
    [
      "made a tombstone",
      "update bijsluiter.register_entry set text = null, reference = null, kind = null, report_kind = null, occurred_at = null, recorded_at = null, recorded_by = null, role = null, correction_of = null",
    ],
    ["removed", "delete from bijsluiter.register_entry where sequence = 1"],
    ["emptied out", "truncate bijsluiter.register_entry cascade"],
    ["forgotten as head", "delete from bijsluiter.register_head"],
  ])("lets no entry be %s", async (_what, statement) => {
    const before = await whole();
    await expect(client.query(statement)).rejects.toThrow();
    expect(await whole()).toEqual(before);
  });

  const columns: readonly (readonly [string, string])[] = [
    ["text", "text || ' '"],
    ["reference", "reference || ' '"],
    ["kind", "upper(kind)"],
    ["report_kind", "'follow-up'"],
    ["occurred_at", "occurred_at + interval '1 millisecond'"],
    ["recorded_at", "'infinity'"],
    ["recorded_by", "null"],
    ["role", "'privacy-officer'"],
    ["correction_of", "1"],
    ["previous_hash", "repeat('a', 64)"],
    ["hash", "repeat('b', 64)"],
  ];
  it.each(columns)("finds a changed %s, at a first look and at the next", async (column, value) => {
    const { checkpoint } = await whole();
    await client.query(
      "create table kept as select * from bijsluiter.register_entry where sequence = 3",
    );
    await tamper(`update bijsluiter.register_entry set ${column} = ${value} where sequence = 3`);
    const found = { valid: false, sequence: 3 };
    expect(await register.verify()).toMatchObject(found);
    expect(await register.verify({ since: checkpoint })).toMatchObject(found);
    await tamper(
      `update bijsluiter.register_entry as entry set ${column} = kept.${column} from kept where entry.sequence = 3`,
    );
    await client.query("drop table kept");
    expect(await register.verify({ since: checkpoint })).toMatchObject({ valid: true, hashed: 0 });
    expect(await register.verify({ since: checkpoint, all: true })).toEqual(await whole());
  });

  it("finds an end that is gone: by a checkpoint, or by a head that left the house", async () => {
    const reference = await record(told);
    const before = await whole();
    const { entries, checkpoint, head } = before;
    await client.query(
      `create table put_away as select * from bijsluiter.register_entry where sequence = ${entries}`,
    );
    const cutOff = `delete from bijsluiter.register_entry where sequence = ${entries}`;
    await tamper(cutOff);
    const found = { valid: false, reason: "other-head", sequence: entries };
    expect(await register.verify({ since: checkpoint })).toEqual(found);
    expect(await register.verify({ heads: [{ sequence: entries, hash: head }] })).toEqual(found);
    expect(await register.verify()).toMatchObject({ valid: true, entries: entries - 1 });
    await tamper("insert into bijsluiter.register_entry select * from put_away");
    await register.write((writer) =>
      writer.headLeft({ sequence: entries, hash: head }, by.recordedAt),
    );
    expect(await register.verify()).toMatchObject({ valid: true, confirmed: entries });
    await tamper(cutOff);
    expect(await register.verify()).toEqual(found);
    await tamper("insert into bijsluiter.register_entry select * from put_away");
    expect(await register.verify({ since: checkpoint })).toMatchObject({ hashed: 0 });
    expect(reference).toBe("DL-2026-0012");
  });

  it("at a next look a wrong head of what was seen before is found too", async () => {
    const { checkpoint } = await whole();
    const heads = [{ sequence: 2, hash: "c".repeat(64) }];
    expect(await register.verify({ since: checkpoint, heads })).toEqual({
      valid: false,
      reason: "other-head",
      sequence: 2,
    });
    await expect(register.verify({ heads: [{ sequence: 2, hash: "x" }] })).rejects.toThrow(
      "heads.0.hash: wrong-format",
    );
  });

  it("erases what is five years past its end, and nothing else", async () => {
    const before = await whole();
    const extra: string[] = [];
    const job = {
      policy,
      recordedBy: "retention",
      role: "job",
      alsoErase: async (_client: SqlClient, reference: string) => {
        extra.push(reference);
      },
    };
    expect(await register.eraseEnded({ ...job, now: "2031-11-24T02:00:00Z" })).toEqual({
      erased: [],
      kept: 3,
    });
    const now = "2031-11-26T02:00:00Z";
    const holdsOf = async (_client: SqlClient, reference: string) =>
      reference === "DL-2026-0011" ? [{ id: "claim", from: "2026-11-26", until: null }] : [];
    const { erased, kept } = await register.eraseEnded({ ...job, now, holdsOf });
    expect([erased, kept]).toEqual([["DL-2026-0009"], 2]);
    expect(extra).toEqual(["DL-2026-0009"]);
    const after = await register.verify({ since: before.checkpoint });
    expect(after).toMatchObject({ valid: true, erased: 3, entries: before.entries + 1 });
    expect(await register.outbox.about("DL-2026-0009")).toEqual([]);
    expect(entriesOf(await register.read({ references: ["DL-2026-0009"] }))).toMatchObject([
      { event: { kind: "erased", basis: "leerplein-register 2026-11-29" } },
    ]);
    expect((await register.page({ limit: 100 })).total).toBe(11);
    expect((await register.read()).filter((line) => line.entry === undefined)).toHaveLength(3);
    expect(await register.eraseEnded({ ...job, now, holdsOf })).toEqual({ erased: [], kept: 2 });
    expect(await register.write((writer) => writer.nextReference("DL-2026-"))).toBe("DL-2026-0013");
  });

  it("tells a tombstone that was made behind its back", async () => {
    const nulls = columns
      .filter(([column]) => !column.includes("hash"))
      .map(([column]) => `${column} = null`);
    await client.query(
      "create table kept as select * from bijsluiter.register_entry where sequence = 1",
    );
    await tamper(`update bijsluiter.register_entry set ${nulls} where sequence = 1`);
    expect(await register.verify()).toEqual({
      valid: false,
      reason: "erased-without-record",
      sequence: 1,
    });
    await tamper("delete from bijsluiter.register_entry where sequence = 1");
    await tamper("insert into bijsluiter.register_entry select * from kept");
    expect(await whole()).toMatchObject({ valid: true });
  });

  it("says which line cannot be read", async () => {
    await client.query(
      "create table unread as select * from bijsluiter.register_entry where sequence = 2",
    );
    await tamper("update bijsluiter.register_entry set text = 'gone' where sequence = 2");
    await expect(register.read()).rejects.toThrow("register.2: malformed");
    await tamper("delete from bijsluiter.register_entry where sequence = 2");
    await tamper("insert into bijsluiter.register_entry select * from unread");
  });
});

describe.each(places)("a register of before entries had an envelope, on %s", (_name, open) => {
  const { cases } = JSON.parse(
    readFileSync(
      join(import.meta.dirname, "../../../test/vectors/registers-version-1.json"),
      "utf8",
    ),
  ) as { readonly cases: readonly { readonly register: BreachRegister }[] };

  it("verifies by its own form, and goes on", async () => {
    const { client, close } = await open();
    await migrate(client);
    const register = openRegister(client);
    const old = cases[0]?.register ?? [];
    for (const line of old) await insertEntry(client, toStoredEntry(line as SealedEntry));
    expect(await register.read()).toEqual(old);
    const event: RegisterEvent = {
      kind: "reported",
      report: { ...followUpReport, reference: "DL-2026-0002" },
    };
    await register.write((writer) =>
      writer.append({
        ...by,
        reference: "DL-2026-0002",
        recordedAt: "2026-12-02T09:00:00Z",
        event,
      }),
    );
    expect(await register.verify()).toMatchObject({ valid: true, entries: old.length + 1 });
    await close();
  });

  it("is verified 500 lines at a time, each page against the heads of its lines", async () => {
    const { client, close } = await open();
    await migrate(client);
    const register = openRegister(client);
    const lines = Array.from({ length: 1001 }).reduce<readonly SealedEntry[]>(
      (chain) => [
        ...chain,
        sealEntry({ reference: "DL-2026-0001", ...by, event: told }, chain.at(-1)),
      ],
      [],
    );
    await client.transaction(async (transaction) => {
      for (const line of lines) await insertEntry(transaction, toStoredEntry(line));
    });
    const heads = [3, 500, 501, 1001].map((sequence) => ({
      sequence,
      hash: lines[sequence - 1]?.hash ?? "",
    }));
    expect(await register.verify({ heads })).toMatchObject({ entries: 1001, confirmed: 1001 });
    for (const { sequence } of heads) {
      const wrong = [...heads, { sequence, hash: "a".repeat(64) }];
      expect(await register.verify({ heads: wrong })).toMatchObject({
        reason: "other-head",
        sequence,
      });
    }
    const beyond = { sequence: 1002, hash: "a".repeat(64) };
    expect(await register.verify({ heads: [beyond] })).toMatchObject({ sequence: 1002 });
    await close();
  });
});
