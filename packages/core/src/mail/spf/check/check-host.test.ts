import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Zone, zoneResolver } from "../../../../test/mail-zone.ts";
import vectors from "../../../../test/vectors/mail/spf-check.json" with { type: "json" };
import { checkHost, type DnsResolver, type SpfInput } from "../../index.ts";

interface Case {
  readonly section: string;
  readonly title: string;
  readonly mail: SpfInput;
  readonly zone: Zone;
  readonly result: string;
  readonly explanation?: string;
  readonly reason?: string;
  readonly voids?: number;
}
const cases = vectors.cases as readonly unknown[] as readonly Case[];
const mail = { ip: "192.0.2.1", mailFrom: "jan@a.example", helo: "mail.a.example" };

describe("checkHost, by the sections of RFC 7208", () => {
  it.each(cases)("$section: $title", async ({ mail, zone, result, explanation, reason, voids }) => {
    const found = await checkHost(mail, zoneResolver(zone));
    expect(found.result).toBe(result);
    if (explanation !== undefined) expect(found.explanation ?? "").toBe(explanation);
    if (reason !== undefined) expect(found.reason).toBe(reason);
    if (voids !== undefined)
      expect(found.lookups.filter(({ isVoid }) => isVoid)).toHaveLength(voids);
  });

  it("names the terms that asked, in order, and the one that decided", async () => {
    const zone: Zone = {
      "a.example": { TXT: ["v=spf1 a:x.example include:b.example -all"] },
      "b.example": { TXT: ["v=spf1 exists:%{p}.y.example ip4:192.0.2.1 -all"] },
    };
    expect(await checkHost(mail, zoneResolver(zone))).toEqual({
      result: "pass",
      term: "include:b.example",
      lookups: [
        { domain: "a.example", term: "a:x.example", isVoid: true },
        { domain: "a.example", term: "include:b.example", isVoid: false },
        { domain: "b.example", term: "exists:%{p}.y.example", isVoid: true },
        { domain: "b.example", term: "%{p} in exists:%{p}.y.example", isVoid: false },
      ],
    });
  });

  it("tells the time and the receiver in an explanation", async () => {
    const zone: Zone = {
      "a.example": { TXT: ["v=spf1 exp=e.example -all"] },
      "e.example": { TXT: ["%{t} %{r} %{c}"] },
    };
    const told = {
      ...mail,
      ip: "2001:db8:0:1::",
      receiver: "mx.b.example",
      now: "2026-11-29T12:00:00Z",
    };
    const { explanation } = await checkHost(told, zoneResolver(zone));
    expect(explanation).toBe("1795953600 mx.b.example 2001:db8:0:1::");
    const whole = { ...told, ip: "1:2:3:4:5:6:7:8" };
    expect((await checkHost(whole, zoneResolver(zone))).explanation).toMatch(/1:2:3:4:5:6:7:8$/);
  });

  it("ends when p costs one question too many", async () => {
    const terms = Array.from({ length: 9 }, (_, at) => `a:h${at}.example`).join(" ");
    const hosts = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`h${at}.example`, { A: ["198.51.100.1"] }]),
    );
    for (const last of ["exists:%{p}.example", "include:%{p}.example", "redirect=%{p}.example"]) {
      const zone = { ...hosts, "a.example": { TXT: [`v=spf1 ${terms} ${last}`] } };
      const { reason } = await checkHost(mail, zoneResolver(zone));
      expect(reason).toBe("too-many-lookups");
    }
  });
});

describe("a resolver that misbehaves", () => {
  const answers: readonly (readonly [string, DnsResolver])[] = [
    ["rejects", () => Promise.reject(new Error("no"))],
    [
      "throws",
      () => {
        throw new Error("no");
      },
    ],
    ["gives nothing", (() => Promise.resolve(undefined)) as never],
    ["gives an unknown status", (() => Promise.resolve({ status: "fine", records: [] })) as never],
    ["gives no list", (() => Promise.resolve({ status: "ok", records: "v=spf1 +all" })) as never],
    ["gives numbers", (() => Promise.resolve({ status: "ok", records: [1] })) as never],
    ["gives lists of numbers", (() => Promise.resolve({ status: "ok", records: [[1]] })) as never],
  ];

  it.each(answers)("%s: temperror", async (_how, resolver) => {
    expect((await checkHost(mail, resolver)).result).toBe("temperror");
  });

  it("gives an answer without records, or a name that cannot be asked", async () => {
    const empty: DnsResolver = async () => ({ status: "ok", records: [] });
    expect((await checkHost(mail, empty)).result).toBe("none");
    expect((await checkHost(mail, async () => ({ status: "badname", records: [] }))).result).toBe(
      "none",
    );
  });

  it.each([
    ["10 m.example", "pass"],
    [{ priority: 10, exchange: "m.example." }, "pass"],
    ["m.example", "temperror"],
    [{ priority: "10", exchange: "m.example" }, "temperror"],
    [{ exchange: 5, priority: 1 }, "temperror"],
    [{ host: "m.example" }, "temperror"],
  ])("mail host %j", async (record, result) => {
    const zone = zoneResolver({
      "a.example": { TXT: ["v=spf1 mx -all"] },
      "m.example": { A: ["192.0.2.1"] },
    });
    const resolver: DnsResolver = (name, type) =>
      type === "MX"
        ? Promise.resolve({ status: "ok", records: [record as never] })
        : zone(name, type);
    expect((await checkHost(mail, resolver)).result).toBe(result);
  });

  it("takes a record of a megabyte for what it is, and asks no more than it may", async () => {
    const large = `v=spf1 ${"a:x.example ".repeat(90_000)}-all`;
    expect(await checkHost(mail, zoneResolver({ "a.example": { TXT: [large] } }))).toMatchObject({
      result: "permerror",
      reason: "bad-record",
    });
    const asked: string[] = [];
    await checkHost(
      mail,
      zoneResolver({ "a.example": { TXT: ["v=spf1 include:a.example"] } }, asked),
    );
    expect(asked).toEqual(["TXT a.example"]);
  });

  it.each([
    [{ ...mail, ip: "192.0.2.256" }, "ip: wrong-format"],
    [{ ...mail, ip: "fe80::1%eth0" }, "ip: wrong-format"],
    [{ ...mail, helo: "x".repeat(1001) }, "helo: too-long"],
    [{ ...mail, now: "2026-11-29" }, "now: wrong-format"],
  ])("refuses input that makes no sense: %#", async (input, message) => {
    await expect(checkHost(input, zoneResolver({}))).rejects.toThrow(message);
    await expect(checkHost(mail, "dns" as never)).rejects.toThrow("resolver: wrong-type");
  });
});

it("never passes anybody when DNS does not answer", async () => {
  const statuses = fc.constantFrom("servfail", "timeout", "refused");
  const record = fc.constantFrom(
    "v=spf1 a -all",
    "v=spf1 mx ?all",
    "v=spf1 include:b.example ~all",
  );
  await fc.assert(
    fc.asyncProperty(statuses, record, async (status, text) => {
      const resolver: DnsResolver = async (name, type) =>
        name === "a.example" && type === "TXT"
          ? { status: "ok", records: [text] }
          : ({ status, records: [] } as never);
      expect((await checkHost(mail, resolver)).result).toBe("temperror");
    }),
  );
});

describe("names that cannot be made", () => {
  const nine = "a ".repeat(9);
  const here = { A: ["198.51.100.1"] };
  const accented = { ...mail, mailFrom: "jos\u00e9@a.example" };
  it.each<[string, SpfInput, Zone, string, string]>([
    [
      "an include by a local part that is not ASCII",
      accented,
      { "a.example": { TXT: ["v=spf1 include:%{l}.b.example ?all"] } },
      "neutral",
      "RFC 8616, 4",
    ],
    [
      "an include of no name",
      mail,
      { "a.example": { TXT: ["v=spf1 include:%{h}.%{h}..example ?all"] } },
      "permerror",
      "RFC 7208, 5.2",
    ],
    [
      "an include that needs an eleventh lookup",
      mail,
      { "a.example": { TXT: [`v=spf1 ${nine}include:%{p}.b.example -all`], ...here } },
      "permerror",
      "RFC 7208, 4.6.4",
    ],
    [
      "a redirect that needs an eleventh lookup",
      mail,
      { "a.example": { TXT: [`v=spf1 ${nine}redirect=%{p}.b.example`], ...here } },
      "permerror",
      "RFC 7208, 4.6.4",
    ],
    [
      "a redirect to no name",
      mail,
      { "a.example": { TXT: ["v=spf1 redirect=%{h}.%{h}..example"] } },
      "permerror",
      "RFC 7208, 6.1",
    ],
  ])("%s", async (_what, input, zone, result, _source) => {
    expect((await checkHost(input, zoneResolver(zone))).result).toBe(result);
  });

  it.each<[string, SpfInput, Zone]>([
    [
      "by a local part that is not ASCII",
      accented,
      { "a.example": { TXT: ["v=spf1 exp=%{l}.e.example -all"] } },
    ],
    ["at no name", mail, { "a.example": { TXT: ["v=spf1 exp=%{h}.%{h}..example -all"] } }],
    [
      "with a text that needs a local part that is not ASCII",
      accented,
      { "a.example": { TXT: ["v=spf1 exp=e.example -all"] }, "e.example": { TXT: ["%{l}"] } },
    ],
    [
      "in two records",
      mail,
      { "a.example": { TXT: ["v=spf1 exp=e.example -all"] }, "e.example": { TXT: ["a", "b"] } },
    ],
    [
      "that breaks the grammar",
      mail,
      { "a.example": { TXT: ["v=spf1 exp=e.example -all"] }, "e.example": { TXT: ["%{q}"] } },
    ],
  ])("an explanation %s is none", async (_what, input, zone) => {
    const found = await checkHost(input, zoneResolver(zone));
    expect([found.result, found.explanation]).toEqual(["fail", undefined]);
  });
});
