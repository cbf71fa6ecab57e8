import { describe, expect, it } from "vitest";
import { type GuardFetchOptions, guardFetch, type OutboundPolicy } from "../index.ts";

const policy: OutboundPolicy = {
  mode: "enforce",
  rules: [{ id: "seen", when: { kinds: ["bsn"] }, action: "log", severity: "low" }],
  noRoute: "block",
  mixed: "hold-all",
  onError: "block",
};
const found = "BSN 123456782";
const secrets = { authorization: "Bearer x", cookie: "a=1", "proxy-authorization": "Basic y" };
const refused = expect.objectContaining({ refusal: "blocked" });

/** Far more than fetch follows. */
const MOST_SENT = 50;

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly body: unknown;
  readonly redirect: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** A guarded fetch whose answers are given, the last one again and again. */
function answering(answers: readonly object[], more: Partial<GuardFetchOptions> = {}) {
  const sent: Sent[] = [];
  const send = async (url: string, init: RequestInit = {}) => {
    const { method = "", body, redirect } = init;
    sent.push({
      url,
      method,
      body,
      redirect,
      headers: Object.fromEntries(new Headers(init.headers)),
    });
    if (sent.length > MOST_SENT) throw new Error("endless");
    return (answers[sent.length - 1] ?? answers.at(-1)) as Response;
  };
  const classify = () => ({ internal: true, routes: [] });
  const guarded = guardFetch(send, {
    policy,
    classify,
    now: () => "2026-11-29T12:00:00Z",
    ...more,
  });
  return { guarded, sent };
}
const to = (status: number, location?: string) =>
  new Response(null, { status, headers: location === undefined ? {} : { location } });
const done = to(204);

/** Source: Fetch standard, 4.4, "HTTP-redirect fetch". */
describe("a redirect of a request in which something was found (Fetch standard, 4.4)", () => {
  it.each([
    [301, "POST", "GET"],
    [302, "POST", "GET"],
    [303, "POST", "GET"],
    [307, "POST", "POST"],
    [308, "POST", "POST"],
    [301, "PUT", "PUT"],
    [302, "DELETE", "DELETE"],
    [303, "PUT", "GET"],
    [303, "post", "GET"],
  ])("of %i turns %s into %s, and a GET has no body", async (status, method, next) => {
    const { guarded, sent } = answering([to(status, "/b"), done]);
    const headers = {
      "content-type": "text/plain",
      "content-encoding": "identity",
      "content-length": String(found.length),
      "x-a": "1",
    };
    const response = await guarded("https://a.example/a", { method, body: found, headers });
    const [, second] = sent;
    expect([response.status, second?.url, second?.method]).toEqual([
      204,
      "https://a.example/b",
      next,
    ]);
    expect(second?.body).toBe(next === "GET" ? undefined : found);
    expect(Object.keys(second?.headers ?? {})).toEqual(
      next === "GET" ? ["x-a"] : ["content-encoding", "content-length", "content-type", "x-a"],
    );
  });

  it.each([
    [303, "HEAD"],
    [303, "GET"],
    [302, "GET"],
    [301, "HEAD"],
  ])("of %i leaves %s as it is", async (status, method) => {
    const { guarded, sent } = answering([to(status, "/b"), done]);
    await guarded(`https://a.example/${encodeURIComponent(found)}`, { method });
    expect(sent.map((one) => one.method)).toEqual([method, method]);
  });

  it.each([
    ["https://a.example/b", ["authorization", "cookie", "proxy-authorization", "x-a"]],
    ["https://b.example/b", ["x-a"]],
    ["http://a.example/b", ["x-a"]],
    ["https://a.example:8443/b", ["x-a"]],
  ])("gives %s the headers %j", async (location, names) => {
    const { guarded, sent } = answering([to(307, location), done]);
    const headers = { ...secrets, "x-a": "1" };
    const init = { method: "POST", body: found, headers };
    await guarded("https://a.example/a", init);
    expect(sent[1]?.url).toBe(location);
    const given = Object.keys(sent[1]?.headers ?? {}).filter((name) => name !== "content-type");
    expect(given).toEqual(names);
  });

  it.each([
    ["200 with an address", to(200, "/b"), 200],
    ["300", to(300, "/b"), 300],
    ["304", to(304, "/b"), 304],
    ["no address", to(302), 302],
  ])("is none: %s", async (_what, answer, status) => {
    const { guarded, sent } = answering([answer, done]);
    const response = await guarded("https://a.example/", { method: "POST", body: found });
    expect([response.status, sent.length]).toEqual([status, 1]);
  });

  it("is not left to the engine where something could not be read either, or both", async () => {
    const rules = [
      ...policy.rules,
      {
        id: "large",
        when: { unscannable: ["too-large"] },
        action: "log",
        severity: "low",
      } as const,
    ];
    for (const body of ["x".repeat(101), `${found}${" en meer".repeat(20)}`]) {
      const { guarded, sent } = answering([done], { maxBytes: 100, policy: { ...policy, rules } });
      const stream = new Blob([body]).stream();
      await guarded("https://a.example/", {
        method: "POST",
        body: stream,
        duplex: "half",
      } as RequestInit);
      expect(sent.map(({ redirect }) => redirect)).toEqual(["manual"]);
    }
  });

  it("is not left to the engine", async () => {
    const { guarded, sent } = answering([done]);
    await guarded("https://a.example/", { method: "POST", body: found });
    await guarded("https://a.example/", { method: "POST", body: found, redirect: "error" });
    await guarded("https://a.example/", { method: "POST", body: "dag" });
    expect(sent.map(({ redirect }) => redirect)).toEqual(["manual", "error", "follow"]);
  });

  it("that a browser hides is refused", async () => {
    const hidden = { type: "opaqueredirect", status: 0, headers: new Headers() };
    await expect(
      answering([hidden]).guarded("https://a.example/", { method: "POST", body: found }),
    ).rejects.toEqual(refused);
  });

  it("is followed twenty times, and then refused", async () => {
    const round = answering([...Array.from({ length: 20 }, () => to(307, "/")), done]);
    expect(
      (await round.guarded("https://a.example/", { method: "POST", body: found })).status,
    ).toBe(204);
    const forever = answering([to(307, "/")]);
    await expect(
      forever.guarded("https://a.example/", { method: "POST", body: found }),
    ).rejects.toEqual(refused);
    expect([round.sent.length, forever.sent.length]).toEqual([21, 21]);
  });
});
