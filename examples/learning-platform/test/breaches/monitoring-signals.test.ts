import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RunningPlatform } from "../../server/start-platform.ts";
import { clientOf } from "../kit/client.ts";
import { type Place, places } from "../kit/places.ts";
import { testNow } from "../kit/reports.ts";
import { startTestPlatform } from "../kit/start-test-platform.ts";

const SIGNAL_TOKEN = "made-up-token-of-monitoring";
let place: Place;
let platform: RunningPlatform;
beforeAll(async () => {
  place = await places[0][1]();
  platform = await startTestPlatform(place, { SIGNAL_TOKEN });
});
afterAll(async () => {
  await platform.close();
  await place.remove();
});

const told = {
  source: "monitoring",
  channel: "monitoring",
  summary: "Een export van ongewone omvang.",
  at: testNow,
};
const send = (authorization: string) =>
  clientOf(platform.url, "docent").post("/signals", told, {
    authorization,
    "idempotency-key": randomUUID(),
  });

it("takes signals of monitoring by its token, and by no other", async () => {
  expect((await send(`Bearer ${SIGNAL_TOKEN}`)).status).toBe(201);
  for (const wrong of ["", "Bearer ", `Bearer ${SIGNAL_TOKEN}x`, SIGNAL_TOKEN, "Bearer é"])
    expect((await send(encodeURI(wrong))).status).toBe(403);
});

it("leads on from the signal to the file, without a second signal", async () => {
  const officer = clientOf(platform.url);
  const at = testNow;
  const take = (step: object) => officer.post("/breaches/DL-2026-0001/steps", { step, at });
  expect((await take({ kind: "triage" })).status).toBe(201);
  const reasons = "Het was een oefening van het eigen team.";
  expect((await take({ kind: "not-a-breach", reasons })).status).toBe(201);
  const { entries } = (await officer.get("/breaches/DL-2026-0001")).body;
  expect(entries).toHaveLength(4);
  expect(entries[1].entry).toMatchObject({
    recordedBy: "monitoring",
    role: "reporter",
    event: { step: { kind: "signal", source: "monitoring" } },
  });
});
