import { getDomain } from "tldts";
import { describe, expect, it } from "vitest";
import { type Zone, zoneResolver } from "../../../test/mail-zone.ts";
import vectors from "../../../test/vectors/mail/dmarc-discovery.json" with { type: "json" };
import { discoverDmarc } from "../index.ts";

interface Case {
  readonly section: string;
  readonly title: string;
  readonly domain: string;
  readonly zone: Zone;
  readonly expect: Readonly<Record<string, unknown>>;
}

describe("discoverDmarc, by the sections of RFC 9989", () => {
  const cases = vectors.cases as readonly unknown[] as readonly Case[];
  it.each(cases)("$section: $title", async ({ domain, zone, expect: expected }) => {
    const asked: string[] = [];
    const found = await discoverDmarc(domain, zoneResolver(zone, asked));
    const names = found.queries.map(({ name }) => name.replace("_dmarc.", ""));
    for (const [key, value] of Object.entries(expected))
      expect([key, key === "asked" ? names : (found[key as keyof typeof found] ?? null)]).toEqual([
        key,
        value,
      ]);
    expect(found.queries.length).toBeLessThanOrEqual(8);
    expect(asked.length).toBeLessThanOrEqual(10);
  });

  it("compares with the public suffix list when it is given", async () => {
    const zone = zoneResolver({ "_dmarc.co.uk": { TXT: ["v=DMARC1; p=none"] } });
    const found = await discoverDmarc("mail.school.co.uk", zone, { registrableDomain: getDomain });
    expect([found.organizationalDomain, found.listedDomain]).toEqual(["co.uk", "school.co.uk"]);
    const none = await discoverDmarc("school.co.uk", zone, { registrableDomain: () => null });
    expect(none.listedDomain).toBeUndefined();
  });

  it("takes a name that is too long to ask for as one without a record", async () => {
    const long = `${"x".repeat(60)}.${"y".repeat(60)}.${"z".repeat(60)}.${"w".repeat(60)}.example`;
    const found = await discoverDmarc(long, zoneResolver({}));
    expect(found.queries[0]).toEqual({ name: `_dmarc.${long}`, state: "none" });
  });

  it.each(["", "localhost", "a..example", "[192.0.2.1]", "jan@a.example", "x".repeat(300)])(
    "refuses %.20s",
    async (domain) => {
      await expect(discoverDmarc(domain, zoneResolver({}))).rejects.toThrow(
        /^input: (?:wrong-format|too-long)/,
      );
    },
  );

  it("refuses a resolver or options that are none", async () => {
    await expect(discoverDmarc("a.example", 5 as never)).rejects.toThrow("resolver: wrong-type");
    await expect(
      discoverDmarc("a.example", zoneResolver({}), { registrableDomain: 5 as never }),
    ).rejects.toThrow("registrableDomain");
  });
});

it.each([
  ["servfail", "servfail", "unknown"],
  ["nxdomain", "servfail", "unknown"],
  ["nxdomain", "nxdomain", "no"],
  ["badname", "nxdomain", "no"],
  ["nodata", "nxdomain", "yes"],
] as const)(
  "an address that is %s and an alias that is %s: the name exists, %s",
  async (address, alias, exists) => {
    const record = "v=DMARC1; p=none; np=reject; rua=mailto:d@b.example";
    const found = await discoverDmarc("x.b.example", async (name, type) =>
      name === "_dmarc.b.example"
        ? { status: "ok", records: [record] }
        : { status: type === "A" ? address : type === "CNAME" ? alias : "nodata", records: [] },
    );
    expect(found.exists).toBe(exists);
  },
);
