import { describe, expect, it } from "vitest";
import { readSubmitAnswer } from "./read-submit-answer.ts";
import { isFinal, mayHaveArrived, problemOf } from "./submit-problem.ts";

const received = { reference: "DL-2026-0001", receivedAt: "2026-11-20T15:00:00Z" };
const html = "<!doctype html><title>Inloggen</title>";
const json = (body: unknown) => JSON.stringify(body);
const respond = (status: number, body: string | null = null, headers: HeadersInit = {}) =>
  new Response(body, { status, headers });
/** A response that came after a redirect. */
const redirected = (url: string, body: string, type: ResponseType = "basic") =>
  Object.defineProperties(respond(200, body), {
    redirected: { value: true },
    url: { value: url },
    type: { value: type },
  });

describe("readSubmitAnswer", () => {
  it.each([
    ["a receipt", respond(201, json(received)), { ok: true, ...received }],
    [
      "a receipt that calls itself none",
      respond(200, json({ ...received, ok: false })),
      { ok: true, ...received },
    ],
    [
      "a login page",
      respond(200, html, { "content-type": "text/html" }),
      { ok: false, status: 200 },
    ],
    ["an empty object", respond(200, "{}"), { ok: false, status: 200 }],
    ["no content", respond(204), { ok: false, status: 204 }],
    ["an empty body", respond(200, ""), { ok: false, status: 200 }],
    ["half of it", respond(200, '{"reference": "DL-'), { ok: false, status: 200 }],
    ["null", respond(200, "null"), { ok: false, status: 200 }],
    ["a list", respond(200, "[]"), { ok: false, status: 200 }],
    ["a redirect that was not followed", respond(302), { ok: false, status: 302, messages: [] }],
    [
      "a redirect to another origin, whatever it says",
      redirected("https://login.example/", json(received)),
      { ok: false, status: 0 },
    ],
    [
      "a redirect to a login page here",
      redirected(`${location.origin}/login`, html),
      { ok: false, status: 200 },
    ],
    [
      "a redirect to the report here",
      redirected(`${location.origin}/reports/1`, json(received)),
      { ok: true, ...received },
    ],
    [
      "issues",
      respond(422, json({ issues: [{ code: "required", path: ["data"], params: {} }] })),
      { ok: false, issues: [{ code: "required", path: ["data"], params: {} }] },
    ],
    [
      "422 without issues",
      respond(422, json({ issues: [] })),
      { ok: false, status: 422, messages: [] },
    ],
    ["422 with a page", respond(422, html), { ok: false, status: 422, messages: [] }],
    [
      "409 with issues: sending it again is of no use",
      respond(409, json({ issues: [{ code: "key-used", message: "Al gebruikt." }] })),
      { ok: false, status: 409, messages: ["Al gebruikt."] },
    ],
    [
      "RFC 9457",
      respond(451, json({ title: "Nee", detail: "Het mag niet." })),
      { ok: false, status: 451, messages: ["Het mag niet."] },
    ],
    [
      "RFC 9457 with a title alone",
      respond(451, json({ title: "Nee" })),
      { ok: false, status: 451, messages: ["Nee"] },
    ],
    ["a page of a proxy", respond(502, html), { ok: false, status: 502, messages: [] }],
  ])("%s", async (_what, response, answer) => {
    expect(await readSubmitAnswer(response)).toEqual(answer);
  });

  const date = "Fri, 20 Nov 2026 15:00:00 GMT";
  it.each([
    ["120", {}, 120],
    ["0", {}, undefined],
    ["-5", {}, undefined],
    ["soon", {}, undefined],
    ["999999999", {}, undefined],
    ["Fri, 20 Nov 2026 15:02:00 GMT", { date }, 120],
    ["Fri, 20 Nov 2026 14:02:00 GMT", { date }, undefined],
    ["Fri, 20 Nov 2026 15:02:00 GMT", {}, undefined],
  ])("Retry-After: %s, %j (RFC 9110, section 10.2.3)", async (value, more, seconds) => {
    const answer = await readSubmitAnswer(respond(429, "", { "retry-after": value, ...more }));
    expect(answer).toEqual({
      ok: false,
      status: 429,
      messages: [],
      ...(seconds !== undefined && { retryAfterSeconds: seconds }),
    });
  });

  it("rejects when the body breaks off: then it is not known whether the report arrived", async () => {
    const body = new ReadableStream({ start: (one) => one.error(new TypeError("network")) });
    await expect(readSubmitAnswer(new Response(body))).rejects.toThrow("network");
  });
});

describe("problemOf", () => {
  it.each([
    [0, "no-receipt", true, false],
    [200, "no-receipt", true, false],
    [204, "no-receipt", true, false],
    [302, "no-receipt", true, false],
    [400, "refused", false, false],
    [401, "signed-out", false, false],
    [403, "not-allowed", false, false],
    [404, "refused", false, false],
    [408, "no-receipt", true, false],
    [409, "key-used", false, true],
    [413, "too-large", false, true],
    [422, "refused", false, false],
    [429, "too-many", false, false],
    [500, "server-error", true, false],
    [503, "server-error", true, false],
    [Number.NaN, "no-receipt", true, false],
  ])("%s is %s (may have arrived: %s, final: %s)", (status, why, arrived, final) => {
    const problem = problemOf({ ok: false, status });
    expect(problem).toEqual({ why, status });
    expect([mayHaveArrived(problem), isFinal(problem)]).toEqual([arrived, final]);
  });
});
