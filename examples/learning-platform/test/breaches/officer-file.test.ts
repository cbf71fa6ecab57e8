import { randomUUID } from "node:crypto";
import { verifyExport } from "@bijsluiter/core/breaches";
import { exportVerifier } from "@bijsluiter/core/breaches/jws";
import { beforeAll, describe, expect, it } from "vitest";
import { clientOf } from "../kit/client.ts";
import { places } from "../kit/places.ts";
import { platformOfSuite } from "../kit/platform-of-suite.ts";
import { completeReport, testNow } from "../kit/reports.ts";

const reasons = "Wij hebben alle stukken samen bekeken.";
const test = { securityBreached: "yes", dataAffected: "yes", dataPersonal: "yes" };
const facts = {
  role: "processor",
  unintelligible: "no",
  access: "happened",
  recipients: { kind: "unknown" },
  data: [{ kind: "study-results" }],
  integrity: "none",
  availability: { duration: "none", effect: "none" },
  people: { vulnerable: "yes", count: 84 },
};

describe.each(places)("the officer's file of a breach, on %s", (_name, createPlace) => {
  const suite = platformOfSuite(createPlace);
  const reference = "DL-2026-0001";
  const take = (step: object, more: object = {}) =>
    suite.officer.post(`/breaches/${reference}/steps`, { step, at: testNow, ...more });
  const codes = (answer: Awaited<ReturnType<typeof take>>) =>
    answer.body.issues.map(({ code, path }: { code: string; path: string[] }) => [
      code,
      path.join("."),
    ]);

  beforeAll(async () => {
    await clientOf(suite.platform.url, "docent").report(completeReport);
  });

  it("is no place for others", async () => {
    const teacher = clientOf(suite.platform.url, "docent");
    for (const path of [
      `/breaches/${reference}/export?format=edpb`,
      "/register/export?format=csv",
      "/register/statistics",
    ])
      expect((await teacher.get(path)).status).toBe(403);
    const step = { step: { kind: "triage" }, at: testNow };
    expect((await teacher.post(`/breaches/${reference}/steps`, step)).status).toBe(403);
  });

  it.each<[string, object, object, number]>([
    ["a step that there is not", { kind: "erase" }, {}, 422],
    ["a reason of one word", { kind: "not-a-breach", reasons: "oefening" }, {}, 422],
    ["a moment that is none", { kind: "triage" }, { at: "gisteren" }, 422],
    ["a day without a time", { kind: "triage" }, { at: "2026-11-20" }, 422],
    ["a closing of what was not assessed", { kind: "close", evaluation: reasons }, {}, 422],
  ])("refuses %s", async (_what, step, more, status) => {
    expect((await take(step, more)).status).toBe(status);
  });

  it("refuses a breach that is not there", async () => {
    const step = { step: { kind: "triage" }, at: testNow };
    expect((await suite.officer.post("/breaches/DL-2026-0999/steps", step)).status).toBe(404);
  });

  it("writes the signal of the report down before the first step", async () => {
    expect((await take({ kind: "confirm", test })).status).toBe(201);
    const { entries } = (await suite.officer.get(`/breaches/${reference}`)).body;
    expect(
      entries.map(({ entry: { event } }: { entry: { event: { kind: string; step?: object } } }) =>
        event.kind === "step" ? (event.step as { kind: string }).kind : event.kind,
      ),
    ).toEqual(expect.arrayContaining(["reported", "signal", "triage", "confirm"]));
  });

  it("blocks a decision that contradicts its own assessment, in words", async () => {
    const sides = ["confidentiality"];
    const assessed = await take({ kind: "assess", sides, exfiltration: "unknown", facts, reasons });
    expect(assessed.status).toBe(201);
    const decision = {
      risk: "high",
      notifyAuthority: "no",
      informPeople: "yes",
      reasons,
      confirmed: ["unknown-facts"],
      decidedBy: "privacy-officer",
      secondedBy: "bestuur",
    };
    const refused = await take({ kind: "decide", final: "yes", decision });
    expect(refused.status).toBe(422);
    expect(codes(refused)).toEqual([["decision-blocked", "decision.notifyAuthority"]]);
    expect(refused.body.issues[0].message).toBe("Het besluit past niet bij de eigen beoordeling.");
    const yes = { ...decision, notifyAuthority: "yes" };
    expect((await take({ kind: "decide", final: "yes", decision: yes })).status).toBe(201);
    expect((await take({ kind: "notify-authority", phase: "initial" })).status).toBe(201);
  });

  it("keeps evidence only as the file that was stored, by its hash", async () => {
    const content = "tijd;wie\n14:05;export";
    const stored = await suite.officer.call("POST", "/attachments", {
      body: content,
      headers: { "content-type": "text/plain", "x-file-name": "logboek.txt" },
    });
    const digest = await crypto.subtle.digest("SHA-256", Buffer.from(content));
    const sha256 = Buffer.from(digest).toString("hex");
    const step = { kind: "keep-evidence", name: "logboek.txt", bytes: content.length, sha256 };
    const attachment = stored.body.reference;
    const other = { ...step, sha256: "0".repeat(64) };
    expect(codes(await take(other, { attachment }))).toEqual([
      ["unknown-attachment", "attachment"],
    ]);
    expect((await take(step)).status).toBe(422);
    expect((await take(step, { attachment })).status).toBe(201);
  });

  it("logs who read a file, once an hour", async () => {
    for (let times = 0; times < 3; times += 1) await suite.officer.get(`/breaches/${reference}`);
    const { readings } = (await suite.officer.get(`/breaches/${reference}`)).body;
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({ role: "privacy-officer" });
  });

  it("exports one breach, and the register signed", async () => {
    const one = async (format: string) =>
      JSON.parse((await suite.officer.get(`/breaches/${reference}/export?format=${format}`)).text);
    const edpb = await one("edpb");
    expect(edpb.templateVersion).toMatch(/\d/);
    expect(edpb.fields.length).toBeGreaterThan(20);
    expect(JSON.stringify(await one("dpv"))).toContain("DPABreachInitialNotice");
    expect(await one("veris")).toMatchObject({ security_incident: "Confirmed" });
    const unknown = await suite.officer.get(`/breaches/${reference}/export?format=pdf`);
    expect(unknown.status).toBe(422);

    const csv = await suite.officer.get("/register/export?format=csv&language=en");
    expect(csv.text).toContain(reference);
    const { body } = await suite.officer.get("/register/export?format=signed");
    const answer = await fetch(`${suite.platform.url}/.well-known/jwks.json`);
    const { keys } = (await answer.json()) as { keys: readonly [object] };
    const verify = exportVerifier({ key: keys[0], algorithm: "EdDSA" });
    expect(await verifyExport(body, { verify })).toMatchObject({ valid: true });
    const [first, ...rest] = body.lines;
    const forged = { ...body, lines: [{ ...first, hash: "0".repeat(64) }, ...rest] };
    expect(await verifyExport(forged, { verify })).toMatchObject({ valid: false });
  });

  it("counts by year, kind and board", async () => {
    const { years } = (await suite.officer.get("/register/statistics")).body;
    expect(years).toEqual([
      {
        year: "2026",
        total: 1,
        notified: 1,
        kinds: [["sent-by-mistake", 1]],
        boards: [[completeReport.boards.affected[0]?.name, 1]],
      },
    ]);
  });

  it("takes a signal of the desk, once for each key", async () => {
    const desk = clientOf(suite.platform.url, "servicedesk");
    const told = {
      source: "third-party",
      channel: "telephone",
      summary: "Een ouder ziet de cijfers van een ander kind.",
      at: testNow,
    };
    const key = { "idempotency-key": randomUUID() };
    const first = await desk.post("/signals", told, key);
    expect([first.status, first.body.reference]).toEqual([201, "DL-2026-0002"]);
    expect((await desk.post("/signals", told, key)).body).toEqual(first.body);
    const other = await desk.post("/signals", { ...told, channel: "mail" }, key);
    expect(other.status).toBe(409);
    expect((await desk.post("/signals", told)).status).toBe(400);
    const fresh = () => ({ "idempotency-key": randomUUID() });
    const wrong: readonly object[] = [
      { ...told, source: "maan" },
      { ...told, summary: "x" },
      { ...told, at: "2026-11-21T09:00:00+01:00" },
      { ...told, at: "nu" },
      { ...told, extra: 1 },
    ];
    for (const one of wrong) expect((await desk.post("/signals", one, fresh())).status).toBe(422);
    const teacher = clientOf(suite.platform.url, "docent");
    expect((await teacher.post("/signals", told, fresh())).status).toBe(403);
    // Without a token in the settings monitoring cannot send.
    const bearer = { ...fresh(), authorization: "Bearer undefined" };
    expect((await desk.post("/signals", told, bearer)).status).toBe(403);
    const { breaches } = (await suite.officer.get("/register/search?q=")).body;
    expect(breaches).toHaveLength(2);
    const verdict = (await suite.officer.get("/register/verify")).body;
    expect(verdict.valid).toBe(true);
  });
});
