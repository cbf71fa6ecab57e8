import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { compactVerify, createLocalJWKSet } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noor, sem } from "../../server/consent/demo/demo-pupils.ts";
import type { RunningPlatform } from "../../server/start-platform.ts";
import type { Role } from "../../shared/roles.ts";
import { clientOf } from "../kit/client.ts";
import { familyMember } from "../kit/consent.ts";
import { type Place, places } from "../kit/places.ts";
import { startTestPlatform } from "../kit/start-test-platform.ts";

const photo = "images-class-photo";
const portal = "images-portal";
const letter = "images-newsletter";
const site = "images-website";

describe.each(places)("consent for images on %s", (_name, createPlace) => {
  let place: Place;
  let platform: RunningPlatform;
  let officer: ReturnType<typeof clientOf>;
  let mother: ReturnType<typeof familyMember>;
  let father: ReturnType<typeof familyMember>;
  let pupil: ReturnType<typeof familyMember>;

  beforeAll(async () => {
    place = await createPlace();
    await start();
  });
  afterAll(async () => {
    await platform.close();
    await place.remove();
  });

  async function start(env: Readonly<Record<string, string>> = {}) {
    platform = await startTestPlatform(place, env);
    officer = clientOf(platform.url);
    mother = familyMember(platform.url, "parent-1");
    father = familyMember(platform.url, "parent-2");
    pupil = familyMember(platform.url, "pupil");
  }

  /** What the school knows of one pupil. */
  async function known(pupilId: string, purposeId = photo) {
    const { body } = await officer.get("/consent/overview");
    const row = body.pupils.find(({ id }: { id: string }) => id === pupilId);
    return {
      verdict: row.verdict,
      ...row.standing.find((one: { purposeId: string }) => one.purposeId === purposeId),
    };
  }

  it("begins with an empty record for the younger child, and a past for the elder", async () => {
    const { pupils } = await mother.pupils();
    expect(pupils.map(({ name, view }) => [name, view.events.length])).toEqual([
      ["Noor", 0],
      ["Sem", 2],
    ]);
    expect((await pupil.pupils()).pupils.map(({ name }) => name)).toEqual(["Sem"]);
  });

  it("says of every pupil of the made-up school what a teacher needs", async () => {
    const { body } = await officer.get("/consent/overview");
    const table = body.pupils.map(
      ({ name, standing }: { name: string; standing: { permitted: string; ask: string }[] }) => [
        name,
        ...[standing[0], standing[4]].map((one) => `${one?.permitted} ${one?.ask ?? "-"}`),
      ],
    );
    expect(table).toEqual([
      ["Amira", "yes -", "no purpose-version"],
      ["Jesse", "yes -", "no -"],
      ["Lotte", "no guardian-conflict", "no -"],
      ["Noor", "no never-asked", "no never-asked"],
      ["Tygo", "no never-asked", "no never-asked"],
      ["Yara", "unknown -", "no -"],
      ["Fleur", "yes -", "no -"],
      ["Kaan", "yes subject-turned-16", "no subject-turned-16"],
      ["Mees", "no expired", "no never-asked"],
      ["Sem", "yes -", "no -"],
      ["Senna", "no -", "no -"],
    ]);
  });

  it("gives a teacher the list and nothing more, and a parent none", async () => {
    const { body } = await clientOf(platform.url, "docent").get("/consent/overview");
    const { body: whole } = await officer.get("/consent/overview");
    expect(body.pupils).toHaveLength(whole.pupils.length);
    for (const { standing, verdict } of body.pupils) {
      expect(verdict).toBeUndefined();
      for (const one of standing)
        expect(Object.keys(one).sort()).toEqual(["permitted", "purposeId"]);
    }
    expect((await mother.get("/consent/overview")).status).toBe(403);
  });

  it("takes no event in the name of another", async () => {
    const { person } = await father.pupils();
    const asFather = await mother.compose("Noor", "given", [photo], { by: person });
    const asPaper = await mother.compose("Noor", "given", [photo], {
      by: { id: "noorderlicht", role: "school-for-paper-form", onBehalfOf: person },
    });
    const stronger = await mother.compose("Noor", "given", [photo]);
    const asOther = {
      ...stronger,
      choice: { ...stronger.choice, by: { ...person, id: (await mother.pupils()).person.id } },
    };
    for (const made of [asFather, asPaper]) {
      const { status, body } = await mother.send(made);
      expect([status, body.issues[0].code]).toEqual([403, "other-person"]);
    }
    expect((await father.send(asOther)).status).toBe(403);
    expect((await known(noor)).verdict).toMatchObject({ valid: true, events: 0 });
  });

  it.each<[string, Role]>([
    ["a teacher", "docent"],
    ["the service desk", "servicedesk"],
    ["the privacy officer", "privacy-officer"],
  ])("lets %s choose for nobody", async (_who, role) => {
    const { pupilId, choice } = await mother.compose("Noor", "given", [photo]);
    const answer = await clientOf(platform.url, role).post(
      `/consent/family/pupils/${pupilId}/events`,
      choice,
      { "idempotency-key": choice.id },
    );
    expect(answer.status).toBe(403);
  });

  it("knows for a parent no pupil of others, and for a pupil no brother or sister", async () => {
    const made = await mother.compose("Noor", "given", [photo]);
    expect((await mother.send({ ...made, pupilId: "pupil-3f2a" })).status).toBe(404);
    expect((await pupil.send({ ...made, pupilId: noor })).status).toBe(404);
  });

  it("answers alike to an id that is free, one of the other parent, and one of the school", async () => {
    const key = "told-noor-before-she-is-16";
    const told = await officer.post(
      `/consent/overview/${noor}/informed`,
      {},
      { "idempotency-key": key },
    );
    expect(told.status).toBe(201);
    const fathers = await father.compose("Noor", "given", [site]);
    expect((await father.send(fathers)).status).toBe(201);
    const receiptsBefore = (await father.get("/consent/receipts")).text;
    const ids = [randomUUID(), fathers.choice.id, key];
    const answers = [];
    for (const id of ids) {
      const made = await mother.compose("Noor", "refused", [site], { id });
      answers.push([await mother.send(made), await mother.send(made)]);
    }
    for (const [index, [first, second]] of answers.entries()) {
      expect([first?.status, second?.status]).toEqual([201, 200]);
      expect(first?.body).toEqual({
        eventId: ids[index],
        pupilId: noor,
        receivedAt: expect.any(String),
      });
      expect(second?.text).toBe(first?.text);
      const file = await mother.get(`/consent/receipts/${noor}/${ids[index]}`);
      expect([file.status, file.body.events.at(-1).event_state]).toEqual([200, "refused"]);
    }
    expect((await father.get("/consent/receipts")).text).toBe(receiptsBefore);
    const again = await officer.post(
      `/consent/overview/${noor}/informed`,
      {},
      { "idempotency-key": key },
    );
    expect([again.status, again.text]).toEqual([200, told.text]);
    expect((await known(noor, site)).verdict).toMatchObject({ valid: true, events: 5 });
  });

  it("gives the same answer to the same event, and refuses another under its id", async () => {
    const made = await mother.compose("Noor", "given", [letter]);
    const first = await mother.send(made);
    const second = await mother.send(made);
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.text).toBe(first.text);
    expect(Object.keys(first.body).sort()).toEqual(["eventId", "pupilId", "receivedAt"]);
    const other = await mother.compose("Noor", "refused", [letter], { id: made.choice.id });
    const third = await mother.send(other);
    expect([third.status, third.body.issues[0].code]).toEqual([409, "id-taken"]);
    expect(await mother.standing("Noor", letter)).toMatchObject({
      ask: null,
      state: "waiting-for-other-guardian",
    });
  });

  const other = { kind: "endless" } as const;
  it.each<[string, object, string, readonly (string | number)[]]>([
    ["a text that was not shown", { notice: "other" }, "text-not-shown", ["notice", "hash"]],
    ["another term", { validity: other }, "not-an-option", ["validity"]],
    [
      "a yes of the day before yesterday",
      { time: "2026-11-18T12:00:00Z" },
      "came-too-late",
      ["time"],
    ],
    ["a moment before the birth", { time: "1995-01-02T12:00:00Z" }, "before-birth", ["time"]],
    ["what is about a brother", { subjectId: sem }, "other-subject", ["subjectId"]],
    ["a moment to come", { time: "2026-11-21T12:00:00Z" }, "in-the-future", ["time"]],
    [
      "a version that was never asked",
      { purposes: [{ id: photo, version: "9" }] },
      "unknown-purpose",
      ["purposes", 0],
    ],
    [
      "what needs no consent",
      { purposes: [{ id: "images-in-class", version: "1" }] },
      "no-consent-needed",
      ["purposes", 0],
    ],
  ])("refuses %s", async (_what, changes, code, path) => {
    const { pupilId, choice } = await mother.compose("Noor", "given", [photo]);
    const notice = { ...choice.notice, hash: "0".repeat(64) };
    const wrong = { ...choice, ...changes, ...("notice" in changes && { notice }) };
    const { status, body } = await mother.send({ pupilId, choice: wrong });
    expect(status).toBe(422);
    expect(body.issues).toContainEqual(expect.objectContaining({ code, path }));
  });

  it("wants the id of the event as its key", async () => {
    const made = await mother.compose("Noor", "given", [photo]);
    expect((await mother.send(made, "another-key")).status).toBe(400);
  });

  it("takes the no of a child below 16, and not its yes", async () => {
    const yes = await pupil.choose("Sem", "given", [photo]);
    expect(yes.status).toBe(422);
    expect(yes.body.issues[0]).toMatchObject({ code: "not-yours-to-give" });
    expect(await known(sem, letter)).toMatchObject({ permitted: "yes" });
    expect((await pupil.choose("Sem", "refused", [letter])).status).toBe(201);
    expect(await known(sem, letter)).toMatchObject({ permitted: "no" });
  });

  it("waits for each parent with authority, and then says yes", async () => {
    expect((await mother.choose("Noor", "given", [photo])).status).toBe(201);
    expect(await mother.standing("Noor", photo)).toMatchObject({
      state: "waiting-for-other-guardian",
      permitted: "no",
    });
    expect(await known(noor)).toMatchObject({ permitted: "no", ask: "never-asked" });
    expect((await father.choose("Noor", "given", [photo])).status).toBe(201);
    expect(await mother.standing("Noor", photo)).toMatchObject({ state: "given" });
    expect(await known(noor)).toMatchObject({ permitted: "yes", ask: null });
  });

  it("lets one no be enough, and shows no parent what the other chose, to the letter", async () => {
    await mother.choose("Noor", "given", [portal]);
    const before = await mother.get("/consent/family/pupils");
    const receiptsBefore = await mother.get("/consent/receipts");
    await father.choose("Noor", "refused", [portal]);
    expect((await mother.get("/consent/family/pupils")).text).toBe(before.text);
    expect((await mother.get("/consent/receipts")).text).toBe(receiptsBefore.text);
    expect(await known(noor, portal)).toMatchObject({ permitted: "no", ask: "guardian-conflict" });
    const fathersView = JSON.stringify(await father.pupils());
    expect(fathersView).not.toContain((await mother.pupils()).person.id);
  });

  it("keeps the chain whole when many write at once", async () => {
    const { events } = (await known(noor)).verdict;
    const purposes = ["images-website", "images-social-media", letter];
    const made = await Promise.all([
      ...purposes.map((id) => mother.compose("Noor", "given", [id])),
      ...purposes.map((id) => father.compose("Noor", "refused", [id])),
    ]);
    const answers = await Promise.all([
      ...made.slice(0, 3).flatMap((one) => [mother.send(one), mother.send(one)]),
      ...made.slice(3).map((one) => father.send(one)),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([
      200, 200, 200, 201, 201, 201, 201, 201, 201,
    ]);
    expect((await known(noor)).verdict).toMatchObject({ valid: true, events: events + 6 });
  });

  describe("a receipt", () => {
    const receipts = async () => (await mother.get("/consent/receipts")).body.receipts;
    const receipt =
      (format: string, who = mother) =>
      async (eventId: string) =>
        who.get(`/consent/receipts/${noor}/${eventId}?format=${format}`);

    it("is there for every choice of this person, newest first", async () => {
      const { body } = await mother.choose("Noor", "given", [photo]);
      await father.choose("Noor", "refused", [photo]);
      const all = await receipts();
      const [first] = all;
      expect(first).toMatchObject({
        eventId: body.eventId,
        pupilName: "Noor",
        state: "given",
        formats: ["json", "kantara", "json-ld", "jws"],
      });
      expect(
        all.slice(-2).map(({ pupilName, state }: Record<string, string>) => [pupilName, state]),
      ).toEqual([
        ["Sem", "refused"],
        ["Sem", "given"],
      ]);
    });

    it.each([
      ["json", "application/json", '"schema_version": "ISO/IEC TS 27560:2023"'],
      ["kantara", "application/json", '"version": "KI-CR-v1.1.0"'],
      ["json-ld", "application/ld+json", '"dpv:ConsentRecord"'],
      ["jws", "application/jose", "ey"],
    ])("comes as %s", async (format, type, holds) => {
      const { body } = await mother.choose("Noor", "given", [photo]);
      await father.choose("Noor", "given", [photo]);
      const file = await receipt(format)(body.eventId);
      expect(file.headers.get("content-type")).toContain(type);
      expect(file.headers.get("content-disposition")).toMatch(/^attachment; filename="leerplein-/);
      expect(file.text).toContain(holds);
      expect(file.text).not.toContain((await father.pupils()).person.id);
      expect((await receipt(format)(body.eventId)).text).toBe(file.text);
    });

    it("is signed by the key that anyone can have", async () => {
      const { body } = await mother.choose("Noor", "given", [photo]);
      const { text } = await receipt("jws")(body.eventId);
      const jwks = await fetch(`${platform.url}/.well-known/jwks.json`).then((it) => it.json());
      expect(JSON.stringify(jwks)).not.toContain('"d"');
      const { payload } = await compactVerify(text, createLocalJWKSet(jwks));
      expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(
        (await receipt("json")(body.eventId)).body,
      );
      const [head, , signature] = text.split(".");
      const forged = `${head}.${Buffer.from("{}").toString("base64url")}.${signature}`;
      await expect(compactVerify(forged, createLocalJWKSet(jwks))).rejects.toThrow();
    });

    it("is for the one who chose, on the terms of that day", async () => {
      const { body } = await mother.choose("Noor", "given", [photo]);
      expect((await receipt("json", father)(body.eventId)).status).toBe(404);
      expect((await receipt("json", pupil)(body.eventId)).status).toBe(404);
      expect((await officer.get(`/consent/receipts/${noor}/${body.eventId}`)).status).toBe(404);
      expect((await officer.get("/consent/receipts")).status).toBe(403);
      const old = (await receipts()).find(({ pupilId }: { pupilId: string }) => pupilId === sem);
      const { body: said } = await mother.get(`/consent/receipts/${sem}/${old.eventId}`);
      const social = said.pii_processing.find(
        ({ purpose_id: id }: { purpose_id: string }) => id === "images-social-media",
      );
      expect(social).toMatchObject({ purpose_version: "1", recipient_third_parties: [] });
    });

    it("is not there in a form that it has not", async () => {
      const { body } = await mother.choose("Noor", "refused", [photo]);
      expect((await receipt("kantara")(body.eventId)).status).toBe(422);
      expect((await receipt("xml")(body.eventId)).status).toBe(422);
    });
  });

  it.each(["bijsluiter.consent_event", "bijsluiter.consent_record"])(
    "lets no row of %s be changed or removed",
    async (table) => {
      for (const statement of [
        `update ${table} set subject_id = subject_id`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ])
        await expect(platform.database.execute(sql.raw(statement))).rejects.toMatchObject({
          cause: { message: expect.stringContaining("append-only") },
        });
      expect((await known(sem)).verdict).toMatchObject({ valid: true });
    },
  );

  it.each([
    [
      "changed",
      "pupil-3f2a",
      sql`update bijsluiter.consent_event set text = jsonb_set(text::jsonb, '{time}', '"2026-01-01T00:00:00Z"')::text where subject_id = 'pupil-3f2a' and sequence = 1`,
      { valid: false, reason: "event-changed", place: 1 },
    ],
    [
      "removed",
      "pupil-b6d4",
      sql`delete from bijsluiter.consent_event where subject_id = 'pupil-b6d4' and sequence = 2`,
      { valid: false, reason: "chain-broken", place: 2 },
    ],
    [
      "spoilt",
      "pupil-c83b",
      sql`update bijsluiter.consent_event set text = '{}' where subject_id = 'pupil-c83b' and sequence = 3`,
      { valid: false, reason: "malformed", place: 3 },
    ],
  ])(
    "finds what was %s behind the back of the trigger, and trusts it no more",
    async (_what, pupilId, statement, verdict) => {
      await platform.database.transaction(async (transaction) => {
        const off = "alter table bijsluiter.consent_event disable trigger user";
        await transaction.execute(sql.raw(off));
        await transaction.execute(statement);
        await transaction.execute(sql.raw(off.replace("disable", "enable")));
      });
      expect(await known(pupilId)).toMatchObject({ verdict, permitted: "unknown" });
      expect((await known(sem)).verdict).toMatchObject({ valid: true });
    },
  );

  it("counts a visit by page and day, and keeps nothing else", async () => {
    const anyone = clientOf(platform.url, "docent");
    for (const path of ["/", "/filmpje", "/"])
      expect((await anyone.post("/visits", { path })).status).toBe(204);
    expect((await anyone.post("/visits", { path: "/register/DL-2026-0001" })).status).toBe(422);
    expect((await officer.get("/visits")).body.visits).toEqual([
      { day: "2026-11-20", path: "/", count: 2 },
      { day: "2026-11-20", path: "/filmpje", count: 1 },
    ]);
    expect((await anyone.get("/visits")).status).toBe(403);
  });

  it("frames the made-up video platform and nothing else", async () => {
    const { headers } = await officer.get("/session");
    const { body } = await officer.get("/consent/demo");
    expect(headers.get("content-security-policy")).toContain(`frame-src ${body.filmUrl};`);
    const film = await fetch(`${body.filmUrl}/film`);
    expect(film.headers.get("content-security-policy")).toContain("frame-ancestors");
    const bytes = await fetch(`${body.filmUrl}/fractions.webm`).then((it) => it.arrayBuffer());
    expect(bytes.byteLength).toBeGreaterThan(10_000);
  });

  it("hands over at 16: what was chosen stays, the pupil decides, parents no longer", async () => {
    const { body: demo } = await officer.get("/consent/demo");
    expect(demo).toMatchObject({ birthday: "2026-11-30", isPast: false });
    expect(await pupil.standing("Sem", photo)).toMatchObject({ mayGive: false, permitted: "yes" });
    await officer.post("/consent/demo/birthday", {});
    expect(await pupil.standing("Sem", photo)).toMatchObject({
      mayGive: true,
      permitted: "yes",
      ask: "subject-turned-16",
    });
    expect(await mother.standing("Sem", photo)).toMatchObject({ state: "decided-by-subject" });
    expect(await known(sem)).toMatchObject({ permitted: "yes", ask: "subject-turned-16" });
    const time = (await officer.get("/consent/demo")).body.now;
    const late = await mother.choose("Sem", "given", ["images-website"], { time });
    expect(late.body.issues[0]).toMatchObject({ code: "not-yours-to-give" });
    expect((await pupil.choose("Sem", "refused", [photo], { time })).status).toBe(201);
    expect(await known(sem)).toMatchObject({ permitted: "no", ask: null });
  });

  it("records that the pupil was told, once", async () => {
    const key = { "idempotency-key": "told-sem-on-his-birthday" };
    const path = `/consent/overview/${sem}/informed`;
    const first = await officer.post(path, {}, key);
    const second = await officer.post(path, {}, key);
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(await known(sem, portal)).toMatchObject({ permitted: "yes", ask: null });
    expect(await pupil.standing("Sem", portal)).toMatchObject({ ask: null, permitted: "yes" });
    expect((await clientOf(platform.url, "docent").post(path, {}, key)).status).toBe(403);
    expect((await officer.post(path, {})).status).toBe(400);
    expect((await officer.post("/consent/overview/nobody/informed", {}, key)).status).toBe(404);
  });

  it("keeps the moved clock, what was chosen, and the key, when it starts again", async () => {
    const jwks = () => fetch(`${platform.url}/.well-known/jwks.json`).then((it) => it.text());
    const key = await jwks();
    const before = await mother.get("/consent/receipts");
    await platform.close();
    await start();
    expect(await jwks()).toBe(key);
    expect((await mother.get("/consent/receipts")).text).toBe(before.text);
    await officer.post("/consent/demo/birthday", {});
    const { body } = await officer.get("/consent/demo");
    expect(body).toMatchObject({ isPast: true, now: expect.stringMatching(/^2026-11-30T08:0/) });
  });
});
