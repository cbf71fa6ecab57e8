import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MailDnsServer, startMailDns } from "../../../test/mail-dns-server.ts";
import type { DnsResolver, DnsType } from "../../mail/index.ts";
import { dnsResolver, dohResolver } from "../index.ts";
import { isPrivateAddress } from "./is-private-address.ts";
import { readMessage } from "./read-message.ts";

const long = `v=spf1 ${"ip4:192.0.2.1 ".repeat(20)}-all`;
const zone = {
  "leerplein.example": {
    A: ["192.0.2.80"],
    AAAA: ["2001:db8::80"],
    MX: ["10 mail.leerplein.example", "20 uit.leerplein.example"],
    NS: ["ns.leerplein.example"],
    TXT: [long, "tekst"],
  },
  "mail.leerplein.example": { A: ["10.0.0.25"] },
  "null.example": { MX: ["0 ."] },
  "alias.example": { CNAME: ["leerplein.example"] },
  "25.2.0.192.in-addr.arpa": { PTR: ["mail.leerplein.example"] },
  "_25._tcp.mail.leerplein.example": { TLSA: ["3 1 1 aabb"] },
  "slow.example": { A: "timeout" },
  "broken.example": { A: "servfail" },
  "closed.example": { A: "refused" },
} as const;

let dns: MailDnsServer;
beforeAll(async () => {
  dns = await startMailDns(zone);
});
afterAll(() => dns.close());

const makers: readonly (readonly [string, (more?: object) => DnsResolver])[] = [
  [
    "dnsResolver",
    (more) => dnsResolver({ servers: [dns.server], timeoutMs: 300, tries: 1, ...more }),
  ],
  ["dohResolver", (more) => dohResolver({ url: dns.url, timeoutMs: 300, ...more })],
];

const answers: readonly (readonly [string, DnsType, string, readonly unknown[]])[] = [
  ["leerplein.example", "A", "ok", ["192.0.2.80"]],
  ["leerplein.example", "AAAA", "ok", [expect.stringMatching(/^2001:db8:.*80$/)]],
  ["leerplein.example", "NS", "ok", ["ns.leerplein.example"]],
  ["leerplein.example", "TXT", "ok", [long, "tekst"]],
  ["alias.example", "CNAME", "ok", ["leerplein.example"]],
  ["25.2.0.192.in-addr.arpa", "PTR", "ok", ["mail.leerplein.example"]],
  ["leerplein.example", "CNAME", "nodata", []],
  ["none.example", "TXT", "nxdomain", []],
  ["slow.example", "A", "timeout", []],
  ["broken.example", "A", "servfail", []],
  ["closed.example", "A", "refused", []],
  [`${"x".repeat(64)}.example`, "A", "badname", []],
];

describe.each(makers)("%s, against a server on loopback", (_name, make) => {
  it.each(answers)("%s %s: %s", async (name, type, status, records) => {
    const answer = await make()(name, type);
    expect([answer.status, answer.records]).toEqual([status, records]);
  });

  it("gives mail hosts in a form that the room reads", async () => {
    const { records } = await make()("leerplein.example", "MX");
    const texts = records.map((record) =>
      typeof record === "object" && "exchange" in record
        ? `${record.priority} ${record.exchange}`
        : record,
    );
    expect(texts).toEqual(["10 mail.leerplein.example", "20 uit.leerplein.example"]);
    expect((await make()("null.example", "MX")).records).toHaveLength(1);
  });

  it("asks each question once, and a failure again", async () => {
    const resolver = make();
    const before = dns.asked.length;
    await resolver("leerplein.example", "A");
    await resolver("LEERPLEIN.example", "A");
    expect(dns.asked.length).toBe(before + 1);
    await resolver("broken.example", "A");
    await resolver("broken.example", "A");
    expect(dns.asked.length).toBeGreaterThanOrEqual(before + 3);
    const forgetful = make({ keepMs: 0 });
    await forgetful("leerplein.example", "A");
    await forgetful("leerplein.example", "A");
    expect(dns.asked.length).toBeGreaterThanOrEqual(before + 5);
  });

  it("sends no more questions than it may, and refuses private addresses when asked", async () => {
    const resolver = make({ mostQueries: 1 });
    expect((await resolver("leerplein.example", "A")).status).toBe("ok");
    expect((await resolver("leerplein.example", "NS")).status).toBe("refused");
    expect((await make()("mail.leerplein.example", "A")).status).toBe("ok");
    expect((await make({ refusePrivate: true })("mail.leerplein.example", "A")).status).toBe(
      "refused",
    );
    expect((await make({ refusePrivate: true })("leerplein.example", "A")).status).toBe("ok");
  });
});

describe("what only one of them can", () => {
  it("DNS over HTTPS says whether DNSSEC proved an answer, and asks for TLSA", async () => {
    const resolver = dohResolver({ url: dns.url });
    expect(await resolver("_25._tcp.mail.leerplein.example", "TLSA")).toEqual({
      status: "ok",
      records: ["3 1 1 aabb"],
      authenticated: true,
    });
    const plain = dnsResolver({ servers: [dns.server] });
    expect(await plain("_25._tcp.mail.leerplein.example", "TLSA")).toEqual({
      status: "refused",
      records: [],
    });
  });

  it("a server over HTTPS that is not one, or is gone, is a failure", async () => {
    const gone = dohResolver({ url: "http://127.0.0.1:1/dns-query" });
    expect((await gone("leerplein.example", "A")).status).toBe("servfail");
    const answering = (response: Response) =>
      dohResolver({ url: "https://dns.example/q", fetch: async () => response })("a.example", "A");
    expect((await answering(new Response("no", { status: 404 }))).status).toBe("servfail");
    expect((await answering(new Response("no"))).status).toBe("servfail");
    expect((await answering(new Response(new Uint8Array(70_000)))).status).toBe("servfail");
  });

  it("a server that is not there is a timeout", async () => {
    const gone = dnsResolver({ servers: ["127.0.0.1:1"], timeoutMs: 200, tries: 1 });
    expect((await gone("leerplein.example", "A")).status).toBe("timeout");
  });

  it.each([
    [() => dnsResolver({ tries: 0 })],
    [() => dnsResolver({ servers: [] })],
    [() => dohResolver({ url: "http://dns.example/" })],
    [() => dohResolver({ url: "ftp://dns.example/" })],
  ])("refuses options that make no sense: %#", (make) => {
    expect(make).toThrow(expect.objectContaining({ code: "ERR_INVALID_INPUT" }));
  });
});

describe("a message that is hostile", () => {
  const header = (answers: number) => [0, 0, 0x81, 0x80, 0, 0, 0, answers, 0, 0, 0, 0];

  it.each([
    [
      "a name that leads to itself",
      [...header(1), 0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, 1, 2, 3, 4],
    ],
    ["a record beyond its end", [...header(1), 0, 0, 1, 0, 1, 0, 0, 0, 0, 0xff, 0xff, 1]],
    ["nothing", []],
    ["more records than it holds", header(200)],
  ])("%s ends in an error", (_what, bytes) => {
    expect(() => readMessage(Buffer.from(bytes), "A")).toThrow(RangeError);
  });
});

it.each([
  ["10.1.2.3", true],
  ["127.0.0.1", true],
  ["100.64.0.1", true],
  ["192.168.1.1", true],
  ["172.31.255.255", true],
  ["172.32.0.1", false],
  ["192.0.2.1", false],
  ["::1", true],
  ["fd00::1", true],
  ["fe80::1", true],
  ["::ffff:10.0.0.1", true],
  ["2001:db8::1", false],
  ["mail.example", false],
])("%s is private: %s", (text, expected) => {
  expect(isPrivateAddress(text)).toBe(expected);
});
