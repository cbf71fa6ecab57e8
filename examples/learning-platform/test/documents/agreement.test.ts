import { randomUUID } from "node:crypto";
import { agreementHash, processingAgreement } from "@bijsluiter/core/agreements";
import { insertDocument, privacyInsert } from "@bijsluiter/core/inserts";
import { sql } from "drizzle-orm";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { offeredAgreement } from "../../documents/offered-agreement.ts";
import { publishedInsert } from "../../documents/published-insert.ts";
import type { SignedCopyRequest } from "../../documents/signed-copy-request.ts";
import { createClock } from "../../server/clock.ts";
import { startMailSink } from "../../server/mail/mail-sink.ts";
import { messages } from "../../shared/messages.ts";
import { clientOf, until } from "../kit/client.ts";
import { freePort } from "../kit/free-port.ts";
import { places } from "../kit/places.ts";
import { platformOfSuite } from "../kit/platform-of-suite.ts";
import { testNow } from "../kit/reports.ts";
import { startTestPlatform } from "../kit/start-test-platform.ts";

const hash = agreementHash(offeredAgreement);
const request: SignedCopyRequest = {
  board: "Stichting De Wilgen",
  name: "S. Yilmaz",
  function: "functionaris gegevensbescherming",
  email: "s.yilmaz@dewilgen.example",
  agreementHash: hash,
};
const keyed = (key: string = randomUUID()) => ({ "idempotency-key": key });
const fileAt = async (url: string, path: string) => {
  const response = await fetch(`${url}/api/agreement/${path}`, {
    headers: { cookie: "leerplein-role=privacy-officer" },
  });
  return { headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
};

describe.each(places)("the documents on %s", (_name, createPlace) => {
  const suite = platformOfSuite(createPlace);

  it("gives the insert to everyone, and the agreement to who acts for the board", async () => {
    const teacher = clientOf(suite.platform.url, "docent");
    const insert = await teacher.get("/privacy-insert");
    expect(privacyInsert.parse(insert.body)).toEqual(publishedInsert);
    expect(insert.headers.get("content-disposition")).toBe(
      'attachment; filename="privacybijsluiter-leerplein-2026-2.json"',
    );
    for (const path of ["", "/file", "/calendar"])
      expect((await teacher.get(`/agreement${path}`)).status).toBe(403);
    expect((await teacher.post("/agreement/requests", request, keyed())).status).toBe(403);
  });

  it.each([
    ["board", "nl"],
    ["parent", "nl"],
    ["pupil", "en"],
  ] as const)("gives the insert for a %s in Word, in %s", async (audience, language) => {
    const path = `/api/privacy-insert?format=docx&audience=${audience}&language=${language}`;
    const response = await fetch(`${suite.platform.url}${path}`);
    expect([response.status, response.headers.get("content-disposition")]).toEqual([
      200,
      'attachment; filename="privacybijsluiter-leerplein-2026-2.docx"',
    ]);
    const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const words = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(words).toContain(
      insertDocument(publishedInsert, messages[language], { audience }).title,
    );
    expect(words).toContain("Leerplein Media B.V.");
  });

  it.each(["format=pdf", "format=docx&audience=buurman", "format=__proto__"])(
    "has no insert with %s",
    async (query) => {
      expect((await suite.officer.get(`/privacy-insert?${query}`)).status).toBe(422);
    },
  );

  it("tells what is in the agreement, what not, and what is coming", async () => {
    const { body } = await suite.officer.get("/agreement");
    expect(body.hash).toBe(hash);
    const [law, model] = body.report.checklists;
    expect(law.counts).toEqual({ present: 14, partial: 1, missing: 1, unknown: 0 });
    expect(model.counts).toEqual({ present: 20, partial: 0, missing: 1, unknown: 1 });
    expect(body.report.findings.map(({ code }: { code: string }) => code)).toEqual([
      "breach-clock-starts-late",
      "breach-hours-long",
      "clause-empty",
    ]);
    expect(body.timeline.entries.map(({ code }: { code: string }) => code)).toContain(
      "destruction-due",
    );
  });

  it("gives a Word file that opens", async () => {
    const { headers, bytes } = await fileAt(suite.platform.url, "file?format=docx&language=nl");
    expect(headers.get("content-type")).toBe(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    );
    expect(headers.get("content-disposition")).toBe('attachment; filename="VO-2026-014.docx"');
    const parts = unzipSync(bytes);
    expect(Object.keys(parts)).toContain("[Content_Types].xml");
    const text = new TextDecoder().decode(parts["word/document.xml"]);
    expect(text).toContain("Stichting De Wilgen");
    expect(text).toContain("Northern Helpdesk Inc.");
  });

  it.each([
    ["html", "nl", "text/html; charset=utf-8", "html", '<html lang="nl">'],
    ["html", "en", "text/html; charset=utf-8", "html", '<html lang="en">'],
    ["markdown", "nl", "text/markdown; charset=utf-8", "md", "# Verwerkersovereenkomst"],
    ["json", "nl", "application/json; charset=utf-8", "json", '"VO-2026-014"'],
  ])("gives the agreement as %s in %s", async (format, language, type, extension, holds) => {
    const path = `file?format=${format}&language=${language}`;
    const { headers, bytes } = await fileAt(suite.platform.url, path);
    const text = new TextDecoder().decode(bytes);
    expect(headers.get("content-type")).toBe(type);
    expect(headers.get("content-disposition")).toContain(`VO-2026-014.${extension}`);
    expect(text).toContain(holds);
    if (format === "json")
      expect(agreementHash(processingAgreement.parse(JSON.parse(text)))).toBe(hash);
  });

  it("gives the days as a calendar, and no format that it does not have", async () => {
    const { headers, bytes } = await fileAt(suite.platform.url, "calendar");
    const text = new TextDecoder().decode(bytes);
    expect(headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(text).toContain("DTSTART;VALUE=DATE:20290127");
    expect((await suite.officer.get("/agreement/file?format=pdf")).status).toBe(422);
  });

  it("records a request once, and tells the board of it with the hash of the text", async () => {
    const key = randomUUID();
    const [first, second] = await Promise.all([
      suite.officer.post("/agreement/requests", request, keyed(key)),
      suite.officer.post("/agreement/requests", request, keyed(key)),
    ]);
    const again = await suite.officer.post("/agreement/requests", request, keyed(key));
    expect([first.status, second.status].sort()).toEqual([200, 201]);
    expect([again.status, again.text]).toEqual([200, first.text]);
    expect(first.body).toMatchObject({ agreementId: "VO-2026-014", agreementHash: hash });
    const other = { ...request, name: "Iemand Anders" };
    expect((await suite.officer.post("/agreement/requests", other, keyed(key))).status).toBe(409);
    const { body } = await until(
      () => suite.officer.get("/inbox"),
      ({ body }) => body.messages.length > 0,
    );
    expect(body.messages).toHaveLength(1);
    const [mail] = body.messages;
    expect(mail.to).toContain("privacy@dewilgen.example");
    expect(mail.subject).toContain(first.body.reference);
    expect(mail.text.replaceAll(/\s/g, "")).toContain(hash);
    expect(mail.text).toContain(request.email);
  });

  it.each([
    ["nl", { ...request, email: "geen adres" }, "email", "Dit gegeven is niet goed geschreven."],
    ["nl", { ...request, name: " " }, "name", "Dit antwoord is korter dan 1."],
    [
      "nl",
      { ...request, board: "Scholengroep Noorderlicht" },
      "board",
      "Met dit bestuur is een andere overeenkomst gesloten.",
    ],
    [
      "en",
      { ...request, board: "Scholengroep Noorderlicht" },
      "board",
      "The agreement with this board is another one.",
    ],
    [
      "nl",
      { ...request, agreementHash: "0".repeat(64) },
      "agreementHash",
      "Het controlegetal hoort bij een andere tekst dan die van nu.",
    ],
  ])("refuses in %s what will not do, at its field", async (language, wrong, field, message) => {
    const headers = { ...keyed(), "accept-language": language };
    const { status, body, text } = await suite.officer.post("/agreement/requests", wrong, headers);
    expect(status).toBe(422);
    expect(body.issues).toMatchObject([{ path: [field], message }]);
    expect(text).not.toContain(request.email);
  });

  it("refuses a request without a key, and what is no JSON", async () => {
    expect((await suite.officer.post("/agreement/requests", request)).status).toBe(400);
    expect((await suite.officer.post("/agreement/requests", "{", keyed())).status).toBe(400);
    expect((await suite.officer.post("/agreement/events", "{")).status).toBe(400);
    expect((await suite.officer.post("/agreement/events", { kind: "sign" })).status).toBe(422);
  });

  it("records who assessed and signed, in that order and by who may", async () => {
    const record = (event: object) => suite.officer.post("/agreement/events", event);
    const chair = { by: "M. Bakker", function: "voorzitter van het bestuur", documentHash: hash };
    const sign = { kind: "sign", party: "controller", ...chair };
    const early = await record(sign);
    expect([early.status, early.body.issues[0].code]).toEqual([422, "not-in-this-state"]);
    expect(early.body.issues[0].message).toContain("Dit kan niet");
    expect((await record({ kind: "start-assessment", by: "S. Yilmaz" })).status).toBe(201);
    const assess = { kind: "assess", party: "controller", by: "S. Yilmaz", documentHash: hash };
    const assessed = await record({ ...assess, function: "functionaris gegevensbescherming" });
    expect(assessed.status).toBe(201);
    const stranger = await record({ ...sign, by: "Iemand Anders" });
    expect(stranger.body.issues[0].code).toBe("not-authorised");
    expect((await record(sign)).status).toBe(201);
    const supplier = { by: "J. Jansen", function: "directeur", documentHash: hash };
    expect((await record({ kind: "sign", party: "processor", ...supplier })).status).toBe(201);
    expect((await record({ kind: "activate", by: "Leerplein Media B.V." })).status).toBe(201);
    const { body } = await suite.officer.get("/agreement");
    expect(body.agreement).toMatchObject({ status: "active", signatures: { length: 3 } });
    expect(body.hash).toBe(hash);
    expect(body.report.checklists[0].counts).toMatchObject({ missing: 0 });
    for (const change of [
      "update agreement_events set recorded_by = recorded_by",
      "delete from agreement_events",
      "truncate agreement_events",
    ])
      await expect(suite.platform.database.execute(sql.raw(change))).rejects.toMatchObject({
        cause: { message: expect.stringContaining("append-only") },
      });
  });
});

describe.each(places)("a request on %s", (_name, createPlace) => {
  it("is kept while the mail server is away and over a restart, and sent when it is back", async () => {
    const place = await createPlace();
    const port = await freePort();
    const env = { SMTP_URL: `smtp://127.0.0.1:${port}` };
    const first = await startTestPlatform(place, env);
    const asked = await clientOf(first.url).post("/agreement/requests", request, keyed());
    expect(asked.status).toBe(201);
    await first.close();
    const platform = await startTestPlatform(place, env);
    const { database } = platform;
    const officer = clientOf(platform.url);
    expect((await officer.get("/inbox")).body.messages).toEqual([]);
    const sink = await startMailSink({ database, clock: createClock(testNow) }, port);
    const { body } = await until(
      () => officer.get("/inbox"),
      ({ body }) => body.messages.length > 0,
    );
    expect(body.messages[0].subject).toContain(asked.body.reference);
    await platform.close();
    await sink.close();
    await place.remove();
  });
});
