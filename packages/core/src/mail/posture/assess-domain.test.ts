import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { getDomain } from "tldts";
import { describe, expect, it } from "vitest";
import { leerpleinZone } from "../../../test/doors/mail-calls.ts";
import { type Zone, zoneResolver } from "../../../test/mail-zone.ts";
import {
  type AssessOptions,
  assessDomain,
  type DomainAssessment,
  type MailFindingCode,
  mailProfiles,
  parseDkimKey,
  parseDmarc,
  parseMtaSts,
  parseMtaStsPolicy,
  parseSpf,
  parseTlsRpt,
} from "../index.ts";

const der = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey;
const key = `v=DKIM1; p=${der.export({ format: "der", type: "spki" }).toString("base64")}`;
const rua = "rua=mailto:d@a.example";
const domain = "a.example";
const base: Zone = {
  "a.example": { A: ["192.0.2.80"], MX: ["10 m.a.example"], TXT: ["v=spf1 mx ~all"] },
  "m.a.example": { A: ["192.0.2.25"] },
  "s1._domainkey.a.example": { TXT: [key] },
  "_dmarc.a.example": { TXT: [`v=DMARC1; p=quarantine; ${rua}`] },
};
const without = (zone: Zone, ...names: readonly string[]): Zone =>
  Object.fromEntries(Object.entries(zone).filter(([name]) => !names.includes(name)));

const assess = (zone: Zone, options: Partial<AssessOptions> = {}) =>
  assessDomain(domain, { resolver: zoneResolver(zone), profiles: [...mailProfiles], ...options });
const codes = ({ findings }: DomainAssessment) => findings.map(({ code }) => code);
const verdicts = ({ verdicts: all }: DomainAssessment) =>
  Object.fromEntries(all.map(({ profile, verdict }) => [profile, verdict]));
const found = (assessment: DomainAssessment, code: MailFindingCode) =>
  assessment.findings.find((finding) => finding.code === code);

describe("assessDomain", () => {
  it("passes a domain that has everything, under every profile for senders", async () => {
    const whole = await assess(base, { selectors: ["s1"] });
    expect(verdicts(whole)).toEqual({
      rfc: "yes",
      forum: "yes",
      internetnl: "yes",
      "bulk-sender": "yes",
      "no-mail": "no",
    });
    expect(whole.verdicts.find(({ profile }) => profile === "internetnl")?.predicted).toEqual({
      points: 50,
      of: 50,
    });
    expect(
      whole.findings.filter(
        ({ severity, profiles }) => severity === "error" && profiles.includes("rfc"),
      ),
    ).toEqual([]);
    expect(whole.rulesVersion).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(whole.notCheckable).toEqual([
      "dnssec",
      "dane",
      "starttls",
      "message-alignment",
      "mta-sts-policy",
      "bimi",
      "rpki",
      "reports-read",
    ]);
  });

  it("passes a domain that sends and takes no mail", async () => {
    const silent = await assess(
      {
        "a.example": { MX: ["0 ."], TXT: ["v=spf1 -all"] },
        "_dmarc.a.example": { TXT: [`v=DMARC1; p=reject; ${rua}`] },
        "x._domainkey.a.example": { TXT: ["v=DKIM1; p="] },
      },
      { profiles: ["no-mail", "internetnl"] },
    );
    expect(verdicts(silent)).toEqual({ internetnl: "yes", "no-mail": "yes" });
    expect(codes(silent).filter((code) => code.startsWith("no-mail"))).toEqual([]);
  });

  it("gives each finding its rule, what was seen, what to publish, when and how back", async () => {
    const open = await assess(
      { ...base, "a.example": { ...base["a.example"], TXT: ["v=spf1 mx +all"] } },
      { profiles: ["rfc"] },
    );
    expect(found(open, "spf-passes-all")).toEqual({
      code: "spf-passes-all",
      severity: "error",
      where: ["a.example", "TXT", 1],
      basis: {
        kind: "norm",
        ref: "RFC 7208 section 5.1",
        url: "https://www.rfc-editor.org/rfc/rfc7208#section-5.1",
        verifiedOn: null,
      },
      profiles: ["rfc"],
      evidence: "+all",
      proposal: {
        name: "a.example",
        type: "TXT",
        before: "v=spf1 mx +all",
        after: "v=spf1 mx ~all",
        parses: true,
      },
      precondition: "senders-known",
      wayBack: "publish-before-again",
    });
  });

  it("says that nothing is there of a name that is not there", async () => {
    expect(codes(await assess({}))).toEqual(["domain-missing"]);
    expect(await assess({}, { profiles: ["forum"] })).toMatchObject({
      verdicts: [{ verdict: "no" }],
    });
  });

  it("leaves everything unknown when DNS does not answer", async () => {
    const silent = await assessDomain(domain, {
      resolver: async () => ({ status: "servfail", records: [] }),
      profiles: [...mailProfiles],
    });
    expect(Object.values(verdicts(silent))).toEqual(Array(5).fill("unknown"));
    expect(silent.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(codes(silent)).toEqual(
      expect.arrayContaining(["domain-unknown", "spf-unknown", "dmarc-unknown", "mx-unknown"]),
    );
    expect(silent.verdicts.every(({ predicted }) => predicted === undefined)).toBe(true);
  });
});

/** A change of the good zone, and what is found then. */
const spf = (record: string | readonly string[], more: Zone = {}): Zone => ({
  ...base,
  "a.example": { ...base["a.example"], TXT: typeof record === "string" ? [record] : record },
  ...more,
});
const dmarc = (record: string, more: Zone = {}): Zone => ({
  ...base,
  "_dmarc.a.example": { TXT: [record] },
  ...more,
});

describe("findings and proposals", () => {
  it.each<[string, Zone, MailFindingCode, string | null]>([
    ["no SPF", { ...base, "a.example": { MX: ["10 m.a.example"] } }, "spf-none", "v=spf1 mx ~all"],
    [
      "no SPF, and nothing known of its servers",
      { ...base, "a.example": { A: ["192.0.2.1"] } },
      "spf-none",
      null,
    ],
    [
      "two records",
      spf(["v=spf1 mx -all", "v=spf1 a:x.example include:y.example ?all"]),
      "spf-multiple",
      "v=spf1 mx a:x.example include:y.example ~all",
    ],
    [
      "a usual slip",
      spf("v=spf1 ipv4:192.0.2.1 includes:b.example -all"),
      "spf-unknown-mechanism",
      "v=spf1 ip4:192.0.2.1 include:b.example -all",
    ],
    ["a slip that nobody can guess", spf("v=spf1 mo:o -all"), "spf-unknown-mechanism", null],
    ["no all", spf("v=spf1 mx"), "spf-no-all", "v=spf1 mx ~all"],
    [
      "a neutral all with an explanation",
      spf("v=spf1 mx ?all exp=e.example ip4:192.0.2.1"),
      "spf-neutral-all",
      "v=spf1 mx ~all exp=e.example",
    ],
    ["terms after all", spf("v=spf1 ~all mx"), "spf-terms-after-all", "v=spf1 ~all"],
    ["ptr", spf("v=spf1 mx ptr ~all"), "spf-uses-ptr", "v=spf1 mx ~all"],
    ["a wide network", spf("v=spf1 ip4:192.0.0.0/8 ~all"), "spf-wide-network", null],
    ["-all of a sender", spf("v=spf1 mx -all"), "spf-fail-before-dmarc", "v=spf1 mx ~all"],
    [
      "-all by a redirect",
      spf("v=spf1 redirect=b.example", { "b.example": { TXT: ["v=spf1 -all"] } }),
      "spf-fail-before-dmarc",
      null,
    ],
    [
      "an include of nothing",
      spf("v=spf1 mx include:b.example ~all"),
      "spf-include-broken",
      "v=spf1 mx ~all",
    ],
    [
      "an include that is wrong",
      spf("v=spf1 include:b.example ~all", { "b.example": { TXT: ["v=spf1 moo"] } }),
      "spf-include-broken",
      null,
    ],
    [
      "an include that passes all",
      spf("v=spf1 include:b.example ~all", { "b.example": { TXT: ["v=spf1 +all"] } }),
      "spf-include-passes-all",
      null,
    ],
    ["a redirect to nothing", spf("v=spf1 redirect=b.example"), "spf-redirect-broken", null],
    ["a loop", spf("v=spf1 include:a.example ~all"), "spf-loop", null],
    [
      "an include without an answer",
      spf("v=spf1 include:b.example ~all", { "b.example": { TXT: "timeout" } }),
      "spf-part-unknown",
      null,
    ],
    ["a void term", spf("v=spf1 mx a:gone.example ~all"), "spf-void-lookup", "v=spf1 mx ~all"],
    [
      "three void terms",
      spf("v=spf1 a:x.example a:y.example a:z.example ~all"),
      "spf-too-many-voids",
      "v=spf1 ~all",
    ],
    ["eleven terms", spf(`v=spf1 ${"a ".repeat(11)}~all`), "spf-too-many-lookups", null],
    ["ten terms", spf(`v=spf1 ${"a ".repeat(10)}~all`), "spf-near-lookup-limit", null],
    [
      "too many mail hosts",
      { ...base, "a.example": { ...base["a.example"], MX: Array(11).fill("1 m.a.example") } },
      "spf-too-many-mx",
      null,
    ],
    [
      "no DMARC",
      without(base, "_dmarc.a.example"),
      "dmarc-none",
      "v=DMARC1; p=none; rua=mailto:dmarc-reports@a.example",
    ],
    [
      "two DMARC records",
      { ...base, "_dmarc.a.example": { TXT: ["v=DMARC1; p=none", "v=DMARC1; p=reject"] } },
      "dmarc-multiple",
      null,
    ],
    [
      "a policy that is none of the three",
      dmarc("v=DMARC1; p=strict"),
      "dmarc-bad-policy",
      "v=DMARC1; p=none; rua=mailto:dmarc-reports@a.example",
    ],
    ["a tag twice", dmarc("v=DMARC1; p=none; p=none"), "dmarc-duplicate-tag", null],
    [
      "no reports",
      dmarc("v=DMARC1; p=quarantine"),
      "dmarc-no-reports",
      "v=DMARC1; p=quarantine; rua=mailto:dmarc-reports@a.example",
    ],
    [
      "an old tag",
      dmarc(`v=DMARC1; p=quarantine; pct=50; ${rua}`),
      "dmarc-historic-tag",
      `v=DMARC1; p=quarantine; ${rua}`,
    ],
    [
      "an order that old receivers do not read",
      dmarc(`v=DMARC1; ${rua}; p=none`),
      "dmarc-policy-not-second",
      `v=DMARC1; p=none; ${rua}`,
    ],
    ["no policy", dmarc(`v=DMARC1; ${rua}`), "dmarc-policy-missing", `v=DMARC1; p=none; ${rua}`],
    [
      "an idle option",
      dmarc(`v=DMARC1; p=none; fo=1; ${rua}`),
      "dmarc-options-idle",
      `v=DMARC1; p=none; ${rua}`,
    ],
    [
      "options that exclude each other",
      dmarc(`v=DMARC1; p=none; fo=0:1; ruf=mailto:f@a.example; ${rua}`),
      "dmarc-options-contradict",
      `v=DMARC1; p=none; fo=1; ruf=mailto:f@a.example; ${rua}`,
    ],
    [
      "failure reports",
      dmarc(`v=DMARC1; p=none; ruf=mailto:f@a.example; ${rua}`),
      "dmarc-failure-reports",
      `v=DMARC1; p=none; ${rua}`,
    ],
    [
      "testing",
      dmarc(`v=DMARC1; p=reject; t=y; ${rua}`),
      "dmarc-testing",
      `v=DMARC1; p=reject; ${rua}`,
    ],
    [
      "a wrong value",
      dmarc(`v=DMARC1; p=none; adkim=x; ${rua}`),
      "dmarc-bad-value",
      `v=DMARC1; p=none; ${rua}`,
    ],
    [
      "a wrong address",
      dmarc("v=DMARC1; p=none; rua=d@a.example"),
      "dmarc-bad-report-address",
      null,
    ],
    [
      "p=none",
      dmarc(`v=DMARC1; p=none; t=y; ${rua}`),
      "dmarc-not-enforced",
      `v=DMARC1; p=quarantine; ${rua}`,
    ],
    [
      "open subdomains",
      dmarc(`v=DMARC1; p=quarantine; sp=none; ${rua}`),
      "dmarc-subdomains-open",
      `v=DMARC1; p=quarantine; sp=quarantine; ${rua}`,
    ],
    [
      "open subdomains that do not exist",
      dmarc(`v=DMARC1; p=quarantine; np=none; ${rua}`),
      "dmarc-subdomains-open",
      `v=DMARC1; p=quarantine; np=quarantine; ${rua}`,
    ],
    [
      "reject",
      dmarc(`v=DMARC1; p=reject; ${rua}`),
      "dmarc-reject-for-people",
      `v=DMARC1; p=quarantine; ${rua}`,
    ],
    [
      "reports to another that does not agree",
      dmarc("v=DMARC1; p=none; rua=mailto:d@r.example"),
      "dmarc-report-not-authorised",
      "v=DMARC1;",
    ],
    [
      "reports to another without an answer",
      dmarc("v=DMARC1; p=none; rua=mailto:d@r.example", {
        "a.example._report._dmarc.r.example": { TXT: "timeout" },
      }),
      "dmarc-report-unknown",
      null,
    ],
    ["no key at all", without(base, "s1._domainkey.a.example"), "dkim-absent", null],
    [
      "a key that tests",
      { ...base, "s1._domainkey.a.example": { TXT: [`${key}; t=y`] } },
      "dkim-testing",
      key,
    ],
    [
      "several records",
      { ...base, "s1._domainkey.a.example": { TXT: [key, key] } },
      "dkim-several-records",
      null,
    ],
    [
      "a key without an answer",
      { ...base, "s1._domainkey.a.example": { TXT: "timeout" } },
      "dkim-unknown",
      null,
    ],
    [
      "Ed25519 alone",
      {
        ...base,
        "s1._domainkey.a.example": {
          TXT: ["v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="],
        },
      },
      "dkim-only-ed25519",
      null,
    ],
    [
      "no MX",
      { ...base, "a.example": { A: ["192.0.2.1"], TXT: ["v=spf1 a ~all"] } },
      "mx-none",
      null,
    ],
    [
      "null MX beside others",
      { ...base, "a.example": { ...base["a.example"], MX: ["0 .", "10 m.a.example"] } },
      "mx-null-beside-others",
      null,
    ],
    [
      "a mail host that is an alias",
      { ...base, "m.a.example": { CNAME: ["x.example"] }, "x.example": { A: ["192.0.2.25"] } },
      "mx-is-alias",
      null,
    ],
    ["no MTA-STS", base, "mta-sts-none", "v=STSv1; id=1"],
    [
      "two of MTA-STS",
      { ...base, "_mta-sts.a.example": { TXT: ["v=STSv1; id=1", "v=STSv1; id=2"] } },
      "mta-sts-multiple",
      null,
    ],
    [
      "wrong MTA-STS",
      { ...base, "_mta-sts.a.example": { TXT: ["v=STSv1; id=a-b"] } },
      "mta-sts-bad-id",
      "v=STSv1; id=1",
    ],
    [
      "MTA-STS without an answer",
      { ...base, "_mta-sts.a.example": { TXT: "timeout" } },
      "mta-sts-unknown",
      null,
    ],
    ["no TLS-RPT", base, "tls-rpt-none", "v=TLSRPTv1; rua=mailto:tls-reports@a.example"],
    [
      "two records of NTA 7516",
      spf(["v=spf1 mx ~all", "v=NTA7516-1;a=b", "v=NTA7516-1;a=c"]),
      "nta7516-multiple",
      null,
    ],
    [
      "a wrong record of NTA 7516",
      spf(["v=spf1 mx ~all", "v=NTA7516-1;startdate=x;enddate=y"]),
      "nta7516-bad-month",
      null,
    ],
    ["no-mail: SPF first", base, "no-mail-spf", "v=spf1 -all"],
    ["no-mail: MX", base, "no-mail-mx", "0 ."],
    ["no-mail: no reject yet", base, "no-mail-dmarc", null],
    [
      "no-mail: reject once nothing is sent",
      { "a.example": { MX: ["0 ."], TXT: ["v=spf1 -all"] } },
      "no-mail-dmarc",
      "v=DMARC1; p=reject; rua=mailto:dmarc-reports@a.example",
    ],
    [
      "no-mail: keys",
      { "a.example": { MX: ["0 ."], TXT: ["v=spf1 -all"] } },
      "no-mail-dkim",
      "v=DKIM1; p=",
    ],
  ])("%s", async (_what, zone, code, after) => {
    const finding = found(await assess(zone), code);
    expect(finding?.code).toBe(code);
    expect(finding?.proposal?.after ?? null).toBe(after);
  });

  it("says what a policy file lacks", async () => {
    const zone = { ...base, "_mta-sts.a.example": { TXT: ["v=STSv1; id=1"] } };
    const text = "version: STSv1\nmode: enforce\nmx: other.example\nmax_age: 604800\n";
    const assessment = await assess(zone, { mtaStsPolicy: text });
    expect(found(assessment, "mta-sts-mx-not-listed")?.proposal).toEqual({
      name: "https://mta-sts.a.example/.well-known/mta-sts.txt",
      type: "policy-file",
      before: text,
      after: text.replace("mx: other.example\n", "mx: other.example\nmx: m.a.example\n"),
      parses: true,
    });
    const covered = "version: STSv1\nmode: enforce\nmx: *.a.example\nmax_age: 604800\n";
    expect(codes(await assess(zone, { mtaStsPolicy: covered }))).not.toContain(
      "mta-sts-mx-not-listed",
    );
    expect(codes(await assess(zone, { mtaStsPolicy: "x" }))).toContain("mta-sts-policy-bad-line");
    expect(
      codes(await assess(zone, { mtaStsPolicy: "version: STSv1\nmode: none\nmax_age: 1\n" })),
    ).toContain("mta-sts-policy-short-max-age");
  });

  it("judges what has an end on the day that is given", async () => {
    const zone = spf(["v=spf1 mx ~all", "v=NTA7516-1;startdate=2026-01;enddate=2026-11"]);
    const on = async (asOf?: string) =>
      codes(await assess(zone, asOf === undefined ? {} : { asOf })).includes("nta7516-expired");
    expect([
      await on("2026-11-30"),
      await on("2026-12-01"),
      await on("2025-12-31"),
      await on(),
    ]).toEqual([false, true, true, false]);
  });

  it("writes out signs that steer a reader, and shows little of a long record", async () => {
    const assessment = await assess(spf(`v=spf1 \u001b[31m\u202e${"x".repeat(3000)}`));
    const evidence = found(assessment, "spf-non-ascii")?.evidence ?? "";
    expect(evidence).toContain("\\u{1b}[31m\\u{202e}");
    expect(evidence.length).toBe(500);
  });
});

describe("what is normal, or not known", () => {
  const microsoft = {
    ...without(base, "s1._domainkey.a.example"),
    "selector1._domainkey.a.example": { TXT: [key] },
  };

  it("a silent selector of two is normal at Microsoft 365", async () => {
    const assessment = await assess(microsoft, { selectors: ["selector1", "selector2"] });
    expect(codes(assessment).filter((code) => code.startsWith("dkim"))).toEqual([]);
    expect(assessment.facts.dkim.selectors.map(({ state }) => state)).toEqual(["found", "absent"]);
    const neither = await assess(base, { selectors: ["selector1", "selector2"] });
    expect(codes(neither)).toContain("dkim-selector-missing");
    expect(verdicts(neither)["forum"]).toBe("unknown");
  });

  it("a guessed selector that is absent is unknown, and never a failure", async () => {
    const hidden = {
      ...without(base, "s1._domainkey.a.example"),
      "x9._domainkey.a.example": { TXT: [key] },
    };
    const assessment = await assess(hidden);
    expect(assessment.facts.dkim).toEqual({
      keyKnown: "unknown",
      branchExists: "yes",
      selectors: [],
    });
    expect(codes(assessment)).toContain("dkim-not-known");
    expect(
      assessment.findings.filter(
        ({ code, severity }) => code.startsWith("dkim") && severity === "error",
      ),
    ).toEqual([]);
    expect([verdicts(assessment)["forum"], verdicts(assessment)["internetnl"]]).toEqual([
      "unknown",
      "yes",
    ]);
    expect(assessment.notCheckable).toContain("all-selectors");
    expect((await assess(microsoft)).facts.dkim.selectors).toMatchObject([
      { provider: "Microsoft 365", origin: "guessed" },
    ]);
  });

  it("a wildcard that revokes every key is no defect of a guess", async () => {
    const zone = { ...base, "selector1._domainkey.a.example": { TXT: ["v=DKIM1; p="] } };
    expect(codes(await assess(zone))).not.toContain("dkim-revoked");
    expect(codes(await assess(zone, { selectors: ["selector1"] }))).toContain("dkim-revoked");
  });

  it("a name that is too long for a selector is absent", async () => {
    const assessment = await assess(base, { selectors: ["x".repeat(70)] });
    expect(assessment.facts.dkim.selectors).toMatchObject([{ state: "absent" }]);
  });

  it("an include with a macro is no defect, and not looked into", async () => {
    const assessment = await assess(spf("v=spf1 include:%{d1r}._spf.b.example ~all"), {
      selectors: ["s1"],
    });
    expect(codes(assessment).filter((code) => code.startsWith("spf"))).toEqual([]);
    expect(verdicts(assessment)["rfc"]).toBe("yes");
    const macro = await assess(spf("v=spf1 redirect=%{d}.b.example"), { selectors: ["s1"] });
    expect(verdicts(macro)["forum"]).toBe("unknown");
  });

  it("DANE is unknown where DNSSEC cannot be seen, and judged where it can", async () => {
    const zone = { ...base, "_25._tcp.m.a.example": { TLSA: ["3 1 1 00ff"] } };
    expect((await assess(zone)).facts.dane).toBe("unknown");
    const proved = (authenticated: boolean, it: Zone = zone) => {
      const resolver = zoneResolver(it);
      return assess(it, {
        resolver: async (name, type) => ({ ...(await resolver(name, type)), authenticated }),
      });
    };
    expect((await proved(true)).facts.dane).toBe("yes");
    expect((await proved(true)).notCheckable).not.toContain("dane");
    expect((await proved(false)).facts.dane).toBe("no");
    expect((await proved(true, base)).facts.dane).toBe("no");
    expect(
      (await proved(true, { ...zone, "_25._tcp.m.a.example": { TLSA: ["1 1 1 00ff"] } })).facts
        .dane,
    ).toBe("no");
    expect(
      (await assess({ ...zone, "_25._tcp.m.a.example": { TLSA: "timeout" } })).facts.dane,
    ).toBe("unknown");
    expect((await assess({ "a.example": { A: ["192.0.2.1"] } })).facts.dane).toBe("no");
    expect((await assess({ "a.example": { MX: "timeout" } })).facts.dane).toBe("unknown");
  });

  it("where mail goes is known only when DNS says so", async () => {
    const state = async (records: Zone[string]) =>
      (await assess({ ...base, "a.example": records })).facts.mx.state;
    expect([
      await state({ TXT: ["v=spf1 -all"] }),
      await state({ AAAA: ["2001:db8::1"] }),
      await state({ A: "timeout" }),
      await state({ MX: ["0 ."] }),
    ]).toEqual(["none", "implicit", "unknown", "null"]);
  });

  it("reports inside the organization need no agreement, with one that agrees neither", async () => {
    const own = await assess(
      dmarc("v=DMARC1; p=none; rua=mailto:d@r.a.example,mailto:d@r.example,https://r.example/d", {
        "a.example._report._dmarc.r.example": { TXT: ["v=DMARC1"] },
      }),
    );
    expect(own.facts.reports).toEqual([{ kind: "rua", host: "r.example", authorised: "yes" }]);
    const long = `${"x".repeat(60)}.${"y".repeat(60)}.${"z".repeat(60)}.${"w".repeat(55)}.example`;
    expect(
      (await assess(dmarc(`v=DMARC1; p=none; rua=mailto:d@${long}`))).facts.reports,
    ).toMatchObject([{ authorised: "no" }]);
  });

  it("the walk and the public suffix list may differ", async () => {
    const zone: Zone = {
      "_dmarc.co.uk": { TXT: ["v=DMARC1; p=none; rua=mailto:d@co.uk"] },
      "school.co.uk": { A: ["192.0.2.1"] },
    };
    const options = {
      resolver: zoneResolver(zone),
      profiles: ["rfc"] as const,
      registrableDomain: getDomain,
    };
    const assessment = await assessDomain("school.co.uk", options);
    expect(found(assessment, "dmarc-suffix-differs")?.evidence).toBe("co.uk / school.co.uk");
  });
});

describe("the profiles disagree, and it says so", () => {
  it("reject is advised against by the RFC, and asked for by the agreement", async () => {
    const strict = await assess(dmarc(`v=DMARC1; p=reject; ${rua}`), { selectors: ["s1"] });
    expect(found(strict, "dmarc-reject-for-people")).toMatchObject({
      profiles: ["rfc"],
      basis: { ref: "RFC 9989 section 7.4" },
    });
    expect(found(strict, "dmarc-profiles-differ")?.profiles).toEqual([
      "rfc",
      "forum",
      "internetnl",
    ]);
    expect([verdicts(strict)["rfc"], verdicts(strict)["forum"]]).toEqual(["yes", "yes"]);
    const loose = await assess(dmarc(`v=DMARC1; p=none; ${rua}`), { selectors: ["s1"] });
    expect(found(loose, "dmarc-not-enforced")?.profiles).toEqual(["forum", "internetnl"]);
    expect([verdicts(loose)["rfc"], verdicts(loose)["forum"]]).toEqual(["yes", "no"]);
    expect(
      loose.verdicts
        .find(({ profile }) => profile === "forum")
        ?.checks.find(({ code }) => code === "dmarc-enforced"),
    ).toEqual({
      code: "dmarc-enforced",
      answer: "no",
      because: ["dmarc-not-enforced"],
    });
    expect(
      codes(await assess(dmarc(`v=DMARC1; p=reject; ${rua}`), { profiles: ["forum"] })),
    ).not.toContain("dmarc-reject-for-people");
  });

  it("a subdomain is judged by the tag that applies", async () => {
    const zone: Zone = {
      "_dmarc.gov.example": { TXT: [`v=DMARC1; p=reject; sp=none; psd=y; ${rua}`] },
      "school.gov.example": { A: ["192.0.2.1"], TXT: ["v=spf1 -all"] },
    };
    const assessment = await assessDomain("school.gov.example", {
      resolver: zoneResolver(zone),
      profiles: ["forum"],
    });
    expect(found(assessment, "dmarc-not-enforced")?.where).toEqual([
      "_dmarc.gov.example",
      "TXT",
      "sp",
    ]);
    expect(assessment.verdicts[0]?.checks.at(-1)).toMatchObject({
      code: "dmarc-enforced",
      answer: "no",
    });
  });

  it.each<[string, Zone, number | undefined]>([
    ["everything", base, 50],
    ["p=none", dmarc(`v=DMARC1; p=none; ${rua}`), 42],
    ["SPF that is too liberal", spf("v=spf1 mx ?all"), 42],
    ["SPF that is wrong", spf("v=spf1 moo"), 40],
    ["no DMARC", without(base, "_dmarc.a.example"), 30],
    ["no names of keys", without(base, "s1._domainkey.a.example"), 40],
    ["nothing", { "a.example": { A: ["192.0.2.1"] } }, 0],
    ["an answer that is missing", { ...base, "_dmarc.a.example": { TXT: "timeout" } }, undefined],
  ])("Internet.nl is predicted: %s", async (_what, zone, points) => {
    const assessment = await assess(zone, { profiles: ["internetnl"] });
    expect(assessment.verdicts[0]?.predicted?.points).toBe(points);
  });
});

describe("for any zone", () => {
  const record = (...texts: readonly string[]) =>
    fc.option(fc.constantFrom(...texts), { nil: undefined });
  const world = fc.record({
    spf: record(
      "v=spf1 mx ~all",
      "v=spf1 -all",
      "v=spf1 +all",
      "v=spf1 moo",
      "v=spf1 include:b.example",
      "v=spf1 ptr a:x.example ?all",
      "v=spf1 ipv4:1.2.3.4",
    ),
    dmarc: record(
      `v=DMARC1; p=reject; ${rua}`,
      "v=DMARC1; p=none",
      `v=DMARC1; sp=none; p=reject; ${rua}`,
      "v=DMARC1; p=x",
      `v=DMARC1; p=quarantine; t=y; pct=5; ${rua}`,
      `v=DMARC1; np=none; p=reject; fo=1; ${rua}`,
      "v=DMARC1; p=none; p=none",
      "v=DMARC1; p=reject; rua=mailto:x@r.example!5m",
    ),
    key: record(key, "v=DKIM1; p=", `${key}; t=y`, "v=DKIM1; p=AAAA", "x"),
    mx: record("0 .", "10 m.a.example"),
    sts: record("v=STSv1; id=1", "v=STSv1; id=*", "v=STSv2"),
    broken: fc.subarray(["a.example", "_dmarc.a.example", "s1._domainkey.a.example"]),
  });
  const zoneOf = ({
    spf: text,
    dmarc: policy,
    key: dkim,
    mx,
    sts,
    broken,
  }: typeof world extends fc.Arbitrary<infer It> ? It : never): Zone => {
    const all: Zone = {
      "a.example": {
        A: ["192.0.2.1"],
        ...(text ? { TXT: [text] } : {}),
        ...(mx ? { MX: [mx] } : {}),
      },
      ...(policy ? { "_dmarc.a.example": { TXT: [policy] } } : {}),
      ...(dkim ? { "s1._domainkey.a.example": { TXT: [dkim] } } : {}),
      ...(sts ? { "_mta-sts.a.example": { TXT: [sts] } } : {}),
    };
    return {
      ...all,
      ...Object.fromEntries(
        broken
          .filter((name) => Object.hasOwn(all, name))
          .map((name) => [name, { "*": "servfail" }]),
      ),
    } as Zone;
  };
  const reads = (text: string) =>
    [parseSpf, parseDmarc, parseDkimKey, parseMtaSts, parseMtaStsPolicy, parseTlsRpt].some(
      (parse) => parse(text).valid,
    ) || /^\d+ \S+$/.test(text);

  it("what is proposed parses, differs, and has no teeth before a key is known", async () => {
    await fc.assert(
      fc.asyncProperty(world, async (it) => {
        const { findings, facts } = await assess(zoneOf(it));
        const refusesAll = facts.mx.state === "null" && it.spf === "v=spf1 -all";
        for (const { proposal, basis, severity } of findings) {
          expect(["error", "warning", "advice"]).toContain(severity);
          expect(basis.ref).not.toBe("");
          if (proposal?.after == null) continue;
          expect([
            proposal.parses,
            reads(proposal.after),
            proposal.after === proposal.before,
          ]).toEqual([true, true, false]);
          if (facts.dkim.keyKnown !== "yes" && !refusesAll)
            expect(proposal.after).not.toMatch(/p=(?:quarantine|reject)/);
        }
      }),
    );
  });

  it("a failure of DNS makes nothing met, and nothing failed that it hides", async () => {
    await fc.assert(
      fc.asyncProperty(world, async (it) => {
        const whole = await assess(zoneOf({ ...it, broken: [] }), { selectors: ["s1"] });
        const broken = await assess(zoneOf(it), { selectors: ["s1"] });
        for (const [index, { checks }] of broken.verdicts.entries())
          for (const [at, { answer, code }] of checks.entries()) {
            const before = whole.verdicts[index]?.checks[at]?.answer;
            if (answer !== "unknown" && before !== answer)
              expect([it.broken, code, before, answer]).toEqual([]);
          }
      }),
    );
  });
});

describe("what is refused", () => {
  const good = { resolver: zoneResolver(leerpleinZone), profiles: ["rfc"] } as const;
  it.each([
    [{ ...good, profiles: [] }, "profiles: too-short"],
    [{ ...good, profiles: ["nta"] }, "profiles.0: not-an-option"],
    [{ ...good, selectors: ["a b"] }, "selectors.0: wrong-format"],
    [{ ...good, resolver: 5 }, "resolver"],
    [{ ...good, asOf: "2026-13-01" }, "asOf"],
    [{ ...good, registrableDomain: 5 }, "registrableDomain"],
  ])("%#", async (options, message) => {
    await expect(assessDomain("a.example", options as never)).rejects.toThrow(message);
  });

  it("asks no more than it may", async () => {
    const asked: string[] = [];
    const many = Array.from({ length: 400 }, (_, at) => `include:n${at}.example`).join(" ");
    await assessDomain("a.example", {
      resolver: zoneResolver(spf(`v=spf1 ${many} -all`), asked),
      profiles: [...mailProfiles],
    });
    expect(asked.length).toBeLessThanOrEqual(500);
  });
});

it("says which part of the tree DNS keeps silent on, and which term has too many mail hosts", async () => {
  const hosts = Array.from({ length: 11 }, (_, index) => `10 m${index}.b.example`);
  const zone: Zone = {
    ...base,
    "a.example": {
      A: ["192.0.2.80"],
      MX: ["10 m.a.example"],
      TXT: ["v=spf1 mx:b.example include:c.example ~all"],
    },
    "b.example": { MX: hosts },
    "c.example": { TXT: "servfail" },
  };
  const assessment = await assess(zone, { selectors: ["s1"] });
  expect(codes(assessment)).toEqual(
    expect.arrayContaining(["spf-too-many-mx", "spf-part-unknown"]),
  );
  expect(found(assessment, "spf-part-unknown")?.evidence).toBe("include:c.example");
});
