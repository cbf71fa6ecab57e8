import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { publishedInsert } from "../../documents/published-insert.ts";
import {
  SWEEP_UNUSED_EVERY_MS,
  sweepUnused,
} from "../../server/breaches/attachments/sweep-unused.ts";
import { attachments } from "../../server/breaches/tables.ts";
import { startBeat } from "../../server/start-beat.ts";
import type { RunningPlatform } from "../../server/start-platform.ts";
import { until } from "../kit/client.ts";
import { places } from "../kit/places.ts";
import { platformOfSuite } from "../kit/platform-of-suite.ts";
import { startTestPlatform } from "../kit/start-test-platform.ts";

const HOUR_MS = 3_600_000;

/** What the insert says of how long data is kept where it names no term, and what keeps it in this server. */
const promises: Readonly<Record<string, string>> = {
  "Zolang de leerling of medewerker bij de school hoort. Wat in het register van datalekken staat, blijft zolang de overeenkomst loopt en nog vijf jaar daarna: het bestuur moet kunnen laten zien wat er is gebeurd.":
    "register.test.ts: no entry is changed, removed or emptied out; pupils and staff have no table here",
  "Zolang de overeenkomst loopt en nog vijf jaar daarna. Een bestand dat niet met een melding wordt verstuurd, is na een dag weg.":
    "below",
  "Ten hoogste een minuut.": "count-writes.test.ts",
};

it("is told of every promise in the insert", () => {
  const told = publishedInsert.personalData.flatMap(({ retention }) =>
    retention?.kind === "criteria" ? [retention.explanation] : [],
  );
  expect(told.toSorted()).toEqual(Object.keys(promises).sort());
});

describe.each(places)("a file that is not sent with a report, on %s", (_name, createPlace) => {
  const suite = platformOfSuite(createPlace);

  it("is gone within a day, whenever it came; one that is sent stays", async () => {
    const { database } = suite.platform;
    const cameAt = Date.parse("2026-11-20T12:00:00Z");
    const file = (reference: string, usedBy: string | null) => ({
      reference,
      name: "a.txt",
      mediaType: "text/plain",
      size: 1,
      sha256: "",
      content: new Uint8Array([1]),
      createdAt: new Date(cameAt),
      usedBy,
    });
    await database.insert(attachments).values([file("unused", null), file("used", "DL-2026-0001")]);
    const left = async () =>
      (await database.select({ reference: attachments.reference }).from(attachments))
        .map(({ reference }) => reference)
        .sort();
    // The last beat of the first day, at its latest.
    const lastBeat = cameAt + 24 * HOUR_MS - SWEEP_UNUSED_EVERY_MS;
    await sweepUnused(database, new Date(cameAt + 22 * HOUR_MS).toISOString());
    expect(await left()).toEqual(["unused", "used"]);
    await sweepUnused(database, new Date(lastBeat).toISOString());
    expect(await left()).toEqual(["used"]);
  });
});

it("removes unused files by itself while the platform runs", async () => {
  const place = await places[0]?.[1]();
  if (!place) throw new Error("No place.");
  const count = ({ database }: RunningPlatform) => database.$count(attachments);
  let platform = await startTestPlatform(place);
  const longAgo = new Date("2026-11-18T12:00:00Z");
  await platform.database.insert(attachments).values({
    reference: "unused",
    name: "a.txt",
    mediaType: "text/plain",
    size: 1,
    sha256: "",
    content: new Uint8Array([1]),
    createdAt: longAgo,
  });
  expect(await count(platform)).toBe(1);
  await platform.close();
  platform = await startTestPlatform(place);
  await until(
    () => count(platform),
    (left) => left === 0,
  );
  await platform.close();
  await place.remove();
});

describe("a beat", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("comes at the start and again and again, also after one that failed, until it is closed", async () => {
    let times = 0;
    const failures: unknown[] = [];
    const beat = startBeat(
      async () => {
        times += 1;
        if (times === 2) throw new Error("made up");
      },
      { everyMs: 1_000, onFailure: (error) => failures.push(error) },
    );
    expect(times).toBe(1);
    await vi.advanceTimersByTimeAsync(3_000);
    expect([times, failures.length]).toEqual([4, 1]);
    await beat.close();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(times).toBe(4);
  });
});
