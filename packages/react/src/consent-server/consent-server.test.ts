import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ConsentChoice } from "@bijsluiter/core/consent/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decider, notice, purpose, purposes, subject } from "../../test/consents.ts";
import { decodeChoices, encodeChoices } from "../consent/storage/choice-code.ts";
import type { ConsentScope } from "../consent/store/consent-storage.ts";
import { createConsent } from "../consent/store/create-consent.ts";
import { seal } from "../consent/store/seal.ts";
import { cookieStorage } from "../index.ts";
import {
  consentCookie,
  consentCookieHandler,
  keepConsentCookie,
  readConsentCookie,
} from "./index.ts";

const scope: ConsentScope = {
  subject,
  notice,
  decider,
  validity: { kind: "duration", value: "P6M" },
  appVersion: "1.0.0",
};
/** What a visitor chose, one answer after the other. */
function chosen(
  answers: readonly Readonly<Record<string, boolean>>[],
  asked = purposes,
): readonly ConsentChoice[] {
  const all: ConsentChoice[] = [];
  let seconds = 10;
  const consent = createConsent({
    ...scope,
    subject,
    purposes: asked,
    controller: "Leerplein Media B.V.",
    now: () => `2026-11-20T14:30:${seconds++}Z`,
    onChoice: (added) => all.push(...added),
  } as Parameters<typeof createConsent>[0]);
  for (const one of answers) consent.choose(one, { surface: "banner" });
  return all;
}
const yes = encodeChoices(chosen([{ statistics: true, video: true }]), scope);
const no = encodeChoices(chosen([{ statistics: true, video: true }, { video: false }]), scope);
const name = "bijsluiter-consent";
const stateOf = (choices: readonly ConsentChoice[]) =>
  choices.map(({ state, purposes: [one] }) => `${one?.id} ${state}`).sort();
const flat = (choices: readonly ConsentChoice[]) =>
  choices
    .flatMap(({ id, state, time, notice: { version }, purposes: named }) =>
      named.map((one) => JSON.stringify([id, state, time, version, one.id, one.version])),
    )
    .sort();
const both = ["statistics given", "video given"];

describe("what came with a request", () => {
  const quoted = (text: string) => `"${text}"`;
  const lowered = (text: string) => text.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase());
  const ways: readonly (readonly [string, (text: string) => string])[] = [
    ["plain", (text) => text],
    ["quoted", quoted],
    ["percent-encoded, as `(await cookies()).toString()` of Next does", encodeURIComponent],
    ["in small letters", (text) => lowered(encodeURIComponent(text))],
    ["quoted and percent-encoded", (text) => encodeURIComponent(quoted(text))],
    ["percent-encoded and quoted", (text) => quoted(encodeURIComponent(text))],
    ["percent-encoded twice", (text) => encodeURIComponent(encodeURIComponent(text))],
  ];

  it.each(ways)("is read %s", (_way, write) => {
    const header = `a=b;  ${name}=${write(yes)} ; ${name}-x=c`;
    expect(stateOf(readConsentCookie(header, scope))).toEqual(both);
    expect(stateOf(cookieStorage({ header }).read?.(scope) ?? [])).toEqual(both);
  });

  it("is what was written, whatever was asked and however it came", () => {
    const text = fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" });
    const asked = fc.uniqueArray(text, { minLength: 1, maxLength: 5 });
    const answers = fc.array(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        asked,
        text,
        answers,
        fc.constantFrom(...ways),
        (ids, version, all, [, write]) => {
          const choices = chosen(
            all.map((one) => Object.fromEntries(ids.map((id, at) => [id, one[at] ?? false]))),
            ids.map((id) => purpose(id, { version })),
          );
          const [pair = ""] = consentCookie(choices, scope).split(";");
          const value = pair.slice(name.length + 1);
          const read = readConsentCookie(`x=1; ${name}=${write(value)}; y="2"`, scope);
          expect(flat(read)).toEqual(flat(decodeChoices(value, scope)));
          expect(read.length > 0 || value === "").toBe(true);
        },
      ),
    );
  });

  it.each<[string, string, readonly string[]]>([
    ["two that say the same", `${name}=${yes}; ${name}=${encodeURIComponent(yes)}`, both],
    [
      "a yes and a later no",
      `${name}=${yes}; ${name}=${no}`,
      ["statistics given", "video withdrawn"],
    ],
    [
      "a no and an earlier yes",
      `${name}=${no}; ${name}=${yes}`,
      ["statistics given", "video withdrawn"],
    ],
    ["a yes and rubbish", `${name}=${yes}; ${name}=%E0%A4%A`, []],
    ["a no and rubbish", `${name}=${no}; ${name}=rubbish`, ["video withdrawn"]],
  ])("of one name, %s", (_what, header, states) => {
    expect(stateOf(readConsentCookie(header, scope))).toEqual(states);
  });

  it("of any value says nothing but what the widgets wrote, and throws nothing", () => {
    const code = yes.split("/");
    const hostile = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom(
        "%",
        "%E0%A4%A",
        '"',
        '""',
        "0:",
        "::::",
        "/".repeat(3000),
        "%25".repeat(900),
      ),
      fc.tuple(fc.string(), fc.constantFrom(...code)).map((parts) => parts.join("/")),
    );
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (values) => {
        const header = values.map((value) => `${name}=${value}`).join("; ");
        expect(readConsentCookie(header, scope)).toEqual([]);
      }),
    );
  });

  it("with a moment that no calendar has says nothing", () => {
    const lines = "0:zzzzzzzzzzzzzzzz:1:video:1";
    const forged = `${lines}/${seal(["1", subject.id, decider.id, notice.id, lines].join(" "))}`;
    expect(readConsentCookie(`${name}=${forged}`, scope)).toEqual([]);
  });

  it("is found in a fetch request, and in one of Node", () => {
    const request = new Request("https://leerplein.example/", {
      headers: { cookie: `own=${yes}` },
    });
    expect(stateOf(readConsentCookie(request, scope, { name: "own" }))).toEqual(both);
    expect(stateOf(readConsentCookie({ headers: { cookie: `${name}=${yes}` } }, scope))).toEqual(
      both,
    );
    expect(readConsentCookie({ headers: {} }, scope)).toEqual([]);
    expect(readConsentCookie(new Request("https://leerplein.example/"), scope)).toEqual([]);
  });
});

describe("keepConsentCookie", () => {
  const kept = (url: string, cookie: string, options?: Parameters<typeof keepConsentCookie>[2]) => {
    const headers = new Headers({ "set-cookie": "session=1" });
    keepConsentCookie(new Request(url, { method: "POST", headers: { cookie } }), headers, options);
    return headers.getSetCookie().slice(1);
  };
  const url = "https://leerplein.example/consent-cookie";
  const rest = "Path=/;Max-Age=34560000;SameSite=Lax;Secure";

  it.each<[string, string[], string[]]>([
    [
      "as it came, for 400 days, secure, and readable for the widgets",
      kept(url, `${name}=${yes}`),
      [`${name}=${yes};${rest}`],
    ],
    [
      "for a domain",
      kept(url, `${name}=${yes}`, { domain: "school.example" }),
      [`${name}=${yes};Path=/;Domain=school.example;Max-Age=34560000;SameSite=Lax;Secure`],
    ],
    [
      "in a frame of another site",
      kept(`${url}?frame=cross-site`, `${name}=${yes}`),
      [`${name}=${yes};Path=/;Max-Age=34560000;SameSite=None;Secure;Partitioned`],
    ],
    [
      "in no frame, when the options say so",
      kept(`${url}?frame=cross-site`, `${name}=${yes}`, { crossSite: false }),
      [`${name}=${yes};${rest}`],
    ],
    [
      "over http, for development",
      kept(url, `${name}=${yes}`, { secure: false }),
      [`${name}=${yes};${rest.replace(";Secure", "")}`],
    ],
    ["not when there is none", kept(url, "a=b"), []],
    ["not when two differ", kept(url, `${name}=${yes}; ${name}=${no}`), []],
    ["not what no widget writes", kept(url, `${name}="<script>"`), []],
    ["not an empty one", kept(url, `${name}=`), []],
  ])("sets the cookie again %s", (_what, given, wanted) => {
    expect(given).toEqual(wanted);
  });

  it("can set nothing but the cookie that came, whatever that was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 60 }), (value) => {
        const headers = new Headers();
        const request = { headers: { cookie: `${name}=${value}` } };
        keepConsentCookie(request as unknown as Request, headers);
        for (const set of headers.getSetCookie())
          expect(set).toMatch(
            /^bijsluiter-consent=[\w!'()*.~%:/-]+;Path=\/;Max-Age=34560000;SameSite=Lax;Secure$/,
          );
      }),
    );
  });

  it.each([
    [{ domain: "school.example;HttpOnly" }],
    [{ domain: "a\r\nSet-Cookie: b=c" }],
    [{ domain: "x".repeat(254) }],
    [{ path: "/a;Domain=b" }],
    [{ path: "school" }],
    [{ name: "a=b" }],
    [{ name: "a b" }],
  ])("refuses %j, which would be another header", (options) => {
    expect(() => kept(url, `${name}=${yes}`, options)).toThrow(TypeError);
    expect(() => consentCookie([], scope, options)).toThrow(TypeError);
  });

  it("lets a cookie go that has nothing to hold, or too much", () => {
    const many = Array.from({ length: 99 }, (_, at) => purpose(`${at}-${"x".repeat(50)}`));
    const choices = chosen([Object.fromEntries(many.map(({ id }) => [id, false]))], many);
    expect(consentCookie(choices, scope)).toBe(`${name}=;Path=/;Max-Age=0;SameSite=Lax;Secure`);
  });
});

describe("consentCookieHandler", () => {
  it("answers on a server of Node with 204, the cookie, and what others set", async () => {
    const handle = consentCookieHandler({ secure: false });
    const server = createServer((request, response) => {
      response.setHeader("set-cookie", "session=1");
      handle(request, response);
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const { port } = server.address() as AddressInfo;
    const post = (cookie: string) =>
      fetch(`http://127.0.0.1:${port}/consent-cookie?frame=cross-site`, {
        method: "POST",
        headers: { cookie },
      });
    const answer = await post(`${name}=${yes}`);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([204, "no-store"]);
    expect(answer.headers.getSetCookie()).toEqual([
      "session=1",
      `${name}=${yes};Path=/;Max-Age=34560000;SameSite=None;Secure;Partitioned`,
    ]);
    expect((await post("a=b")).headers.getSetCookie()).toEqual(["session=1"]);
    await new Promise((done) => server.close(done));
  });
});
