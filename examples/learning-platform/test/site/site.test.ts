import { describe, expect, it } from "vitest";
import type { Role } from "../../shared/roles.ts";
import { clientOf } from "../kit/client.ts";
import { places } from "../kit/places.ts";
import { platformOfSuite } from "../kit/platform-of-suite.ts";
import { completeReport, followUpOn } from "../kit/reports.ts";
import { startTestPlatform } from "../kit/start-test-platform.ts";

const pdf = new TextEncoder().encode("%PDF-1.7 made up");

describe.each(places)("the site on %s", (_name, createPlace) => {
  const suite = platformOfSuite(createPlace);

  const upload = (body: BodyInit, type: string, name: string, role: Role = "docent") =>
    clientOf(suite.platform.url, role).call("POST", "/attachments", {
      body,
      headers: { "content-type": type, "x-file-name": encodeURIComponent(name) },
    });

  it("says that it is well", async () => {
    const { status, body } = await suite.officer.get("/health");
    expect([status, body]).toEqual([200, { status: "ok" }]);
  });

  it("sends headers that keep a page to itself, and lets nothing be cached", async () => {
    const { headers } = await suite.officer.get("/session");
    expect(headers.get("content-security-policy")).toMatch(
      /^default-src 'self'; frame-src http:\/\/127\.0\.0\.1:\d+; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'$/,
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it.each([
    ["another site", { origin: "https://elders.example" }, 403],
    ["another port of this machine", { origin: "http://127.0.0.1:1" }, 403],
    ["a page without an origin", { origin: "null" }, 403],
    ["a browser that says cross-site", { "sec-fetch-site": "cross-site" }, 403],
    ["a browser that says same-origin", { "sec-fetch-site": "same-origin" }, 200],
    ["a client that is no browser", {}, 200],
  ])("takes a write from %s or not", async (_who, headers, status) => {
    const answer = await suite.officer.post("/session", { role: "docent" }, headers);
    expect(answer.status).toBe(status);
  });

  it("plays the role that was chosen, and no other", async () => {
    const chosen = await suite.officer.post("/session", { role: "servicedesk" });
    expect(chosen.headers.get("set-cookie")).toMatch(/^leerplein-role=servicedesk;.*HttpOnly/i);
    expect((await suite.officer.post("/session", { role: "admin" })).status).toBe(422);
    expect((await suite.officer.post("/session", "null")).status).toBe(422);
    expect((await suite.officer.post("/session", "{")).status).toBe(422);
    expect((await clientOf(suite.platform.url, "admin" as Role).get("/session")).body.role).toBe(
      "docent",
    );
  });

  it.each<[Role, string]>([
    ["docent", "/breaches"],
    ["servicedesk", "/breaches"],
    ["docent", "/breaches/DL-2026-0001"],
    ["docent", "/register/verify"],
    ["servicedesk", "/attachments/any"],
  ])("shows a %s nothing of %s", async (role, path) => {
    expect((await clientOf(suite.platform.url, role).get(path)).status).toBe(403);
  });

  it("lets a teacher report, and the desk follow up", async () => {
    const teacher = clientOf(suite.platform.url, "docent");
    const { body } = await teacher.report(completeReport);
    const followUp = followUpOn(body.reference);
    expect((await teacher.report(followUp)).status).toBe(403);
    expect((await clientOf(suite.platform.url, "servicedesk").report(followUp)).status).toBe(201);
  });

  it("knows the boards of the made-up world", async () => {
    const { body } = await suite.officer.get("/boards");
    expect(
      body.boards.map(({ name, sector }: { name: string; sector: string }) => [name, sector]),
    ).toEqual([
      ["Scholengroep Noorderlicht", "vo"],
      ["Stichting De Wilgen", "po"],
    ]);
  });

  it("keeps a file, names it in a report, and gives it back to be saved", async () => {
    const { status, body: attachment } = await upload(
      pdf,
      "application/pdf",
      "C:\\map\\schérm\u0007.pdf",
    );
    expect(status).toBe(201);
    expect(attachment).toEqual({
      reference: expect.any(String),
      name: "schérm.pdf",
      mediaType: "application/pdf",
      bytes: pdf.byteLength,
    });
    const report = await suite.officer.report({ ...completeReport, attachments: [attachment] });
    expect(report.status).toBe(201);
    const file = await suite.officer.get(`/attachments/${attachment.reference}`);
    expect(file.text).toBe("%PDF-1.7 made up");
    expect(file.headers.get("content-disposition")).toBe(
      "attachment; filename*=UTF-8''sch%C3%A9rm.pdf",
    );
    expect((await suite.officer.get("/attachments/none")).status).toBe(404);
  });

  it.each([
    ["a type that is not allowed", pdf, "text/html", "a.html", 415],
    ["a file that is not what it says", "<script>", "application/pdf", "a.pdf", 415],
    ["an empty file", "", "text/plain", "a.txt", 415],
    ["no name", pdf, "application/pdf", "/", 415],
    ["too much", "x".repeat(5 * 1024 * 1024 + 1), "text/plain", "a.txt", 413],
  ])("refuses %s", async (_what, body, type, name, status) => {
    expect((await upload(body, type, name)).status).toBe(status);
  });

  it("answers an unknown address of the API as such", async () => {
    const { status, body } = await suite.officer.get("/nothing");
    expect([status, body.issues[0].code]).toEqual([404, "not-found"]);
  });
});

it("refuses who writes too often, and says for how long", async () => {
  const place = await places[0]?.[1]();
  if (!place) throw new Error("No place.");
  const platform = await startTestPlatform(place, { WRITES_PER_MINUTE: "2" });
  const client = clientOf(platform.url);
  const statuses = [];
  for (let turn = 0; turn < 3; turn++)
    statuses.push(await client.post("/session", { role: "docent" }));
  await platform.close();
  await place.remove();
  expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(Number(statuses[2]?.headers.get("retry-after"))).toBeGreaterThan(0);
});
