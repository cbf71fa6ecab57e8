import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { rowsOf } from "../../server/database/rows-of.ts";
import { eraseEndedRequests } from "../../server/rights/requests/erase-ended-requests.ts";
import type { SentRequest } from "../../shared/rights/sent-request.ts";
import type { Role } from "../../shared/roles.ts";
import { clientOf } from "../kit/client.ts";
import { places } from "../kit/places.ts";
import { platformOfSuite } from "../kit/platform-of-suite.ts";

const ofNoor: SentRequest = {
  requester: "guardian",
  whom: "Noor, klas 2A",
  kind: "access",
  scope: "all",
  identity: "signed-in",
};
/** The four of the demo, in the order in which they came in. */
const [longer, duty, voice, everything] = [1, 2, 3, 4].map((n) => `VZ-2026-00${n}`) as [
  string,
  string,
  string,
  string,
];

describe.each(places)("requests of people on %s", (_name, createPlace) => {
  const suite = platformOfSuite(createPlace);
  const as = (role: Role) => clientOf(suite.platform.url, role);
  const send = (body: unknown, key: string = randomUUID(), role: Role = "parent-2") =>
    as(role).post("/rights-requests", body, { "idempotency-key": key });
  const step = (reference: string, body: unknown) =>
    suite.officer.post(`/rights/${reference}/steps`, body);
  const detail = async (reference: string) =>
    (await suite.officer.get(`/rights/${reference}`)).body;
  const codes = ({ body }: { body: { issues: { code: string; message: string }[] } }) =>
    body.issues.map(({ code }) => code);
  const letters = async (reference: string) =>
    ((await detail(reference)).events as { sequence: number; outcome: string | null }[]).filter(
      ({ outcome }) => outcome,
    );
  const rows = (statement: ReturnType<typeof sql>) =>
    rowsOf<Record<string, unknown>>(suite.platform.database, statement);

  it("have their clocks, and one stands too close to its day", async () => {
    const { body } = await suite.officer.get("/rights");
    const found = body.requests as { id: string; status: string }[];
    expect(found.map(({ id, status }) => [id, status])).toEqual([
      [everything, "received"],
      [voice, "in-progress"],
      [duty, "in-progress"],
      [longer, "in-progress"],
    ]);
  });

  it("are taken once for each key, from anyone, and refused when they are none", async () => {
    const key = randomUUID();
    const first = await send(ofNoor, key);
    expect([first.status, first.body.lastDay]).toEqual([201, "2026-12-21"]);
    expect((await send(ofNoor, key)).body).toEqual(first.body);
    expect((await send({ ...ofNoor, kind: "erasure" }, key)).status).toBe(409);
    expect((await send(ofNoor, key, "parent-1")).status).toBe(409);
    expect((await as("docent").post("/rights-requests", ofNoor)).status).toBe(400);
    const { whom: _whom, ...withoutWhom } = ofNoor;
    for (const wrong of [
      withoutWhom,
      { ...ofNoor, kind: "everything" },
      { ...ofNoor, scope: [] },
      { ...ofNoor, scope: ["passport"] },
      { ...ofNoor, whom: 7 },
      { ...ofNoor, details: "x".repeat(4001) },
      "null",
      "[]",
    ])
      expect((await send(wrong)).status).toBe(422);
  });

  it("open nothing for who may not ask: a parent of another child, and a pupil who is not 16 yet", async () => {
    const { body: strange } = await send(ofNoor);
    const verify = { kind: "verify-identity", method: "call-back", pupilId: "pupil-20e7" };
    expect(codes(await step(strange.reference, { kind: "start" }))).toEqual(["not-in-this-state"]);
    expect(codes(await step(strange.reference, verify))).toEqual(["required"]);
    expect(codes(await step(strange.reference, { ...verify, pupilId: "nobody" }))).toEqual([
      "unknown-pupil",
    ]);
    await step(strange.reference, { ...verify, asker: "guardian-4d70" });
    expect(codes(await step(strange.reference, { kind: "start" }))).toEqual([
      "requester-may-not-ask",
    ]);
    const own = { requester: "subject", kind: "erasure", scope: "all", identity: "signed-in" };
    const { body: early } = await send(own, randomUUID(), "pupil");
    await step(early.reference, {
      kind: "verify-identity",
      method: "signed-in",
      pupilId: "pupil-6b0c",
    });
    const refused = await step(early.reference, { kind: "start" });
    expect(codes(refused)).toEqual(["requester-may-not-ask"]);
    expect(refused.body.issues[0].message).toContain("mag dit niet vragen");
    const plan = await suite.officer.post(`/rights/${early.reference}/plan`, {});
    expect(codes(plan)).toEqual(["identity-not-verified"]);
  });

  it("story 1: a parent asks for everything about a child, and gets it without what is about others", async () => {
    const verify = { kind: "verify-identity", method: "signed-in", pupilId: "pupil-20e7" };
    expect((await step(everything, { ...verify, asker: "guardian-71b2" })).status).toBe(201);
    expect((await step(everything, { kind: "start" })).status).toBe(201);
    expect((await step(everything, { kind: "answer" })).status).toBe(201);
    const parent = as("parent-1");
    const { body } = await parent.get("/own-requests");
    expect(body.requests).toHaveLength(1);
    const [{ request, letters: own }] = body.requests;
    expect([request.id, request.status]).toEqual([everything, "answered"]);
    const letter = (format: string) =>
      parent.get(`/own-requests/${everything}/letters/${own[0].sequence}?format=${format}`);
    const docx = await letter("docx");
    expect(docx.headers.get("content-type")).toContain("wordprocessingml");
    expect(docx.text.startsWith("PK")).toBe(true);
    for (const format of ["html", "text", "json", "files"]) {
      const { status, text } = await letter(format);
      expect(status).toBe(200);
      expect(text).toContain("Breuken");
      expect(text).not.toMatch(/Tygo|ik was ziek toen|al een week|guardian-09ce/);
    }
    const { text } = await letter("text");
    expect(text).toContain("Beste ouder of verzorger,");
    expect(text).toContain("omdat het over iemand anders gaat");
    const { files } = JSON.parse((await letter("files")).text);
    expect(files.at(-1).name).toBe("manifest.json");
    expect((await as("parent-2").get(`/own-requests/${everything}/letters/1`)).status).toBe(404);
    expect((await as("docent").get("/own-requests")).status).toBe(403);
  });

  it("story 2: a pupil of 16 has a conversation erased, row and sound, and the proof says so", async () => {
    const before = await rows(sql`select id from voice_logs where pupil = 'pupil-94f6'`);
    expect(before).toHaveLength(2);
    const planned = await suite.officer.post(`/rights/${voice}/plan`, {});
    expect(planned.status).toBe(201);
    const answers = (planned.body.lines as { element: string; answer: string }[]).map(
      ({ element, answer }) => `${element} ${answer}`,
    );
    expect(answers.filter((one) => one.endsWith(" erase")).sort()).toEqual([
      "voice-files erase",
      "voice-logs erase",
    ]);
    const seen = await detail(voice);
    expect(seen.dryRun).toMatchObject([
      { element: "voice-files", planned: 2, found: 2 },
      { element: "voice-logs", planned: 2, found: 2 },
    ]);
    expect((await suite.officer.get(`/rights/${voice}/proof`)).status).toBe(404);
    expect(codes(await step(voice, { kind: "answer" }))).toEqual(["not-carried-out"]);
    const other = { planHash: "0".repeat(64) };
    expect((await suite.officer.post(`/rights/${voice}/carry-out`, other)).status).toBe(409);
    const { hash: planHash } = planned.body;
    const run = await suite.officer.post(`/rights/${voice}/carry-out`, { planHash });
    expect(run.body).toEqual({ state: "done", planned: 4, done: 4, held: 0, failed: 0 });
    expect((await suite.officer.post(`/rights/${voice}/carry-out`, { planHash })).body).toEqual(
      run.body,
    );
    expect(codes(await suite.officer.post(`/rights/${voice}/plan`, {}))).toEqual(["carried-out"]);
    expect(await rows(sql`select id from voice_logs where pupil = 'pupil-94f6'`)).toEqual([]);
    expect(await rows(sql`select id from pupil_results where pupil = 'pupil-94f6'`)).toHaveLength(
      1,
    );
    const tell = (state: string, recipient = "tekstspoor", more = {}) =>
      suite.officer.post(`/rights/${voice}/recipients/${recipient}`, { state, ...more });
    expect(codes(await tell("confirmed"))).toEqual(["not-told-yet"]);
    expect(codes(await tell("not-told", "tekstspoor", { because: "Weg." }))).toEqual([
      "can-be-told",
    ]);
    expect((await tell("told", "nobody")).status).toBe(404);
    expect((await tell("told")).status).toBe(201);
    expect((await tell("confirmed")).status).toBe(201);
    expect((await detail(voice)).notices).toMatchObject([{ id: "tekstspoor", state: "confirmed" }]);
    expect((await step(voice, { kind: "answer" })).status).toBe(201);
    const [answer] = await letters(voice);
    const { text } = await suite.officer.get(
      `/rights/${voice}/letters/${answer?.sequence}?format=text`,
    );
    expect(text).toContain("Antwoord op jouw verzoek");
    expect(text).toContain("gesprekken met de servicedesk");
    expect(text).toContain("TekstSpoor B.V.: heeft gezegd dat het is gedaan");
    const proof = await suite.officer.get(`/rights/${voice}/proof`);
    expect(proof.body).toMatchObject({ requestId: voice, planHash, complete: true });
    for (const { id } of before) expect(proof.text).not.toContain(String(id));
  });

  it("story 3: a duty stands in the way, and the person is told which", async () => {
    const planned = await suite.officer.post(`/rights/${duty}/plan`, {});
    const kept = (planned.body.lines as { element: string }[]).find(
      ({ element }) => element === "absence",
    );
    expect(kept).toMatchObject({ answer: "keep", ground: "duty" });
    const refusal = {
      kind: "refuse",
      ground: "duty-to-keep",
      because: "Dat duurt tot vijf jaar na het vertrek.",
    };
    expect((await step(duty, refusal)).status).toBe(201);
    const [answer] = await letters(duty);
    const { text } = await suite.officer.get(
      `/rights/${duty}/letters/${answer?.sequence}?format=text`,
    );
    expect(text).toContain("De school moet dit bewaren.");
    expect(text).toContain("Dit staat in: Uitvoeringsbesluit WVO 2020");
    expect(text).toContain("Autoriteit Persoonsgegevens");
    expect(codes(await step(duty, refusal))).toEqual(["not-in-this-state"]);
    expect(
      (await suite.officer.get(`/rights/${duty}/letters/${answer?.sequence}?format=json`)).status,
    ).toBe(404);
  });

  it("story 4: an answer that takes longer, told inside the month, once", async () => {
    const because = "Er zijn veel gesprekken om na te luisteren.";
    const extend = { kind: "extend", ground: "complex", because };
    const choose = { kind: "choose-reading", because: "Zo leest ons bestuur het." };
    expect(codes(await step(longer, { ...choose, reading: "from-first-last-day" }))).toEqual([
      "reading-not-open",
    ]);
    expect((await step(longer, extend)).status).toBe(201);
    expect(codes(await step(longer, extend))).toEqual(["already-extended"]);
    expect((await step(longer, { ...choose, reading: "waits-for-identity" })).status).toBe(201);
    const [letter] = await letters(longer);
    const { text } = await suite.officer.get(
      `/rights/${longer}/letters/${letter?.sequence}?format=text`,
    );
    expect(text).toContain("Wij hebben meer tijd nodig.");
    expect(text).toContain(because);
    expect((await step(longer, { kind: "answer" })).status).toBe(201);
  });

  it("are refused when they are another's, or malformed, before anything is written", async () => {
    const before = await rows(sql`select count(*)::int as count from rights_events`);
    for (const wrong of [{}, { kind: "erase-all" }, { kind: "refuse", ground: "no" }, "null"])
      expect((await step(longer, wrong)).status).toBe(422);
    expect((await step("VZ-2026-999", { kind: "start" })).status).toBe(404);
    expect((await suite.officer.post("/rights/VZ-2026-999/plan", {})).status).toBe(404);
    expect(await rows(sql`select count(*)::int as count from rights_events`)).toEqual(before);
    for (const statement of [
      sql`update rights_events set answer = null`,
      sql`delete from rights_events`,
      sql`truncate rights_events`,
    ])
      await expect(suite.platform.database.execute(statement)).rejects.toThrow();
  });

  it("keep a case whole while it runs", async () => {
    const { body } = await send({ ...ofNoor, kind: "erasure", whom: "Tygo" });
    await step(body.reference, {
      kind: "verify-identity",
      method: "call-back",
      pupilId: "pupil-5a19",
      asker: "guardian-4d70",
    });
    await step(body.reference, { kind: "start" });
    const planned = await suite.officer.post(`/rights/${body.reference}/plan`, {});
    const grounds = (planned.body.lines as { answer: string; ground: string }[]).filter(
      ({ answer }) => answer === "keep" || answer === "erase",
    );
    expect(new Set(grounds.map(({ ground }) => ground))).toEqual(new Set(["hold"]));
  });

  it("go after their term, and what accounts for them stays", async () => {
    await eraseEndedRequests(suite.platform.database, "2028-11-19T12:00:00Z");
    expect((await suite.officer.get(`/rights/${voice}`)).status).toBe(200);
    await eraseEndedRequests(suite.platform.database, "2029-01-19T12:00:00Z");
    expect((await suite.officer.get(`/rights/${voice}`)).status).toBe(404);
    const [kept] = await rows(sql`select request from rights_accounts where id = ${voice}`);
    expect(kept?.["request"]).toMatchObject({ id: voice, status: "answered", group: "pupil" });
    expect(JSON.stringify(kept)).not.toContain("pupil-94f6");
    const { body } = await send(ofNoor);
    expect(Number(body.reference.slice(-3))).toBeGreaterThan(6);
  });
});
