import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable, Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MailDnsServer, startMailDns } from "../../../test/mail-dns-server.ts";
import { languages } from "../../messages/index.ts";
import { runCommand } from "../run-command.ts";
import { fetchMtaStsPolicy } from "./fetch-mta-sts-policy.ts";

const key =
  "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB";
const zone = {
  "leerplein.example": {
    A: ["192.0.2.80"],
    MX: ["10 mail.leerplein.example"],
    TXT: ["v=spf1 mx +all"],
  },
  "mail.leerplein.example": { A: ["192.0.2.25"] },
  "s1._domainkey.leerplein.example": { TXT: [key] },
  "_dmarc.leerplein.example": { TXT: ["v=DMARC1; p=none; rua=mailto:d@leerplein.example"] },
  "goed.example": { A: ["192.0.2.80"], MX: ["10 mail.leerplein.example"], TXT: ["v=spf1 mx ~all"] },
  "s1._domainkey.goed.example": { TXT: [key] },
  "_dmarc.goed.example": { TXT: ["v=DMARC1; p=quarantine; rua=mailto:d@goed.example"] },
  "stil.example": { TXT: "servfail", A: "servfail", CNAME: "servfail" },
  "_dmarc.stil.example": { TXT: "servfail" },
} as const;

let dns: MailDnsServer;
beforeAll(async () => {
  dns = await startMailDns(zone);
});
afterAll(() => dns.close());

async function run(...args: readonly string[]) {
  const [out, err] = [[] as string[], [] as string[]];
  const sink = (kept: string[]) =>
    new Writable({
      decodeStrings: false,
      write: (chunk, _encoding, done) => {
        kept.push(String(chunk));
        done();
      },
    });
  const terminal = { stdin: Readable.from([]), stdout: sink(out), stderr: sink(err), env: {} };
  const code = await runCommand(["mail", ...args], terminal);
  return { code, out: out.join(""), err: err.join("") };
}
const here = () => ["--server", dns.server, "--no-fetch"];

describe("bijsluiter mail", () => {
  it("shows what is wrong, what to publish instead, and a line for each profile", async () => {
    const { code, out } = await run("leerplein.example", ...here(), "--language", "en");
    expect(code).toBe(1);
    expect(out).toMatch(
      /^leerplein\.example TXT 1 +error +spf-passes-all +The SPF record lets everybody/m,
    );
    expect(out).toContain(
      "  - leerplein.example TXT v=spf1 mx +all\n  + leerplein.example TXT v=spf1 mx ~all\n",
    );
    expect(out).toContain(
      "  + _dmarc.leerplein.example TXT v=DMARC1; p=quarantine; rua=mailto:d@leerplein.example\n",
    );
    expect(out).toMatch(/^Dutch Standardisation Forum: no \(.+DMARC stops forged mail\)$/m);
  });

  it("exits with 0 when every profile is met or unknown, over UDP and over HTTPS", async () => {
    const asked = [
      "goed.example",
      "--profile",
      "forum,internetnl",
      "--selector",
      "s1",
      "--no-fetch",
    ];
    const plain = await run(...asked, "--server", dns.server);
    expect(plain.code).toBe(0);
    expect(plain.out).toMatch(/^Internet\.nl, voorspeld: ja, 50\/50$/m);
    expect((await run(...asked, "--doh", dns.url)).code).toBe(0);
  });

  it("speaks every language, and writes JSON, annotations and SARIF", async () => {
    for (const [language, load] of Object.entries(languages)) {
      const { mail } = await load();
      const { out } = await run("leerplein.example", ...here(), "--language", language);
      expect(out).toContain(mail.findings["spf-passes-all"]({}));
    }
    const json = JSON.parse((await run("leerplein.example", ...here(), "--json")).out);
    expect(json).toMatchObject({
      domain: "leerplein.example",
      verdicts: [{ profile: "rfc" }, { profile: "forum" }],
    });
    expect(json.findings[0].text).toMatch(/^Het SPF-record/);
    expect((await run("leerplein.example", ...here(), "--github")).out).toMatch(
      /^::error file=leerplein\.example,title=spf-passes-all::/m,
    );
    const sarif = JSON.parse((await run("leerplein.example", ...here(), "--sarif")).out);
    expect(sarif.runs[0].results[0].ruleId).toBe("spf-passes-all");
  });

  it("exits with 3 when DNS does not answer", async () => {
    expect(await run("stil.example", ...here())).toEqual({
      code: 3,
      out: "",
      err: "stil.example: DNS gave no answer\n",
    });
  });

  it.each([
    [[], "name the domain"],
    [["a.example", "b.example"], "one domain at a time"],
    [["leerplein"], "expected a domain name"],
    [["a.example", "--profile", "bulk-sendr"], "did you mean bulk-sender?"],
    [["a.example", "--selector", "a b"], "expects selectors"],
    [["a.example", "--server", ""], "expects server addresses"],
    [["a.example", "--doh", "ftp://x"], "expects an https address"],
    [["a.example", "--server", "127.0.0.1", "--doh", "https://x.example/"], "cannot be combined"],
    [["a.example", "--json", "--sarif"], "cannot be combined"],
    [["a.example", "--what"], "is not an option"],
  ])("answers %j with its usage", async (args, why) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(why);
    expect(err).toContain("Usage: bijsluiter mail");
  });

  it("explains itself", async () => {
    const { code, out } = await run("--help");
    expect([code, out]).toEqual([0, expect.stringContaining("--selector")]);
  });
});

describe("fetchMtaStsPolicy", () => {
  const policy = "version: STSv1\nmode: enforce\nmx: mail.leerplein.example\nmax_age: 604800\n";
  const bodies: Readonly<Record<string, readonly [number, string, string]>> = {
    "/good": [200, "text/plain; charset=utf-8", policy],
    "/page": [200, "text/html", policy],
    "/gone": [404, "text/plain", policy],
    "/large": [200, "text/plain", "x".repeat(70_000)],
  };
  let web: Server;
  beforeAll(async () => {
    web = createServer((request, response) => {
      const [status, type, body] = bodies[request.url ?? ""] ?? [301, "text/plain", ""];
      response.writeHead(status, { "content-type": type, location: "/good" }).end(body);
    });
    await new Promise<void>((done) => web.listen(0, "127.0.0.1", done));
  });
  afterAll(() => new Promise((done) => web.close(done)));

  /** Sends what is asked of the domain to the server on loopback, with everything else as it was asked. */
  const to =
    (path: string, asked: string[] = []): typeof fetch =>
    (url, init) => {
      asked.push(String(url));
      return fetch(`http://127.0.0.1:${(web.address() as AddressInfo).port}${path}`, init);
    };

  it("asks at the place of the standard", async () => {
    const asked: string[] = [];
    expect(await fetchMtaStsPolicy("Leerplein.example", { fetch: to("/good", asked) })).toBe(
      policy,
    );
    expect(asked).toEqual(["https://mta-sts.leerplein.example/.well-known/mta-sts.txt"]);
  });

  it.each(["/page", "/gone", "/large", "/elsewhere"])("takes no policy from %s", async (path) => {
    expect(await fetchMtaStsPolicy("leerplein.example", { fetch: to(path) })).toBeUndefined();
  });
});
