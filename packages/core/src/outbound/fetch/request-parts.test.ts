import { describe, expect, it } from "vitest";
import {
  type GuardFetchOptions,
  type GuardReport,
  guardFetch,
  type OutboundDetector,
  type OutboundEncryptor,
  type OutboundPolicy,
} from "../index.ts";
import { isOf } from "./web.ts";

const BSN = "123456782";
const now = "2026-11-29T12:00:00Z";
const policy: OutboundPolicy = {
  mode: "enforce",
  rules: [{ id: "bsn", when: { kinds: ["bsn"] }, action: "block", severity: "high" }],
  noRoute: "block",
  mixed: "hold-all",
  onError: "block",
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = async (init: RequestInit | undefined) => new Response(init?.body ?? null).text();

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

/** A guarded fetch that keeps what it is given to send, and what the detector was given to read. */
function recording(more: Partial<GuardFetchOptions> = {}) {
  const sent: Sent[] = [];
  const seen: string[] = [];
  const reports: GuardReport[] = [];
  const detect: OutboundDetector = (content) => {
    seen.push(typeof content === "string" ? content : new TextDecoder().decode(content));
    return { format: "text", parts: [], matches: [] };
  };
  const send = async (input: string | Request, init: RequestInit = {}) => {
    sent.push({ url: String(input), init });
    return new Response("{}");
  };
  const guarded = guardFetch(send, {
    policy,
    now: () => now,
    classify: () => ({ internal: false, routes: [] }),
    detect,
    onReport: (report) => void reports.push(report),
    ...more,
  });
  return { guarded, sent, seen, reports };
}
const scanned = { detect: undefined } as unknown as Partial<GuardFetchOptions>;
const post = (body: unknown, more: RequestInit = {}) =>
  ({ method: "POST", body, ...more }) as RequestInit;
const streamOf = (chunks: readonly unknown[]) =>
  new ReadableStream({
    start(to) {
      for (const chunk of chunks) to.enqueue(chunk);
      to.close();
    },
  });

/** A stream that never ends, and tells whether somebody ended it. */
function endless(chunk: unknown) {
  const ended = { count: 0 };
  const body = new ReadableStream({
    start: (to) => to.enqueue(chunk),
    cancel() {
      ended.count += 1;
    },
  });
  return { body, ended };
}

describe("an address is read in words (RFC 3986, 2.1)", () => {
  it.each([
    ["/leerling/7", "\nleerling\n7"],
    ["/a?bsn=7&b=8;c=9", "\na\nbsn: 7\nb: 8\nc: 9"],
    ["/?q=een+twee%20drie", "\n\nq: een twee drie"],
    ["/%C3%A9%E2%82%AC", "\né€"],
    ["/%e2%82%ac", "\n€"],
    ["/%FF%31", "\n%FF%31"],
    ["/a#7", "\na"],
  ])("%s is %j", async (path, words) => {
    const { guarded, seen } = recording();
    await guarded(`https://a.example${path}`);
    expect(seen).toContain(words);
  });
});

it("headers are read as lines", async () => {
  const { guarded, seen } = recording();
  await guarded("https://a.example/", { headers: { "x-b": "2", "x-a": "1" } });
  expect(seen).toContain("x-a: 1\nx-b: 2");
});

describe("a body is read as what it is, and sent as it was read", () => {
  const view = utf8("..dag..");
  const form = new FormData();
  form.append("naam", "Jan");
  form.append("brief", new Blob(["inhoud"]), "a_b.txt");
  it.each<[string, unknown, readonly string[], RegExp]>([
    ["a text", "dag", ["dag"], /^dag$/],
    ["bytes", utf8("dag"), ["dag"], /^dag$/],
    ["a buffer", utf8("dag").buffer, ["dag"], /^dag$/],
    ["a part of a buffer", new DataView(view.buffer, 2, 3), ["dag"], /^dag$/],
    ["a query", new URLSearchParams("a=1&b=x%20y"), ["a: 1\nb: x y"], /^a=1&b=x\+y$/],
    ["a blob", new Blob(["dag"]), ["dag"], /^dag$/],
    ["a file, its name first", new File(["dag"], "a_b.txt"), ["a b txt", "dag"], /^dag$/],
    ["a stream", streamOf([utf8("da"), utf8("g")]), ["dag"], /^dag$/],
    [
      "a form, field by field",
      form,
      ["naam: Jan", "a b txt", "inhoud"],
      /name="naam"\r\n\r\nJan\r\n[\s\S]*name="brief"; filename="a_b.txt"[\s\S]*\r\n\r\ninhoud\r\n/,
    ],
  ])("%s", async (_what, body, words, written) => {
    const { guarded, sent, seen } = recording();
    await guarded("https://a.example/", post(body, { duplex: "half" } as RequestInit));
    expect(seen.slice(-words.length)).toEqual(words);
    expect(await textOf(sent[0]?.init)).toMatch(written);
  });

  it.each([[undefined], [null]])("%s is none", async (body) => {
    const { guarded, sent, seen } = recording();
    await guarded("https://a.example/", { method: "POST", body } as RequestInit);
    expect(seen).toEqual(["\n", ""]);
    expect("duplex" in (sent[0]?.init ?? {})).toBe(false);
  });

  it("names the fields of a form by their number", async () => {
    const fields = new FormData();
    fields.append("a", "dag");
    fields.append("bsn", BSN);
    fields.append("b", new Blob([`BSN ${BSN}`]), "x.txt");
    const { guarded, reports } = recording(scanned);
    await expect(guarded("https://a.example/", post(fields))).rejects.toMatchObject({
      refusal: "blocked",
    });
    expect(reports[0]?.decision?.hits.map(({ part }) => part)).toEqual(["field-2", "field-3"]);
  });

  it.each<[string, unknown]>([
    ["a text", `BSN ${BSN}`],
    ["bytes", utf8(`BSN ${BSN}`)],
    ["a query", new URLSearchParams({ bsn: BSN })],
    ["a blob", new Blob([`BSN ${BSN}`])],
    ["a stream", streamOf([utf8(`BSN ${BSN}`)])],
    ["a long stream", streamOf([utf8(`BSN ${BSN} ${"en meer ".repeat(20)}`)])],
  ])("tells that it was found in the body: %s", async (_what, body) => {
    const { guarded, reports } = recording({ ...scanned, maxBytes: 100 });
    const init = post(body, { duplex: "half" } as RequestInit);
    await expect(guarded("https://a.example/", init)).rejects.toMatchObject({ refusal: "blocked" });
    expect(reports[0]?.decision?.hits).toMatchObject([{ kind: "bsn", part: "body" }]);
  });

  it("of no known class is told to be one", async () => {
    const { guarded, reports } = recording();
    await expect(guarded("https://a.example/", post({}))).rejects.toMatchObject({
      refusal: "blocked",
    });
    expect(reports[0]?.decision?.unscannable).toEqual([{ part: "body", why: "error" }]);
  });

  /** What a caller does to its body while the host is looked up. */
  const query = new URLSearchParams("a=dag");
  const fields = new FormData();
  fields.append("a", "dag");
  const bytes = utf8("dag");
  const buffer = utf8("dag").buffer;
  const chunk = utf8("dag");
  it.each<[string, unknown, () => void, RegExp]>([
    ["bytes", bytes, () => bytes.fill(0x78), /^dag$/],
    ["a buffer", buffer, () => new Uint8Array(buffer).fill(0x78), /^dag$/],
    ["a query", query, () => query.append("b", "xxx"), /^a=dag$/],
    ["a form", fields, () => fields.append("b", "xxx"), /\r\n\r\ndag\r\n[\w-]+--\s*$/],
    ["a chunk of a long stream", streamOf([chunk]), () => chunk.fill(0x78), /^dag$/],
  ])(
    "%s that a caller changes meanwhile leave as they were judged",
    async (_what, body, change, left) => {
      const { guarded, sent } = recording({
        maxBytes: 2,
        policy: {
          ...policy,
          rules: [
            { id: "l", when: { unscannable: ["too-large"] }, action: "log", severity: "low" },
          ],
        },
        classify: () => {
          change();
          return { internal: false, routes: [] };
        },
      });
      await guarded("https://a.example/", post(body, { duplex: "half" } as RequestInit));
      const text = await textOf(sent[0]?.init);
      expect(text).toMatch(left);
      expect(text).not.toContain("xxx");
    },
  );
});

describe("what is too large is said to be so, to the byte", () => {
  const open: OutboundPolicy = {
    ...policy,
    rules: [{ id: "large", when: { unscannable: ["too-large"] }, action: "log", severity: "low" }],
  };
  const unread = async (body: unknown) => {
    const { guarded, sent, reports, seen } = recording({ maxBytes: 10, policy: open });
    await guarded("https://a.example/", post(body, { duplex: "half" } as RequestInit));
    expect(await textOf(sent[0]?.init)).toHaveLength((body as { length?: number }).length ?? 11);
    return [reports[0]?.decision?.unscannable, seen.at(-1)];
  };
  const large = [{ part: "body", why: "too-large" }];

  it.each<[string, unknown, unknown]>([
    ["a text of 11", "0123456789a", [large, ""]],
    ["bytes of 11", utf8("0123456789a"), [large, ""]],
    ["a blob of 11", new Blob(["0123456789a"]), [large, ""]],
    [
      "a stream of 11, of which 10 are read",
      streamOf([utf8("01234"), utf8("56789a")]),
      [large, "0123456789"],
    ],
    [
      "a stream of 11, in three",
      streamOf([utf8("01234"), utf8("56789"), utf8("a")]),
      [large, "0123456789"],
    ],
  ])("%s", async (_what, body, expected) => {
    expect(await unread(body)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ["a text", "0123456789"],
    ["a blob", new Blob(["0123456789"])],
    ["a stream", streamOf([utf8("01234"), utf8("56789")])],
  ])("%s of 10 is not", async (_what, body) => {
    const { guarded, reports, seen } = recording({ maxBytes: 10 });
    await guarded("https://a.example/", post(body, { duplex: "half" } as RequestInit));
    expect([reports[0]?.decision?.unscannable, seen.at(-1)]).toEqual([[], "0123456789"]);
  });

  it("the name of a file that is too large is read, and its bytes are not", async () => {
    class Huge extends File {
      override get size() {
        return 1_000_000;
      }
      override arrayBuffer(): Promise<ArrayBuffer> {
        throw new Error("not to be read");
      }
    }
    const { guarded, reports } = recording({
      ...scanned,
      maxBytes: 1000,
      policy: { ...policy, rules: [...policy.rules, ...open.rules] },
    });
    const file = new Huge(["x"], `bsn_${BSN}.txt`);
    await expect(guarded("https://a.example/", post(file))).rejects.toMatchObject({
      refusal: "blocked",
    });
    expect(reports[0]?.decision).toMatchObject({
      hits: [{ kind: "bsn", part: "body" }],
      unscannable: large,
    });
  });

  it("what the engine no longer wants of a long stream, its source need not give", async () => {
    const { body, ended } = endless(utf8("0123456789a"));
    const { guarded, sent } = recording({ maxBytes: 10, policy: open });
    await guarded("https://a.example/", post(body, { duplex: "half" } as RequestInit));
    for (const { init } of sent) await (init.body as ReadableStream).cancel();
    expect(ended.count).toBe(1);
  });
});

it("a stream of other things than bytes is ended, and is not sent in a test either", async () => {
  const { body, ended } = endless("x");
  const { guarded, sent, reports } = recording({ policy: { ...policy, mode: "test" } });
  await guarded("https://a.example/", post(body, { duplex: "half" } as RequestInit));
  expect([ended.count, sent.map(({ init }) => init.body)]).toEqual([1, [undefined]]);
  expect(reports[0]?.decision?.unscannable).toEqual([{ part: "body", why: "error" }]);
});

describe("a Request", () => {
  it("keeps what it says besides its body", async () => {
    const { guarded, sent } = recording();
    const { signal } = new AbortController();
    const request = new Request("https://a.example/x", {
      method: "PUT",
      body: "dag",
      headers: { "x-a": "1" },
      credentials: "omit",
      cache: "no-store",
      keepalive: true,
      integrity: "sha256-x",
      referrerPolicy: "no-referrer",
      redirect: "error",
      signal,
    });
    await guarded(request);
    const { url, init } = sent[0] as Sent;
    expect([url, await textOf(init)]).toEqual(["https://a.example/x", "dag"]);
    expect(init).toMatchObject({
      method: "PUT",
      credentials: "omit",
      cache: "no-store",
      keepalive: true,
      integrity: "sha256-x",
      referrerPolicy: "no-referrer",
      redirect: "error",
      signal: request.signal,
      duplex: "half",
    });
    expect([...new Headers(init.headers)]).toEqual([
      ["content-type", "text/plain;charset=UTF-8"],
      ["x-a", "1"],
    ]);
  });

  it("of which the second argument says otherwise", async () => {
    const { guarded, sent, seen } = recording();
    const request = new Request("https://a.example/x", { method: "PUT", body: "oud" });
    await guarded(request, { method: "POST", body: "nieuw", credentials: "omit" });
    const { init } = sent[0] as Sent;
    expect([init.method, init.credentials, await textOf(init), seen.at(-1)]).toEqual([
      "POST",
      "omit",
      "nieuw",
      "nieuw",
    ]);
  });

  it("of which the second argument has a form: it is read field by field", async () => {
    const { guarded, seen } = recording();
    const fields = new FormData();
    fields.append("naam", "Jan");
    const request = new Request("https://a.example/x", { method: "PUT", body: "oud" });
    await guarded(request, { method: "POST", body: fields });
    expect(seen.at(-1)).toBe("naam: Jan");
  });

  it("an address as a URL is no Request", async () => {
    const { guarded, sent } = recording();
    await guarded(new URL("https://a.example/x") as never, { credentials: "omit" });
    expect([sent[0]?.url, Object.keys(sent[0]?.init ?? {}).sort()]).toEqual([
      "https://a.example/x",
      ["credentials", "headers", "method", "redirect"],
    ]);
  });
});

describe("a body that is encrypted", () => {
  const rule = {
    id: "bsn",
    when: { kinds: ["bsn"] },
    action: "encrypt",
    severity: "high",
  } as const;
  const asked: unknown[] = [];
  const encryptor: OutboundEncryptor = {
    via: "jwe",
    encrypt: async (bytes, to, about) => {
      asked.push(new TextDecoder().decode(bytes), to, about);
      return { contentType: "application/jose", body: utf8("versleuteld") };
    },
  };
  const options: Partial<GuardFetchOptions> = {
    ...scanned,
    policy: { ...policy, rules: [rule] },
    classify: () => ({ internal: false, routes: [{ via: "jwe", ref: "k" }] }),
    encryptors: [{ via: "smime", encrypt: () => Promise.reject(new Error("another")) }, encryptor],
  };

  it.each<[string, RequestInit, string]>([
    ["a text", post(`BSN ${BSN}`), "text/plain;charset=UTF-8"],
    ["bytes of no type", post(utf8(`BSN ${BSN}`)), "application/octet-stream"],
    [
      "a type of the caller",
      post(`BSN ${BSN}`, { headers: { "content-type": "text/x" } }),
      "text/x",
    ],
  ])("tells the encryptor what it is: %s", async (_what, init, contentType) => {
    asked.length = 0;
    const { guarded, sent } = recording(options);
    const headers = {
      ...init.headers,
      "content-encoding": "identity",
      "content-length": "13",
      "x-a": "1",
    };
    await guarded("https://a.example/", { ...init, headers });
    expect(asked).toEqual([`BSN ${BSN}`, [{ via: "jwe", ref: "k" }], { contentType }]);
    expect(await textOf(sent[0]?.init)).toBe("versleuteld");
    expect([...new Headers(sent[0]?.init.headers)]).toEqual([
      ["content-type", "application/jose"],
      ["x-a", "1"],
    ]);
  });

  it("is not sent when the encryptor fails", async () => {
    const encrypt = () => Promise.reject(new Error(BSN));
    const { guarded, sent } = recording({ ...options, encryptors: [{ ...encryptor, encrypt }] });
    await expect(guarded("https://a.example/", post(`BSN ${BSN}`))).rejects.toMatchObject({
      refusal: "encryptor-failed",
    });
    expect(sent).toEqual([]);
  });

  it("is not sent when there is no encryptor for its route", async () => {
    const { encryptors: _, ...none } = options;
    for (const one of [none, { ...options, encryptors: [] }])
      await expect(
        recording(one).guarded("https://a.example/", post(`BSN ${BSN}`)),
      ).rejects.toMatchObject({ refusal: "encryptor-missing" });
  });

  it.each(["dag", `BSN ${BSN}`])("hides no header, beside a body of %j", async (body) => {
    const { guarded } = recording(options);
    const init = post(body, { headers: { "x-bsn": BSN } });
    await expect(guarded("https://a.example/", init)).rejects.toMatchObject({
      refusal: "not-encryptable",
      report: { action: "encrypt" },
    });
  });
});

it("a host is looked up with its port, and a report tells the moment", async () => {
  const hosts: string[] = [];
  const classify = (host: string) => {
    hosts.push(host);
    return { internal: true, routes: [] };
  };
  const { guarded, reports } = recording({ classify });
  await guarded("https://a.example:8443/x");
  expect(hosts).toEqual(["a.example:8443"]);
  expect(reports).toMatchObject([
    { channel: "http", mode: "enforce", at: now, decision: { decidedAt: now } },
  ]);
});

it("a sender sets a rule aside for one address", async () => {
  const rule = { id: "bsn", when: { kinds: ["bsn"] }, action: "block", severity: "high" } as const;
  const { guarded, sent, reports } = recording({
    ...scanned,
    policy: { ...policy, rules: [{ ...rule, override: "acknowledgement" }] },
    override: (url) => (url.endsWith("/a") ? { ruleId: "bsn", by: "balie" } : undefined),
  });
  await guarded("https://a.example/a", post(`BSN ${BSN}`));
  await expect(guarded("https://a.example/b", post(`BSN ${BSN}`))).rejects.toMatchObject({
    refusal: "blocked",
  });
  expect([sent.length, reports[0]?.decision?.override?.accepted]).toEqual([1, true]);
});

describe("guardFetch refuses to be made with", () => {
  const options = { policy, now: () => now, classify: () => ({ internal: true, routes: [] }) };
  it.each<[string, unknown, object, string]>([
    ["no fetch", "fetch", options, "input: wrong-format"],
    ["no clock", fetch, { ...options, now }, "now: wrong-format"],
    ["no look-up", fetch, { ...options, classify: {} }, "classify: wrong-format"],
    ["no policy", fetch, { ...options, policy: { ...policy, mode: "on" } }, "policy.mode"],
  ])("%s", (_what, given, made, why) => {
    expect(() => guardFetch(given as typeof fetch, made as GuardFetchOptions)).toThrow(why);
  });
});

it("a test changes nothing of a request that could not be judged", async () => {
  const { guarded, sent, reports } = recording({
    policy: { ...policy, mode: "test" },
    classify: () => {
      throw new Error("weg");
    },
  });
  await guarded("https://a.example/", post(`BSN ${BSN}`));
  expect([sent[0]?.init.redirect, reports[0]?.refusal]).toEqual(["follow", "look-up-failed"]);
});

it("an engine without a class has no value of it", () => {
  const kept = globalThis.FormData;
  const fields = new FormData();
  expect(isOf("FormData", fields)).toBe(true);
  try {
    Reflect.deleteProperty(globalThis, "FormData");
    expect(isOf("FormData", fields)).toBe(false);
  } finally {
    globalThis.FormData = kept;
  }
});
