import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clientOf, until } from "../kit/client.ts";
import { type Place, places } from "../kit/places.ts";
import { completeReport, incompleteReport } from "../kit/reports.ts";
import { type PlatformProcess, startProcess } from "../kit/start-process.ts";

describe.each(places)("a server that is killed, on %s", (_name, createPlace) => {
  let place: Place;
  let running: PlatformProcess | undefined;

  beforeEach(async () => {
    place = await createPlace();
  });
  afterEach(async () => {
    await running?.kill();
    await place.remove();
  });

  it("loses no report that it confirmed, nor its notice", async () => {
    let reported: string[] = [];
    for (let life = 1; life <= 3; life++) {
      running = await startProcess(place);
      const officer = clientOf(running.url);
      const { status, body: receipt } = await officer.report(completeReport);
      await running.kill();
      expect(status).toBe(201);
      reported = [...reported, receipt.reference];
    }
    running = await startProcess(place);
    const officer = clientOf(running.url);
    for (const reference of reported) {
      const { body } = await until(
        () => officer.get(`/breaches/${reference}`),
        ({ body }) => body.outbox[0].sentAt !== null,
      );
      // A mail may go out twice; the register says once that the board was told.
      expect(body.entries.map(({ entry }: Entry) => entry.event.kind)).toEqual([
        "reported",
        "board-informed",
      ]);
      expect(body.entries[0].entry.event.report).toEqual(completeReport);
    }
    const { body: inbox } = await officer.get("/inbox");
    for (const reference of reported)
      expect(inbox.messages.some(({ subject }: Mail) => subject.includes(reference))).toBe(true);
    const { body: verdict } = await officer.get("/register/verify");
    expect(verdict).toMatchObject({ valid: true, entries: 2 * reported.length });
  });

  it("gives the same answer to a report that is sent again after it", async () => {
    const key = "a-key-that-outlives-the-server";
    running = await startProcess(place);
    const first = await clientOf(running.url).report(incompleteReport, key);
    await running.kill();
    running = await startProcess(place);
    const second = await clientOf(running.url).report(incompleteReport, key);
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.text).toBe(first.text);
  });

  it("writes no word of a report to its log", async () => {
    running = await startProcess(place, { SMTP_URL: "smtp://127.0.0.1:1" });
    const officer = clientOf(running.url);
    await officer.report(completeReport);
    await officer.report({ ...completeReport, effect: "Jan Jansen" });
    await until(
      () => Promise.resolve(running?.output() ?? ""),
      (output) => output.includes("failed: "),
    );
    expect(running.output().replaceAll(/failed: \w+\n/g, "")).toMatch(
      /^Leerplein is open at \S+\n$/,
    );
  });
});

interface Entry {
  readonly entry: { readonly event: { readonly kind: string } };
}
interface Mail {
  readonly subject: string;
}
