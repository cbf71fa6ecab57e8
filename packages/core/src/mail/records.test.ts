import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import vectors from "../../test/vectors/mail/dmarc-parse.json" with { type: "json" };
import transport from "../../test/vectors/mail/transport.json" with { type: "json" };
import {
  parseDkimKey,
  parseDmarc,
  parseMtaSts,
  parseMtaStsPolicy,
  parseNta7516,
  parseSpf,
  parseTlsRpt,
} from "./index.ts";

const codes = ({ findings }: { readonly findings: readonly { readonly code: string }[] }) =>
  findings.map(({ code }) => code);

describe("parseSpf finds what is odd", () => {
  it.each<[string, readonly string[]]>([
    ["v=spf1 -all", []],
    ["v=spf1 mx", ["spf-no-all"]],
    ["v=spf1 +all", ["spf-passes-all"]],
    ["v=spf1 ALL", ["spf-passes-all"]],
    ["v=spf1 ?all", ["spf-neutral-all"]],
    ["v=spf1 ~all mx +all", ["spf-terms-after-all"]],
    ["v=spf1 redirect=b.example -all", ["spf-redirect-ignored"]],
    ["v=spf1 redirect=b.example", []],
    ["v=spf1 ptr -all", ["spf-uses-ptr"]],
    ["v=spf1 exists:%{P}.b.example -all", ["spf-uses-p-macro"]],
    ["v=spf1 mx MX -all", ["spf-duplicate-term"]],
    ["v=spf1 ip4:192.0.0.0/15 -all", ["spf-wide-network"]],
    ["v=spf1 -ip4:0.0.0.0/0 ip4:192.0.2.1 -all", []],
    ["v=spf1 ip4:10.0.0.1 ip4:127.0.0.1 -all", ["spf-private-network", "spf-private-network"]],
    [
      "v=spf1 ip4:172.16.1.1 ip4:192.168.1.1 ip4:169.254.1.1 -all",
      Array(3).fill("spf-private-network"),
    ],
    ["v=spf1 ip6:fd00::1 ip6:fe80::1 ip6:2001:db8::1 -all", Array(2).fill("spf-private-network")],
    [
      `v=spf1 ${"ip4:192.0.2.1 ".repeat(1)}${"include:x.example ".repeat(0)}x=${"a".repeat(450)} -all`,
      ["spf-unknown-modifier", "spf-long-record"],
    ],
    ["v=spf1 -all ra=postmaster rp=50 rr=all", []],
    ["v=spf1 -all ra=postmaster rr=e:f:s", []],
    ["v=spf1 -all rp=101", ["spf-bad-report-modifier"]],
    ["v=spf1 -all rr=x", ["spf-bad-report-modifier"]],
    ["v=spf1 -all rp=50", ["spf-report-modifier-idle"]],
    ["v=spf1 exp=e.example -all", []],
  ])("%s", (text, expected) => {
    const record = parseSpf(text);
    expect([record.valid, codes(record)]).toEqual([true, expected]);
  });

  it.each<[string, readonly string[]]>([
    ["", ["spf-not-a-record"]],
    [
      "v=spf1 a%20b moo include: all:x ip4:x ip4:1.2.3.4/99 a:b a:%{x}.b.example",
      [
        "spf-bad-term",
        "spf-unknown-mechanism",
        "spf-domain-missing",
        "spf-argument-not-allowed",
        "spf-bad-address",
        "spf-bad-prefix",
        "spf-bad-domain",
        "spf-bad-macro",
      ],
    ],
    ["v=spf1 exp=a.example exp=b.example exp=c.example", Array(2).fill("spf-duplicate-modifier")],
    ["v=spf1 é", ["spf-non-ascii"]],
    [`v=spf1 ${"a".repeat(70_000)}`, ["spf-too-long"]],
    [`v=spf1 ${"moo ".repeat(500)}`, Array(100).fill("spf-unknown-mechanism")],
  ])("refuses %.60s", (text, expected) => {
    const record = parseSpf(text);
    expect([record.valid, codes(record)]).toEqual([false, expected]);
  });

  it("says where, and by which text", () => {
    expect(parseSpf("v=spf1 mx -all ptr ptr")).toMatchObject({
      findings: [
        {
          code: "spf-terms-after-all",
          severity: "warning",
          where: [2],
          basis: {
            ref: "RFC 7208 section 5.1",
            url: "https://www.rfc-editor.org/rfc/rfc7208#section-5.1",
          },
        },
        { code: "spf-uses-ptr", where: [2] },
        { code: "spf-duplicate-term", where: [3], basis: { kind: "policy", ref: "own heuristic" } },
        { code: "spf-uses-ptr", where: [3] },
      ],
    });
  });
});

const rsa = (modulusLength: number, type: "spki" | "pkcs1") =>
  generateKeyPairSync("rsa", { modulusLength })
    .publicKey.export({ format: "der", type })
    .toString("base64");
const ed = generateKeyPairSync("ed25519").publicKey.export({ format: "der", type: "spki" });
const ed25519 = ed.subarray(-32).toString("base64");

describe("parseDkimKey", () => {
  it.each([512, 1024, 1031, 2048])(
    "reads the size of a real key of %d bits, in both forms",
    (bits) => {
      const key = parseDkimKey(`v=DKIM1; k=rsa; p=${rsa(bits, "spki")}`);
      const expected = bits < 1024 ? ["dkim-key-too-short"] : bits < 2048 ? ["dkim-key-short"] : [];
      expect(key).toMatchObject({ valid: true, keyType: "rsa", bits, usable: bits >= 1024 });
      expect(codes(key)).toEqual(expected);
      const bare = parseDkimKey(`p=${rsa(bits, "pkcs1").replaceAll(/(.{40})/g, "$1 \r\n ")}`);
      expect(bare).toMatchObject({ bits });
      expect(codes(bare)).toEqual([...expected, "dkim-bare-key"]);
    },
  );

  const p = `p=${ed25519}`;
  it.each<[string, object, readonly string[]]>([
    [`v=DKIM1; k=ed25519; ${p}`, { bits: 256, usable: true, services: ["*"] }, []],
    [`k=ed25519;${p};`, { bits: 256, usable: true }, []],
    [
      `v=DKIM1; k=ed25519; ${p}; t=y:s; n=hallo; s=email; h=sha256 : sha1`,
      { isTesting: true, isStrict: true, usable: true, notes: "hallo", hashes: ["sha256", "sha1"] },
      ["dkim-testing"],
    ],
    [`v=DKIM1; k=ed25519; ${p}; h=sha1`, { usable: false }, ["dkim-only-sha1"]],
    [`v=DKIM1; k=ed25519; ${p}; s=tlsrpt`, { usable: false }, ["dkim-not-for-mail"]],
    [`v=DKIM1; k=ed25519; p=AAAA`, { usable: false }, ["dkim-bad-ed25519-length"]],
    [`v=DKIM1; k=ed25519; p=*`, { usable: false }, ["dkim-bad-key"]],
    [`v=DKIM1; k=x; ${p}`, { keyType: "other", usable: false }, ["dkim-unknown-key-type"]],
    ["v=DKIM1; p=", { isRevoked: true, usable: false }, ["dkim-revoked"]],
    ["v=DKIM1; p=; x=unknown", { isRevoked: true }, ["dkim-revoked"]],
    ["v=DKIM1; p=AAAA", { usable: false }, ["dkim-bad-key"]],
    ["v=DKIM1; p=MIGf", { usable: false }, ["dkim-bad-key"]],
  ])("%.60s", (text, expected, found) => {
    const key = parseDkimKey(text);
    expect(key).toMatchObject({ valid: true, ...expected });
    expect(codes(key)).toEqual(found);
  });

  it.each([
    ["", "dkim-not-a-record"],
    ["hello", "dkim-bad-tag"],
    ["v=DKIM1", "dkim-key-missing"],
    ["v=DKIM2; p=", "dkim-bad-version"],
    ["p=; v=DKIM1", "dkim-bad-version"],
    ["v=dkim1; p=", "dkim-bad-version"],
    ["v=DKIM1; p=; p=", "dkim-duplicate-tag"],
    ["v=DKIM1; x=1; x=1; p=", "dkim-duplicate-tag"],
    ["v=DKIM1;; p=", "dkim-bad-tag"],
    ["x".repeat(70_000), "dkim-too-long"],
    [`v=DKIM1; p=${"A".repeat(1_000_000)}`, "dkim-too-long"],
  ])("refuses %.40s", (text, code) => {
    expect(parseDkimKey(text)).toMatchObject({ valid: false, findings: [{ code }] });
  });

  it("takes any bytes for a key without an exception", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const key = parseDkimKey(`v=DKIM1; p=${Buffer.from(bytes).toString("base64")}`);
        expect(key.valid).toBe(true);
      }),
    );
  });

  it("reads no key out of a DER that is cut or changed", () => {
    const der = Buffer.from(rsa(1024, "spki"), "base64");
    for (let length = 1; length < der.length; length += 1)
      expect(codes(parseDkimKey(`p=${der.subarray(0, length).toString("base64")}`))).toEqual([
        "dkim-bad-key",
      ]);
    for (const at of [0, 3, 4, 5, 9, 18, 21, 22, 25, 29]) {
      const changed = Buffer.from(der);
      changed.writeUInt8(changed.readUInt8(at) ^ 0x41, at);
      expect(parseDkimKey(`p=${changed.toString("base64")}`).valid).toBe(true);
    }
  });
});

describe("parseDmarc", () => {
  it.each(vectors.cases)("$section: $text", ({ text, expect: expected }) => {
    const record = parseDmarc(text);
    if (typeof expected === "boolean") expect(record.valid).toBe(expected);
    else expect(record).toMatchObject({ valid: true, ...expected });
  });

  const rua = "rua=mailto:d@a.example";
  it.each<[string, readonly string[]]>([
    [`v=DMARC1; p=none; ${rua}`, []],
    ["v=DMARC1; p=none", ["dmarc-no-reports"]],
    [`v=DMARC1; ${rua}`, ["dmarc-policy-missing"]],
    [`v=DMARC1; ${rua}; p=none`, ["dmarc-policy-not-second"]],
    [`v=DMARC1; p=x; ${rua}`, ["dmarc-bad-policy"]],
    [`v=DMARC1; p=none; pct=50; rf=afrf; ri=1; ${rua}`, Array(3).fill("dmarc-historic-tag")],
    [`v=DMARC1; p=none; zz=1; moo; ${rua}`, ["dmarc-unknown-tag", "dmarc-bad-tag"]],
    [`v=DMARC1; p=none; adkim=é; ${rua}`, ["dmarc-bad-tag"]],
    [`v=DMARC1; p=none; t=y; ${rua}`, ["dmarc-testing"]],
    [
      `v=DMARC1; p=none; adkim=x; t=1; psd=x; fo=x; ruf=mailto:f@a.example; ${rua}`,
      [
        "dmarc-bad-value",
        "dmarc-failure-reports",
        "dmarc-bad-value",
        "dmarc-bad-value",
        "dmarc-bad-value",
      ],
    ],
    [`v=DMARC1; p=none; fo=0:1; ${rua}`, ["dmarc-options-contradict", "dmarc-options-idle"]],
    ["v=DMARC1; p=none; rua=d@a.example", ["dmarc-bad-report-address", "dmarc-no-reports"]],
    ["v=DMARC1; p=none; rua=mailto:", ["dmarc-bad-report-address"]],
    ["v=DMARC1; p=none; rua=notmailto:d@a.example", ["dmarc-bad-report-address"]],
    ["v=DMARC1; p=none; rua=mailto:d@a.example!5m", ["dmarc-report-size"]],
    [`v=DMARC1; p=none; ${"x".repeat(70_000)}`, ["dmarc-too-long"]],
  ])("finds in %.70s", (text, expected) => {
    expect(codes(parseDmarc(text)).sort()).toEqual([...expected].sort());
  });

  it("reads p and not sp", () => {
    expect(parseDmarc(`v=DMARC1; sp=none; p=reject; ${rua}`)).toMatchObject({ policy: "reject" });
  });
});

const parsers = {
  "mta-sts": parseMtaSts,
  policy: parseMtaStsPolicy,
  "tls-rpt": parseTlsRpt,
  nta7516: parseNta7516,
} as const;

describe("records and files on transport", () => {
  it.each(transport.cases)("$kind, $section: $text", ({ kind, text, expect: expected }) => {
    const record = parsers[kind as keyof typeof parsers](text);
    if (typeof expected === "boolean") expect(record.valid).toBe(expected);
    else expect(record).toMatchObject({ valid: true, ...expected });
  });

  it("finds what is odd in a policy", () => {
    const policy = parseMtaStsPolicy(
      "version: STSv1\nmode: testing\nmode: none\nmx: m.example\nmax_age: 60\n",
    );
    expect(codes(policy)).toEqual([
      "mta-sts-policy-duplicate-key",
      "mta-sts-policy-short-max-age",
      "mta-sts-policy-testing",
    ]);
    expect(codes(parseMtaStsPolicy("x".repeat(70_000)))).toEqual(["mta-sts-policy-too-long"]);
    expect(codes(parseMtaSts(`v=STSv1; ${"a=b;".repeat(2000)}`))).toEqual(["mta-sts-bad-field"]);
  });
});

it("every parser answers any text, and what is none", () => {
  const all = [parseSpf, parseDkimKey, parseDmarc, ...Object.values(parsers)];
  const heads = [
    "",
    "v=spf1 ",
    "v=DMARC1; ",
    "v=DKIM1; p=",
    "v=STSv1; ",
    "version: STSv1\n",
    "v=TLSRPTv1; ",
    "v=NTA7516-1;",
  ];
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.string({ unit: "binary" }), (head, text) => {
      for (const parse of all) expect(typeof parse(head + text).valid).toBe("boolean");
    }),
  );
  for (const parse of all) expect(parse(7 as never).valid).toBe(false);
});

it.each([
  ["a modulus of zero", [0x30, 6, 2, 1, 0, 2, 1, 3]],
  ["no exponent", [0x30, 3, 2, 1, 5]],
  ["more than two numbers", [0x30, 9, 2, 1, 5, 2, 1, 3, 2, 1, 1]],
])("a key with %s has no length, and does not work", (_what, bytes) => {
  const record = parseDkimKey(`v=DKIM1; p=${Buffer.from(bytes).toString("base64")}`);
  expect(record.valid && [record.bits, record.usable]).toEqual([undefined, false]);
});
