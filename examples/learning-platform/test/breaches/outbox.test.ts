import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createClock } from "../../server/clock.ts";
import { startMailSink } from "../../server/mail/mail-sink.ts";
import type { RunningPlatform } from "../../server/start-platform.ts";
import { clientOf, until } from "../kit/client.ts";
import { freePort } from "../kit/free-port.ts";
import { type Place, places } from "../kit/places.ts";
import { completeReport, testNow } from "../kit/reports.ts";
import { startTestPlatform } from "../kit/start-test-platform.ts";

describe.each(places)("the outbox on %s", (_name, createPlace) => {
  let place: Place;
  let platform: RunningPlatform;

  beforeEach(async () => {
    place = await createPlace();
  });
  afterEach(async () => {
    await platform.close();
    await place.remove();
  });

  it("loses nothing while the mail server is away, and sends when it is back", async () => {
    const port = await freePort();
    platform = await startTestPlatform(place, { SMTP_URL: `smtp://127.0.0.1:${port}` });
    const officer = clientOf(platform.url);
    const { status, body: receipt } = await officer.report(completeReport);
    expect(status).toBe(201);
    const detail = () => officer.get(`/breaches/${receipt.reference}`);
    const failed = await until(detail, ({ body }) => body.outbox[0].attempts >= 2);
    expect(failed.body.outbox[0]).toMatchObject({ sentAt: null, lastError: "ESOCKET" });
    expect(failed.body.entries).toHaveLength(1);

    const { database } = platform;
    const sink = await startMailSink({ database, clock: createClock(testNow) }, port);
    const sent = await until(detail, ({ body }) => body.outbox[0].sentAt !== null);
    expect(sent.body.outbox[0]).toMatchObject({ lastError: null });
    expect(sent.body.entries).toHaveLength(2);
    expect((await officer.get("/inbox")).body.messages).toHaveLength(1);
    await sink.close();
  });

  it("goes on after a restart with what was left open", async () => {
    const nowhere = `smtp://127.0.0.1:${await freePort()}`;
    platform = await startTestPlatform(place, { SMTP_URL: nowhere, MAIL_RETRY_MS: "1000" });
    const { body: receipt } = await clientOf(platform.url).report(completeReport);
    await until(
      () => clientOf(platform.url).get(`/breaches/${receipt.reference}`),
      ({ body }) => body.outbox[0].lastError !== null,
    );
    await platform.close();

    platform = await startTestPlatform(place);
    const { body } = await until(
      () => clientOf(platform.url).get(`/breaches/${receipt.reference}`),
      ({ body }) => body.outbox[0].sentAt !== null,
    );
    expect(body.entries).toHaveLength(2);
  });
});
