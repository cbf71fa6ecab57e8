import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import * as jose from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type GuardFetchOptions,
  type GuardReport,
  guardFetch,
  jweEncryptor,
  type OutboundPolicy,
} from "../index.ts";

const BSN = "123456782";
const now = () => "2026-11-29T12:00:00Z";
const rule = {
  id: "outside",
  when: { kinds: ["bsn"], scope: "external" },
  action: "block",
  severity: "high",
} as const;
const policy: OutboundPolicy = {
  mode: "enforce",
  rules: [rule],
  noRoute: "block",
  mixed: "hold-all",
  onError: "block",
};
const encrypting: OutboundPolicy = {
  ...policy,
  rules: [{ ...rule, action: "encrypt", accept: ["jwe", "dane"] }],
};

interface Got {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}
const got: Got[] = [];
let server: Server;
let base = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { url = "", method = "", headers } = request;
      got.push({ url, method, headers, body: Buffer.concat(chunks).toString("latin1") });
      const [, status, to] = /^\/to\/(\d+)\/(.*)$/.exec(url) ?? [];
      if (url === "/loop" && got.length < 50) response.writeHead(307, { location: "/loop" });
      if (status) response.writeHead(Number(status), { location: decodeURIComponent(to ?? "") });
      response.end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function guarded(more: Partial<GuardFetchOptions> = {}) {
  got.length = 0;
  const reports: GuardReport[] = [];
  const send = guardFetch(fetch, {
    policy,
    now,
    classify: (host) => ({ internal: host.startsWith("localhost"), routes: [] }),
    onReport: (report) => void reports.push(report),
    ...more,
  });
  return { send, reports };
}
const refusal = (code: string) =>
  expect.objectContaining({ code: "ERR_OUTBOUND_REFUSED", refusal: code });
const streamOf = (chunks: readonly unknown[]) =>
  new ReadableStream({
    start(to) {
      for (const chunk of chunks) to.enqueue(chunk);
      to.close();
    },
  });
const stream = (...chunks: string[]) =>
  streamOf(chunks.map((chunk) => new TextEncoder().encode(chunk)));
const form = (name: string, value: string | Blob, file?: string) => {
  const fields = new FormData();
  if (typeof value === "string") fields.append(name, value);
  else fields.append(name, value, file);
  return fields;
};

describe("guardFetch refuses a BSN in", () => {
  it.each<[string, string, RequestInit]>([
    ["the path", `/leerling/${BSN}?veld=bsn`, {}],
    ["the query", `/?bsn=${BSN}`, {}],
    ["the query, by percent signs", `/?bsn=%31%32%33456782`, {}],
    ["a header", "/", { headers: { "x-bsn": BSN } }],
    ["JSON", "/", { method: "POST", body: JSON.stringify({ bsn: BSN }) }],
    ["a form", "/", { method: "POST", body: new URLSearchParams({ bsn: BSN }) }],
    ["a field of FormData", "/", { method: "POST", body: form("bsn", BSN) }],
    [
      "a file of FormData",
      "/",
      { method: "POST", body: form("f", new Blob([`BSN ${BSN}`]), "a.txt") },
    ],
    [
      "the name of a file",
      "/",
      { method: "POST", body: form("f", new Blob(["leeg"]), `bsn ${BSN}.txt`) },
    ],
    ["bytes", "/", { method: "POST", body: new TextEncoder().encode(`BSN ${BSN}`) }],
    ["a buffer", "/", { method: "POST", body: new TextEncoder().encode(`BSN ${BSN}`).buffer }],
    ["a blob", "/", { method: "POST", body: new Blob([`BSN ${BSN}`]) }],
    [
      "a stream, across its chunks",
      "/",
      { method: "POST", body: stream("BSN 12345", "6782"), duplex: "half" } as RequestInit,
    ],
  ])("%s", async (_title, path, init) => {
    const { send, reports } = guarded();
    await expect(send(`${base}${path}`, init)).rejects.toEqual(refusal("blocked"));
    expect(got).toEqual([]);
    expect(reports).toMatchObject([
      { channel: "http", refusal: "blocked", decision: { action: "block" } },
    ]);
    expect(JSON.stringify(reports)).not.toContain("123456");
  });

  it("a Request", async () => {
    const { send } = guarded();
    const request = new Request(`${base}/`, { method: "POST", body: `BSN ${BSN}` });
    await expect(send(request)).rejects.toEqual(refusal("blocked"));
    expect(got).toEqual([]);
  });
});

describe("guardFetch sends", () => {
  it.each<[string, RequestInit, string]>([
    ["nothing but an address", {}, ""],
    ["a text", { method: "POST", body: "dag" }, "dag"],
    ["a form", { method: "POST", body: new URLSearchParams({ a: "1" }) }, "a=1"],
    ["bytes", { method: "PUT", body: new TextEncoder().encode("dag") }, "dag"],
    ["a stream", { method: "POST", body: stream("da", "g"), duplex: "half" } as RequestInit, "dag"],
  ])("%s as it is", async (_title, init, body) => {
    const { send, reports } = guarded();
    const response = await send(`${base}/pad`, { ...init, headers: { "x-a": "1" } });
    expect([response.status, got[0]?.method, got[0]?.body, got[0]?.headers["x-a"]]).toEqual([
      200,
      init.method ?? "GET",
      body,
      "1",
    ]);
    expect(reports).toMatchObject([{ decision: { action: "allow" } }]);
  });

  it("a form with its fields and files", async () => {
    const { send } = guarded();
    await send(`${base}/`, {
      method: "POST",
      body: form("f", new Blob(["inhoud"], { type: "text/plain" }), "a.txt"),
    });
    expect(got[0]?.headers["content-type"]).toContain("multipart/form-data");
    expect(got[0]?.body).toContain("inhoud");
  });

  it("a Request with its method, headers and body", async () => {
    const { send } = guarded();
    await send(new Request(`${base}/x`, { method: "PATCH", body: "dag", headers: { "x-a": "2" } }));
    expect(got).toMatchObject([
      { url: "/x", method: "PATCH", body: "dag", headers: { "x-a": "2" } },
    ]);
  });

  it("what may go to a host inside", async () => {
    const { send } = guarded({ classify: () => ({ internal: true, routes: [] }) });
    await send(`${base}/`, { method: "POST", body: `BSN ${BSN}` });
    expect(got[0]?.body).toContain(BSN);
  });

  it("a long stream as a whole when the policy lets it, though only its start was read", async () => {
    const answer = {
      ...rule,
      id: "large",
      when: { unscannable: ["too-large"] },
      action: "log",
    } as const;
    const { send, reports } = guarded({
      maxBytes: 10,
      policy: { ...policy, rules: [rule, answer] },
    });
    await send(`${base}/`, {
      method: "POST",
      body: stream("0123", "4567", "89ab", "cdef", "ghij"),
      duplex: "half",
    } as RequestInit);
    expect(got[0]?.body).toBe("0123456789abcdefghij");
    expect(reports[0]?.decision?.unscannable).toEqual([{ part: "body", why: "too-large" }]);
  });
});

describe("guardFetch fails closed", () => {
  const broken = () => {
    throw new Error(BSN);
  };
  it.each<[string, Partial<GuardFetchOptions>, RequestInit, string]>([
    [
      "a long stream",
      { maxBytes: 10 },
      { method: "POST", body: stream("0123456", "789ab"), duplex: "half" } as RequestInit,
      "blocked",
    ],
    [
      "a body of no known class",
      {},
      { method: "POST", body: { toString: () => "x" } as never },
      "blocked",
    ],
    [
      "a stream of no bytes",
      {},
      { method: "POST", body: streamOf(["x"]), duplex: "half" } as RequestInit,
      "blocked",
    ],
    ["a large blob", { maxBytes: 3 }, { method: "POST", body: new Blob(["0123"]) }, "blocked"],
    ["a detector that throws", { detect: broken }, {}, "detector-failed"],
    ["a look-up that throws", { classify: broken }, {}, "look-up-failed"],
    ["a report that is not kept", { onReport: broken }, {}, "report-failed"],
    [
      "what is held",
      { policy: { ...policy, rules: [{ ...rule, action: "hold" }] } },
      { method: "POST", body: `BSN ${BSN}` },
      "held",
    ],
  ])("on %s", async (_title, options, init, code) => {
    const { send } = guarded(options);
    await expect(send(`${base}/`, init)).rejects.toEqual(refusal(code));
    expect(got).toEqual([]);
  });

  it("and stops nothing in a test, and looks at nothing when it is off", async () => {
    const test = guarded({ policy: { ...policy, mode: "test" }, detect: broken });
    await test.send(`${base}/`, {
      method: "POST",
      body: stream("BSN ", BSN),
      duplex: "half",
    } as RequestInit);
    expect([got[0]?.body, test.reports[0]?.refusal]).toEqual([`BSN ${BSN}`, "detector-failed"]);
    const off = guarded({ policy: { ...policy, mode: "off" } });
    await off.send(`${base}/`, { method: "POST", body: `BSN ${BSN}` });
    expect([got.length, off.reports.length]).toEqual([1, 0]);
  });
});

describe("guardFetch encrypts", () => {
  it("a body, and no address or header", async () => {
    const { publicKey, privateKey } = await jose.generateKeyPair("ECDH-ES+A256KW");
    const options = {
      policy: encrypting,
      classify: () => ({ internal: false, routes: [{ via: "jwe" as const }] }),
      encryptors: [jweEncryptor({ jose, keyFor: () => publicKey })],
    };
    const { send } = guarded(options);
    await send(`${base}/`, {
      method: "POST",
      body: JSON.stringify({ bsn: BSN }),
      headers: { "content-type": "application/json" },
    });
    expect(got[0]?.headers["content-type"]).toBe("application/jose");
    expect(got[0]?.body).not.toContain("123456");
    const { plaintext, protectedHeader } = await jose.compactDecrypt(
      got[0]?.body ?? "",
      privateKey,
    );
    expect([new TextDecoder().decode(plaintext), protectedHeader.cty]).toEqual([
      `{"bsn":"${BSN}"}`,
      "application/json",
    ]);
    await expect(send(`${base}/?bsn=${BSN}`)).rejects.toEqual(refusal("not-encryptable"));
    await expect(
      guarded({ ...options, encryptors: [] }).send(`${base}/`, {
        method: "POST",
        body: `BSN ${BSN}`,
      }),
    ).rejects.toEqual(refusal("encryptor-missing"));
  });

  it("nothing over a transport that the policy takes for safe", async () => {
    const classify = () => ({
      internal: false,
      routes: [{ via: "dane" as const, validUntil: "2027-01-01T00:00:00Z" }],
    });
    await guarded({ policy: encrypting, classify }).send(`${base}/`, {
      method: "POST",
      body: `BSN ${BSN}`,
    });
    expect(got[0]?.body).toContain(BSN);
  });
});

describe("a redirect of a request in which something was found", () => {
  const warn: OutboundPolicy = {
    ...policy,
    rules: [rule, { ...rule, id: "inside", when: { kinds: ["bsn"] }, action: "log" }],
  };
  const inside = (host: string) => ({ internal: host.startsWith("127."), routes: [] });
  const init = { method: "POST", body: `BSN ${BSN}`, headers: { authorization: "Bearer x" } };

  it("is judged again: another host does not get it", async () => {
    const { send } = guarded({ policy: warn, classify: inside });
    const other = base.replace("127.0.0.1", "localhost");
    await expect(send(`${base}/to/307/${encodeURIComponent(other)}`, init)).rejects.toEqual(
      refusal("blocked"),
    );
    expect(got).toHaveLength(1);
  });

  it.each([
    [307, "POST", `BSN ${BSN}`],
    [303, "GET", ""],
    [302, "GET", ""],
  ])("of %s is followed with %s at the same host", async (status, method, body) => {
    const { send } = guarded({ policy: warn, classify: inside });
    await send(`${base}/to/${status}/${encodeURIComponent("/daar")}`, init);
    expect(got.map((one) => [one.url.slice(0, 5), one.method, one.body])[1]).toEqual([
      "/daar",
      method,
      body,
    ]);
    expect(got[1]?.headers["authorization"]).toBe("Bearer x");
  });

  it("gives no credentials to another origin, and does not go round forever", async () => {
    const both = { policy: warn, classify: () => ({ internal: true, routes: [] }) };
    const other = base.replace("127.0.0.1", "localhost");
    await guarded(both).send(`${base}/to/308/${encodeURIComponent(`${other}/daar`)}`, init);
    expect([got[1]?.url, got[1]?.headers["authorization"]]).toEqual(["/daar", undefined]);
    const asked = await guarded(both).send(`${base}/loop`, { ...init, redirect: "manual" });
    expect([asked.status, got.length]).toEqual([307, 1]);
    await expect(guarded(both).send(`${base}/loop`, init)).rejects.toEqual(refusal("blocked"));
    expect(got).toHaveLength(21);
  });
});
