import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { rowsOf } from "../../server/database/rows-of.ts";
import { clientOf, until } from "../kit/client.ts";
import { places } from "../kit/places.ts";
import { platformOfSuite } from "../kit/platform-of-suite.ts";
import { completeReport, followUpOn, incompleteReport } from "../kit/reports.ts";

describe.each(places)("breach reports on %s", (_name, createPlace) => {
  const suite = platformOfSuite(createPlace);

  async function countOf(table: string): Promise<number> {
    const statement = sql.raw(`select count(*)::int as rows from bijsluiter.${table}`);
    const [found] = await rowsOf<{ rows: number }>(suite.platform.database, statement);
    return found?.rows ?? 0;
  }

  /** Rows of each table, once every mail is out: that writes too. */
  async function stored(): Promise<readonly number[]> {
    const open = () => countOf("register_notice where sent_at is null");
    await until(open, (notices) => notices === 0);
    return Promise.all(["register_entry", "register_answer", "register_notice"].map(countOf));
  }

  it("answers a report with reference, moment, clock facts and a place in the register", async () => {
    const { status, body } = await clientOf(suite.platform.url, "docent").report(completeReport);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      reference: "DL-2026-0001",
      clockFacts: { processorEstablished: completeReport.timeline.awareAt, contractHours: 72 },
      sequence: 1,
    });
    expect(body.receivedAt).toMatch(/^2026-11-20T14:30:\d\d\.\d{3}Z$/);
    expect(body.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("sends the notice to the board, shows it in the inbox and writes that down once", async () => {
    const { body: receipt } = await suite.officer.report(incompleteReport);
    const { body } = await until(
      () => suite.officer.get(`/breaches/${receipt.reference}`),
      ({ body }) => body.entries.length > 1,
    );
    expect(body.entries.map(({ entry }: { entry: { event: unknown } }) => entry.event)).toEqual([
      { kind: "reported", report: incompleteReport },
      {
        kind: "board-informed",
        at: expect.stringMatching(/^2026-11-20T/),
        channel: "email",
        board: "Stichting De Wilgen",
      },
    ]);
    expect(body.outbox).toEqual([
      {
        board: "Stichting De Wilgen",
        attempts: 1,
        lastError: null,
        sentAt: body.entries[1].entry.event.at,
      },
    ]);
    const inbox = await suite.officer.get("/inbox");
    const mine = inbox.body.messages.filter(({ subject }: { subject: string }) =>
      subject.includes(receipt.reference),
    );
    expect(mine).toHaveLength(1);
    expect(mine[0]).toMatchObject({ to: "privacy@dewilgen.example", from: "Leerplein Privacy" });
    expect(mine[0].text).toContain(incompleteReport.incident.summary);
    expect(mine[0].text).toContain("Leerplein Media B.V.");
  });

  it("completes a report by a follow-up, and tells the board again", async () => {
    const { body: receipt } = await suite.officer.report(incompleteReport);
    const { reference } = receipt;
    const followUp = await suite.officer.report(followUpOn(reference));
    expect(followUp).toMatchObject({ status: 201, body: { reference } });
    const { body } = await until(
      () => suite.officer.get(`/breaches/${reference}`),
      ({ body }) => body.entries.length === 4,
    );
    expect(body.report.kind).toBe("complete");
    expect(body.report.people.count).toEqual(completeReport.people.count);
    expect(body.outbox).toHaveLength(2);
  });

  it("withdraws a report, which stops the clock of the board and keeps the history", async () => {
    const { body: receipt } = await suite.officer.report(completeReport);
    const { reporter } = completeReport.contact;
    const { reference } = receipt;
    const reason = "Het bestand bleek leeg te zijn.";
    await suite.officer.report({ kind: "withdrawal", reference, reason, reporter });
    const { body } = await suite.officer.get(`/breaches/${reference}`);
    expect(body.status).toBe("withdrawn");
    expect(body.clockFacts[0].facts.notNeededSince).toBeDefined();
  });

  it("mails nobody who has no contract, and says who must be told by hand", async () => {
    const stranger = { name: "Een ander bestuur", email: "iemand@elders.example" };
    const { body: receipt } = await suite.officer.report({
      ...completeReport,
      boards: { affected: [stranger] },
    });
    const { body } = await suite.officer.get(`/breaches/${receipt.reference}`);
    expect(body.toldByHand).toEqual([stranger.name]);
    expect(body.outbox).toEqual([]);
  });

  const broken = (change: object) => ({ ...completeReport, ...change });
  it.each<[string, unknown, number, string, readonly (string | number)[]]>([
    ["a fact that is missing", broken({ cause: undefined }), 422, "required", ["cause"]],
    ["an unknown kind", { kind: "other" }, 422, "not-an-option", ["kind"]],
    ["not known yet in a complete report", broken({ notKnownYet: [] }), 422, "unknown-key", []],
    [
      "moments in the wrong order",
      broken({ timeline: { ...completeReport.timeline, awareAt: "2026-11-20T12:00:00Z" } }),
      422,
      "aware-before-discovered",
      ["timeline", "awareAt"],
    ],
    [
      "a moment that has not come",
      broken({ timeline: { ...completeReport.timeline, awareAt: "2026-11-20T16:00:00+01:00" } }),
      422,
      "in-the-future",
      ["timeline", "awareAt"],
    ],
    ["a follow-up on nothing", followUpOn("DL-2026-9999"), 422, "unknown-reference", ["reference"]],
    [
      "a file that is not here",
      broken({
        attachments: [{ reference: "none", name: "a.pdf", mediaType: "application/pdf", bytes: 1 }],
      }),
      422,
      "unknown-attachment",
      ["attachments", 0, "reference"],
    ],
    [
      "a character that PostgreSQL cannot keep",
      broken({ incident: { ...completeReport.incident, product: "a\0b" } }),
      422,
      "text-not-storable",
      ["incident", "product"],
    ],
    [
      "half a surrogate pair",
      broken({ incident: { ...completeReport.incident, product: "\ud800" } }),
      422,
      "text-not-storable",
      ["incident", "product"],
    ],
    ["no JSON", "{", 400, "malformed-json", []],
    ["no object", "null", 422, "wrong-type", []],
    ["too much", JSON.stringify("x".repeat(300_000)), 413, "request-too-large", []],
  ])("refuses %s and stores nothing", async (_what, report, status, code, path) => {
    const before = await stored();
    const answer = await suite.officer.post("/breach-reports", report, {
      "idempotency-key": randomUUID(),
    });
    expect(answer.status).toBe(status);
    expect(answer.body.issues).toContainEqual({
      code,
      path,
      params: expect.any(Object),
      message: expect.stringMatching(/^\p{Lu}.+\.$/u),
    });
    expect(await stored()).toEqual(before);
  });

  it("says what is wrong in the language that was asked for, never with a value of the report", async () => {
    const secret = "Jan Jansen 123456782";
    const headers = { "idempotency-key": randomUUID() };
    const report = broken({ effect: { effects: [secret], unintelligible: secret }, [secret]: 1 });
    const dutch = await suite.officer.post("/breach-reports", report, headers);
    const english = await suite.officer.post("/breach-reports", report, {
      ...headers,
      "accept-language": "en-GB,nl;q=0.5",
    });
    expect(dutch.body.issues[0].message).toBe("Dit antwoord staat niet in de lijst.");
    expect(english.body.issues[0].message).not.toBe(dutch.body.issues[0].message);
    expect(dutch.text + english.text).not.toContain("Jan");
  });

  describe("the idempotency key", () => {
    it.each([
      ["no key", {}],
      ["a key that is easy to guess", { "idempotency-key": "1" }],
    ])("is asked for: %s", async (_name, headers: Record<string, string>) => {
      const before = await stored();
      const answer = await suite.officer.post("/breach-reports", completeReport, headers);
      expect(answer).toMatchObject({ status: 400 });
      expect(answer.body.issues[0].code).toBe("idempotency-key-required");
      expect(await stored()).toEqual(before);
    });

    it("gives the same answer to the same report, one after the other", async () => {
      const key = randomUUID();
      const first = await suite.officer.report(completeReport, key);
      const before = await stored();
      const reordered = Object.fromEntries(Object.entries(completeReport).reverse());
      const second = await suite.officer.report(reordered, key);
      expect([first.status, second.status]).toEqual([201, 200]);
      expect(second.text).toBe(first.text);
      expect(await stored()).toEqual(before);
    });

    it("gives one entry to many at once", async () => {
      const key = randomUUID();
      const { body: before } = await suite.officer.get("/breaches");
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => suite.officer.report(completeReport, key)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([
        ...Array.from({ length: 7 }, () => 200),
        201,
      ]);
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      const { body: after } = await suite.officer.get("/breaches");
      expect(after.breaches.length - before.breaches.length).toBe(1);
    });

    it("refuses another report, which is not stored", async () => {
      const key = randomUUID();
      await suite.officer.report(completeReport, key);
      const { body: before } = await suite.officer.get("/breaches");
      const answer = await suite.officer.report(incompleteReport, key);
      expect(answer.status).toBe(409);
      expect(answer.body.issues[0].code).toBe("idempotency-key-used");
      const { body: after } = await suite.officer.get("/breaches");
      expect(after.breaches).toHaveLength(before.breaches.length);
    });
  });
});
