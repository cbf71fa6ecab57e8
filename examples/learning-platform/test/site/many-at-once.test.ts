import { randomUUID } from "node:crypto";
import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { clientOf } from "../kit/client.ts";
import { places } from "../kit/places.ts";
import { platformOfSuite } from "../kit/platform-of-suite.ts";
import { completeReport } from "../kit/reports.ts";
import { startTestPlatform } from "../kit/start-test-platform.ts";

/** So many that they are done long before the longest wait, also on a busy machine. */
const AT_ONCE = 200;
const report = JSON.stringify(completeReport);

/** Sends one report on a connection of its own; the status of the answer, or the code of what went wrong. */
const post = (url: string) =>
  new Promise<number | string | undefined>((resolve) => {
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(report),
      "idempotency-key": randomUUID(),
    };
    const sending = request(`${url}/api/breach-reports`, { method: "POST", agent: false, headers });
    sending.once("response", (answer) => {
      answer.resume();
      answer.once("end", () => resolve(answer.statusCode));
      answer.once("error", ({ message }) => resolve(message));
    });
    sending.once("error", ({ message }) => resolve(message));
    sending.end(report);
  });

const postAll = async (url: string) => {
  const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => post(url)));
  const counts = new Map<number | string | undefined, number>();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return counts;
};

describe.each(places)(`${AT_ONCE} reports at once, on %s`, (_name, createPlace) => {
  it("are all taken as long as there is room to wait", async () => {
    const place = await createPlace();
    const platform = await startTestPlatform(place);
    expect([...(await postAll(platform.url))]).toEqual([[201, AT_ONCE]]);
    const { body } = await clientOf(platform.url).get("/breaches");
    expect(body.total).toBe(AT_ONCE);
    await platform.close();
    await place.remove();
  });

  it("are all answered when there is not, and what is taken is kept", async () => {
    const place = await createPlace();
    const platform = await startTestPlatform(place, { WAITING_REQUESTS: "20" });
    const counts = await postAll(platform.url);
    const [taken, refused] = [counts.get(201) ?? 0, counts.get(503) ?? 0];
    expect([taken + refused, [...counts.keys()].length]).toEqual([AT_ONCE, refused > 0 ? 2 : 1]);
    expect(taken).toBeGreaterThan(20);
    const { body } = await clientOf(platform.url).get("/breaches");
    expect(body.total).toBe(counts.get(201));
    await platform.close();
    await place.remove();
  });
});

/** Who may send something to an address. */
const roleAt = (path: string) =>
  path.includes("/family/")
    ? "parent-1"
    : path.includes("/desk/")
      ? "servicedesk"
      : "privacy-officer";

describe.each(places.slice(0, 1))("JSON of the worst kind, on %s", (_name, createPlace) => {
  const suite = platformOfSuite(createPlace);
  const deep = "[".repeat(16_000);

  it("is refused by every address that takes JSON", async () => {
    const paths = suite.platform.app.routes
      .filter(({ method, path }) => method === "POST" && path.startsWith("/api/"))
      .map(({ path }) => path.replaceAll(/:\w+/g, "pupil-20e7"))
      .filter((path) => path !== "/api/attachments" && !path.includes("/demo/"));
    expect(paths.length).toBeGreaterThan(5);
    for (const path of new Set(paths)) {
      const role = roleAt(path);
      const answer = await clientOf(suite.platform.url, role).post(
        path.slice("/api".length),
        deep,
        {
          "idempotency-key": randomUUID(),
        },
      );
      // The fact that a pupil was told has no body: what is sent is not read.
      const statuses = path.endsWith("/informed") ? [200, 201, 404] : [400, 413, 422];
      expect(statuses, path).toContain(answer.status);
    }
  });
});
