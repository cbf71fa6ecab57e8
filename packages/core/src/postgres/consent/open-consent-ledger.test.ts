import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  choice,
  emptyRecord,
  fact,
  parentA,
  parentB,
  pupilId,
} from "../../../test/consent-records.ts";
import { places } from "../../../test/postgres/places.ts";
import { type ConsentLedger, migrate, openConsentLedger, type SqlClient } from "../index.ts";
import type { ConsentTerms } from "./consent-rows.ts";

const { events: _events, ...terms } = emptyRecord;
const sibling: ConsentTerms = {
  ...terms,
  recordId: `${terms.recordId}-2`,
  subject: { ...terms.subject, id: "pupil-2" },
};
const time = "2026-11-16T09:00:00+01:00";
const now = "2026-11-22T12:00:00.000Z";
const yes = choice(parentA.id, "given", time);
const no = { ...choice(parentB.id, "refused", time), id: yes.id };
const subjectId = pupilId;

describe.each(places)("the consent ledger on %s", (_name, open) => {
  let client: SqlClient;
  let ledger: ConsentLedger;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const place = await open();
    ({ client, close } = place);
    await migrate(client);
    ledger = openConsentLedger(client);
  });
  afterAll(() => close());
  const tamper = (table: string, statement: string) =>
    client.transaction(async (transaction) => {
      const off = `alter table bijsluiter.${table} disable trigger user`;
      await transaction.query(off);
      await transaction.query(statement);
      await transaction.query(off.replace("disable", "enable"));
    });

  it("knows no subject without terms, and numbers those", async () => {
    expect(await ledger.append({ subjectId, event: yes, now })).toEqual({
      outcome: "unknown-subject",
    });
    expect(await ledger.putTerms(terms, "2025-08-01T09:00:00Z")).toBe(1);
    expect(await ledger.putTerms(terms, "2026-08-01T09:00:00Z")).toBe(2);
    expect(await ledger.putTerms(sibling, "2026-08-01T09:00:00Z")).toBe(1);
    expect(await ledger.verify(subjectId)).toMatchObject({ valid: true, events: 0 });
  });

  it("takes an event once for each id of a person, also when it comes at the same time", async () => {
    const [first, again] = await Promise.all([
      ledger.append({ subjectId, event: yes, now }),
      ledger.append({ subjectId, event: yes, now }),
    ]);
    const receipt = { subjectId, eventId: yes.id, receivedAt: now };
    expect([first, again].map(({ outcome }) => outcome).sort()).toEqual(["recorded", "repeated"]);
    expect([first, again]).toMatchObject([{ receipt }, { receipt }]);
    const later = "2026-11-23T12:00:00.000Z";
    expect(await ledger.append({ subjectId, event: yes, now: later })).toEqual({
      outcome: "repeated",
      receipt,
    });
    const other = { ...yes, state: "refused" } as const;
    expect(await ledger.append({ subjectId, event: other, now })).toEqual({ outcome: "id-taken" });
    expect(await ledger.append({ subjectId, event: no, now: later })).toMatchObject({
      outcome: "recorded",
    });
    expect(await ledger.append({ subjectId, event: fact("requested", time), now })).toMatchObject({
      outcome: "recorded",
    });
  });

  it("asks a check under the lock, and refuses what does not fit", async () => {
    const event = choice(parentA.id, "withdrawn", "2026-11-20T09:00:00Z");
    expect(
      await ledger.append({ subjectId, event, now, check: ({ events }) => events.length }),
    ).toEqual({ outcome: "refused", refusal: 3 });
    const ahead = { ...event, time: "2026-11-22T13:00:00Z" };
    await expect(ledger.append({ subjectId, event: ahead, now })).rejects.toThrow(
      "time: in-the-future",
    );
  });

  it("reads records of some subjects, and a record as it was at an event", async () => {
    const [stored] = await ledger.read({ subjectIds: [subjectId] });
    expect(stored).toMatchObject({ subjectId, version: 2 });
    expect(stored?.record.events).toHaveLength(3);
    expect((await ledger.read()).map((one) => one.subjectId).sort()).toEqual(
      [subjectId, "pupil-2"].sort(),
    );
    const place = { subjectId, personId: parentA.id, eventId: yes.id };
    const at = await ledger.readAt(place);
    expect(at).toMatchObject({ event: { id: yes.id, state: "given" }, receivedAt: now });
    expect(at?.record.events).toHaveLength(1);
    expect(await ledger.readAt({ ...place, personId: "stranger" })).toBeUndefined();
    const own = await ledger.eventsOf({ personId: parentB.id, subjectIds: [subjectId] });
    expect(own.map(({ event }) => event.state)).toEqual(["refused"]);
  });

  it.each([
    ["consent_event", "update", "update bijsluiter.consent_event set person_id = 'x'"],
    ["consent_event", "delete", "delete from bijsluiter.consent_event"],
    ["consent_event", "truncate", "truncate bijsluiter.consent_event"],
    ["consent_record", "delete", "delete from bijsluiter.consent_record"],
    ["consent_record", "truncate", "truncate bijsluiter.consent_record cascade"],
    ["consent_erasure", "delete", "delete from bijsluiter.consent_erasure"],
  ])("%s refuses %s", async (_table, how, statement) => {
    if (how === "delete" && statement.includes("erasure"))
      await client.query(
        "insert into bijsluiter.consent_erasure (head, events, basis, erased_at) values ('x', 0, 'test', now())",
      );
    await expect(client.query(statement)).rejects.toThrow();
    expect(await ledger.verify(subjectId)).toMatchObject({ valid: true, events: 3 });
  });

  it.each([
    ["text", "text || ' '"],
    ["event_id", "event_id || ' '"],
    ["person_id", "'someone'"],
    ["previous_hash", "repeat('a', 64)"],
    ["hash", "repeat('b', 64)"],
  ])("finds a changed %s", async (column, value) => {
    await client.query(
      "create table kept as select * from bijsluiter.consent_event where sequence = 2",
    );
    const set = (to: string) =>
      `update bijsluiter.consent_event as event set ${column} = ${to} from kept where event.hash = kept.hash or event.sequence = kept.sequence and event.subject_id = kept.subject_id`;
    await tamper(
      "consent_event",
      set(
        value === "text || ' '"
          ? "event.text || ' '"
          : value.replace("event_id |", "event.event_id |"),
      ),
    );
    expect(await ledger.verify(subjectId)).toMatchObject({ valid: false, place: 2 });
    await tamper("consent_event", set(`kept.${column}`));
    await client.query("drop table kept");
    expect(await ledger.verify(subjectId)).toMatchObject({ valid: true });
  });

  it.each(["{", "[]", "{}"])("says which event cannot be read: %s", async (text) => {
    await client.query(
      "create table kept as select * from bijsluiter.consent_event where sequence = 1",
    );
    await tamper(
      "consent_event",
      `update bijsluiter.consent_event set text = '${text}' where sequence = 1`,
    );
    expect(await ledger.verify(subjectId)).toEqual({ valid: false, reason: "malformed", place: 1 });
    const event = choice(parentB.id, "given", "2026-11-20T09:00:00Z");
    await expect(ledger.append({ subjectId, event, now })).rejects.toThrow("events.0");
    await tamper(
      "consent_event",
      "update bijsluiter.consent_event as event set text = kept.text from kept where event.hash = kept.hash",
    );
    await client.query("drop table kept");
  });

  it("erases a record whole, and leaves its last hash with nothing of whose it was", async () => {
    const before = await ledger.verify(subjectId);
    if (!before.valid) throw new Error("it holds");
    const erased = await ledger.erase({ subjectId, basis: "left school two years ago", at: now });
    expect(erased).toEqual({ head: before.head, events: 3 });
    expect(await ledger.erase({ subjectId, basis: "again", at: now })).toBeUndefined();
    expect((await ledger.read()).map((one) => one.subjectId)).toEqual(["pupil-2"]);
    expect(await ledger.verify(subjectId)).toEqual({ valid: false, reason: "malformed", place: 1 });
    expect(
      await ledger.erase({ subjectId: "pupil-2", basis: "left school", at: now }),
    ).toMatchObject({ events: 0 });
    const { rows } = await client.query("select * from bijsluiter.consent_erasure");
    expect(JSON.stringify(rows)).not.toContain(subjectId);
  });
});
