import type { RegisterEvent } from "@bijsluiter/core/breaches";
import { type SQL, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { until } from "../kit/client.ts";
import { places } from "../kit/places.ts";
import { platformOfSuite } from "../kit/platform-of-suite.ts";
import { completeReport, incompleteReport } from "../kit/reports.ts";

describe.each(places)("the register on %s", (_name, createPlace) => {
  const suite = platformOfSuite(createPlace);

  /** Reports, and waits until the board is told. */
  async function reportAndTell(report: object): Promise<string> {
    const { body } = await suite.officer.report(report);
    const { reference } = body;
    await until(
      () => suite.officer.get(`/breaches/${reference}`),
      ({ body }) => body.entries.length > 1,
    );
    return reference;
  }

  it("does not fork when many write at once", async () => {
    const count = 12;
    const answers = await Promise.all(
      Array.from({ length: count }, (_, at) =>
        suite.officer.report(at % 2 ? completeReport : incompleteReport),
      ),
    );
    expect(new Set(answers.map(({ body }) => body.reference)).size).toBe(count);
    const { body: verdict } = await until(
      () => suite.officer.get("/register/verify"),
      ({ body }) => body.entries === 2 * count,
    );
    expect(verdict.confirmed).toBeGreaterThan(0);
    expect(verdict).toMatchObject({ valid: true, entries: 2 * count });
  });

  it.each([
    ["changed", sql`update bijsluiter.register_entry set recorded_by = 'someone else'`],
    ["removed", sql`delete from bijsluiter.register_entry where sequence = 1`],
    ["emptied out", sql`truncate bijsluiter.register_entry cascade`],
  ])("lets no entry be %s", async (_what, statement) => {
    const before = await suite.officer.get("/register/verify");
    await expect(suite.platform.database.execute(statement)).rejects.toMatchObject({
      cause: { message: expect.stringContaining("append-only") },
    });
    expect((await suite.officer.get("/register/verify")).body).toEqual(before.body);
  });

  it("tells when no longer all entries are there that a board holds the hash of", async () => {
    const { body } = await suite.officer.get("/register/verify");
    expect((await suite.officer.get(`/register/verify?head=${body.head}`)).body.valid).toBe(true);
    const other = await suite.officer.get(`/register/verify?head=${"0".repeat(64)}`);
    expect(other.body).toMatchObject({ valid: false, reason: "other-head" });
    expect((await suite.officer.get("/register/verify?head=x")).status).toBe(422);
  });

  it("is held against the mark of a notice as the board has it", async () => {
    const reference = await reportAndTell(completeReport);
    const { body } = await suite.officer.get(`/breaches/${reference}`);
    const [{ sequence, hash }] = body.entries;
    const mark = encodeURIComponent(`${sequence} ${hash}`);
    expect((await suite.officer.get(`/register/verify?head=${mark}`)).body).toMatchObject({
      valid: true,
      confirmed: sequence,
    });
    const forged = encodeURIComponent(`${sequence} ${"0".repeat(64)}`);
    expect((await suite.officer.get(`/register/verify?head=${forged}`)).body).toEqual({
      valid: false,
      reason: "other-head",
      sequence,
    });
  });

  it("takes a correction: both lines stay, and the clocks follow the last", async () => {
    const reference = await reportAndTell(completeReport);
    const detail = await suite.officer.get(`/breaches/${reference}`);
    const call = { channel: "phone", board: "Stichting De Wilgen", kind: "board-informed" };
    const events = `/breaches/${reference}/events`;
    await suite.officer.post(events, { ...call, at: "2026-11-20T15:05:00+01:00" });
    const first = "2026-11-20T15:05:00+01:00";
    const after = await suite.officer.get(`/breaches/${reference}`);
    expect(after.body.clockFacts[0].facts.controllerInformed).toBe(first);
    const correction = { of: 3, reasons: "Het gesprek was tien minuten later." };
    const at = "2026-11-20T15:15:00+01:00";
    const taken = await suite.officer.post(events, { ...call, at, correction });
    expect(taken).toMatchObject({ status: 201, body: { entry: { correction } } });
    const { body } = await suite.officer.get(`/breaches/${reference}`);
    expect(body.entries).toHaveLength(detail.body.entries.length + 2);
    expect(body.clockFacts[0].facts.controllerInformed).toBe(at);
    const nothing = { of: 9, reasons: "Deze regel is er helemaal niet." };
    const refused = await suite.officer.post(events, { ...call, at, correction: nothing });
    expect(refused.body.issues).toMatchObject([
      { code: "unknown-entry", path: ["correction", "of"] },
    ]);
  });

  it("refuses that somebody was told before the discovery", async () => {
    const reference = await reportAndTell(completeReport);
    const early = { ...filed, at: "2026-11-20T13:00:00+01:00" };
    const refused = await suite.officer.post(`/breaches/${reference}/events`, early);
    expect(refused.status).toBe(422);
    expect(refused.body.issues).toMatchObject([
      { code: "before-discovery", path: ["at"], message: expect.stringMatching(/^\p{Lu}.+\.$/u) },
    ]);
  });

  const at = "2026-11-20T15:20:00+01:00";
  const reasons = "De ontvanger heeft het bestand ongelezen verwijderd.";
  const filed = { kind: "authority-notified", at, filedBy: "controller" } as const;
  it.each<[string, RegisterEvent, object]>([
    [
      "a telephone call to the board",
      { kind: "board-informed", at, channel: "phone", board: "Stichting De Wilgen" },
      { status: "open" },
    ],
    ["a notification to the authority", filed, { clockFacts: [{ facts: { submitted: at } }] }],
    [
      "a decision that none is needed",
      { kind: "decided", at, notifyAuthority: "no", informPeople: "no", reasons },
      { clockFacts: [{ facts: { notNeededSince: at } }] },
    ],
    ["the end of it", { kind: "closed", at, evaluation: reasons }, { status: "closed" }],
  ])("keeps %s", async (_what, event, expected) => {
    const reference = await reportAndTell(completeReport);
    const answer = await suite.officer.post(`/breaches/${reference}/events`, event);
    expect(answer).toMatchObject({ status: 201, body: { entry: { reference, event } } });
    expect((await suite.officer.get(`/breaches/${reference}`)).body).toMatchObject(expected);
  });

  it("asks why a notification to the authority was late, and takes it with reasons", async () => {
    const reference = await reportAndTell(completeReport);
    // Four days after the board was told. The clock of the server stands still at the day itself, so the events are told to it as old.
    const told = { kind: "board-informed", at: "2026-11-16T09:00:00+01:00", channel: "phone" };
    const early = await suite.officer.report({
      ...completeReport,
      timeline: {
        discovery: "external-party",
        discoveredAt: "2026-11-16T08:00:00+01:00",
        awareAt: "2026-11-16T08:30:00+01:00",
        occurred: { kind: "cannot-be-determined" },
      },
      boards: { affected: [{ name: "Een ander bestuur", email: "iemand@elders.example" }] },
    });
    const events = `/breaches/${early.body.reference}/events`;
    await suite.officer.post(events, { ...told, board: "Een ander bestuur" });
    const bare = await suite.officer.post(events, filed);
    expect(bare.status).toBe(422);
    expect(bare.body.issues).toMatchObject([
      { code: "reasons-for-delay-required", path: ["reasonsForDelay"] },
    ]);
    const withReasons = { ...filed, reasonsForDelay: "Het bestuur was onbereikbaar." };
    expect((await suite.officer.post(events, withReasons)).status).toBe(201);
    expect((await suite.officer.post(`/breaches/${reference}/events`, filed)).status).toBe(201);
  });

  it.each<[string, object, string, readonly string[]]>([
    ["a report", { kind: "reported", report: completeReport }, "not-an-option", ["kind"]],
    ["a moment to come", { ...filed, at: "2027-01-01T00:00:00Z" }, "in-the-future", ["at"]],
    ["a moment without an offset", { ...filed, at: "2026-11-20T15:20" }, "wrong-format", ["at"]],
    [
      "a board that was not hit",
      { kind: "board-informed", at, channel: "phone", board: "Scholengroep Noorderlicht" },
      "not-an-option",
      ["board"],
    ],
  ])("refuses %s as an event", async (_what, event, code, path) => {
    const reference = await reportAndTell(completeReport);
    const answer = await suite.officer.post(`/breaches/${reference}/events`, event);
    expect(answer.status).toBe(422);
    expect(answer.body.issues).toMatchObject([{ code, path }]);
    expect((await suite.officer.get(`/breaches/${reference}`)).body.entries).toHaveLength(2);
  });

  it("knows no breach that was not reported", async () => {
    expect((await suite.officer.get("/breaches/DL-2026-9999")).status).toBe(404);
    expect((await suite.officer.get("/breaches/DL-2026-9999/notice")).status).toBe(404);
    expect((await suite.officer.post("/breaches/DL-2026-9999/events", filed)).status).toBe(404);
  });

  it("lists every breach, the last one first, with its clocks", async () => {
    const reference = await reportAndTell(incompleteReport);
    const { body } = await suite.officer.get("/breaches");
    expect(body.now).toMatch(/^2026-11-20T14:3/);
    expect(body.breaches[0]).toMatchObject({
      reference,
      status: "open",
      kind: "incomplete",
      summary: incompleteReport.incident.summary,
      clockFacts: [
        {
          board: "Stichting De Wilgen",
          facts: { contractHours: 72, controllerInformed: expect.any(String) },
        },
      ],
    });
  });

  it("lists a page at a time, each breach once, and says how many there are", async () => {
    const reference = await reportAndTell(completeReport);
    const reason = "Het bestand bleek leeg te zijn.";
    const { reporter } = completeReport.contact;
    await suite.officer.report({ kind: "withdrawal", reference, reason, reporter });
    const { body: whole } = await suite.officer.get("/breaches?limit=100");
    expect(whole.breaches[0]).toMatchObject({ reference, status: "withdrawn" });
    const seen: string[] = [];
    for (let next = ""; ; ) {
      const { body } = await suite.officer.get(`/breaches?limit=3${next && `&before=${next}`}`);
      expect([body.total, body.open]).toEqual([whole.total, whole.open]);
      expect(body.breaches.length).toBeLessThanOrEqual(3);
      seen.push(...body.breaches.map(({ reference }: { reference: string }) => reference));
      if (body.next === undefined) break;
      next = String(body.next);
    }
    const all = whole.breaches.map(({ reference }: { reference: string }) => reference);
    expect(seen).toEqual(all);
    expect(seen).toHaveLength(whole.total);
    expect(whole.open).toBe(
      whole.breaches.filter(({ status }: { status: string }) => status === "open").length,
    );
    expect(whole.open).toBeLessThan(whole.total);
    expect((await suite.officer.get("/breaches")).body.breaches.length).toBeLessThanOrEqual(20);
  });

  it.each(["limit=0", "limit=x", "limit=-1", "before=0", "before=1e3", "before=DL-2026-0001"])(
    "refuses a page of %s",
    async (query) => {
      expect((await suite.officer.get(`/breaches?${query}`)).status).toBe(422);
    },
  );

  it("says what the notice lacks and what is odd about the agreed term", async () => {
    const reference = await reportAndTell(incompleteReport);
    const { body } = await suite.officer.get(`/breaches/${reference}`);
    const codes = body.findings[0].findings.map(({ code }: { code: string }) => code);
    expect(codes).toContain("term-starts-after-awareness");
    expect(codes).toContain("term-is-long");
    expect(codes).toContain("promised-item-missing");
  });

  it.each([
    ["markdown", "nl", "text/markdown; charset=utf-8", "md", "## "],
    ["text", "en", "text/plain; charset=utf-8", "txt", "Kind regards"],
  ])("gives the notice as %s in %s", async (format, language, type, extension, holds) => {
    const reference = await reportAndTell(completeReport);
    const answer = await suite.officer.get(
      `/breaches/${reference}/notice?format=${format}&language=${language}`,
    );
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(type);
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="${reference}.${extension}"`,
    );
    expect(answer.text).toContain(holds);
    expect(answer.text).toContain(completeReport.measures.planned);
  });

  /** Goes behind the back of the trigger. */
  const tamper = (statement: SQL) =>
    suite.platform.database.transaction(async (transaction) => {
      const off = "alter table bijsluiter.register_entry disable trigger user";
      await transaction.execute(sql.raw(off));
      await transaction.execute(statement);
      await transaction.execute(sql.raw(off.replace("disable", "enable")));
    });
  const verdict = async (query = "") => (await suite.officer.get(`/register/verify${query}`)).body;

  it("checks what is new, and every entry when asked", async () => {
    const before = await verdict();
    expect(await verdict("?from=last")).toEqual({ ...before, hashed: 0 });
    await reportAndTell(completeReport);
    const after = await verdict("?from=last");
    expect(after).toMatchObject({ valid: true, entries: before.entries + 2, hashed: 2 });
    expect(await verdict()).toEqual({ ...after, hashed: after.entries });
    expect(await verdict(`?from=last&head=${after.head}`)).toEqual({ ...after, hashed: 0 });
    expect(await verdict(`?from=last&head=${before.head}`)).toMatchObject({ reason: "other-head" });
  });

  it("finds an end that is gone since the last check", async () => {
    const before = await verdict();
    const lastRow = sql`select * from bijsluiter.register_entry where sequence = ${before.entries}`;
    await suite.platform.database.execute(sql`create table put_away as ${lastRow}`);
    await tamper(sql`delete from bijsluiter.register_entry where sequence = ${before.entries}`);
    const found = { valid: false, reason: "other-head", sequence: before.entries };
    expect(await verdict("?from=last")).toEqual(found);
    expect(await verdict()).toEqual(found);
    await tamper(sql`insert into bijsluiter.register_entry select * from put_away`);
    expect(await verdict("?from=last")).toEqual({ ...before, hashed: 0 });
  });

  it("finds what was changed behind the back of the trigger, and goes on saying so", async () => {
    await verdict();
    await tamper(
      sql`update bijsluiter.register_entry set recorded_by = 'someone else' where sequence = 3`,
    );
    const found = { valid: false, reason: "entry-changed", sequence: 3 };
    expect(await verdict()).toEqual(found);
    expect(await verdict("?from=last")).toEqual(found);
  });
});
