import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Zone, zoneResolver } from "../../../test/mail-zone.ts";
import { discoverDmarc } from "../index.ts";

const { BIJSLUITER_FUZZ_RUNS = "300" } = process.env;

const tag = fc.constantFrom(
  "p=none",
  "p=quarantine",
  "p=reject",
  "p=x",
  "sp=none",
  "sp=x",
  "np=reject",
  "psd=y",
  "psd=n",
  "psd=u",
  "t=y",
  "rua=mailto:d@a.example",
  "rua=x",
  "adkim=s",
  "moo",
  "x=1",
);
const record = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(tag, { maxLength: 4 }).map((tags) => ["v=DMARC1", ...tags].join("; ")),
  },
  fc.constantFrom("hello", "v=DMARC2; p=none", "v=DMARC1 p=none", "V = DMARC1 ; p=none;"),
);
const names = [
  "a.b.c.d.e.f.g.h.example",
  "b.c.d.e.f.g.h.example",
  "c.d.e.f.g.h.example",
  "g.h.example",
  "h.example",
  "example",
];
const answer = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(record, { minLength: 1, maxLength: 2 }).map((all) => ({ TXT: all })),
  },
  fc.constantFrom({ TXT: "servfail" }, { TXT: "timeout" }) as fc.Arbitrary<Zone[string]>,
);
const zones: fc.Arbitrary<Zone> = fc
  .array(fc.tuple(fc.constantFrom(...names), answer), { maxLength: 4 })
  .map((all) => Object.fromEntries(all.map(([name, it]) => [`_dmarc.${name}`, it])) as Zone);

interface Theirs {
  readonly recordDomain: string;
  readonly orgDomain: string | null;
}
type Find = (
  domain: string,
  resolver: (name: string) => Promise<unknown>,
  options: { readonly strict: true },
) => Promise<Theirs | false>;

// A file of CommonJS without types.
const getDmarcRecord: Find = createRequire(import.meta.url)(
  "mailauth/lib/dmarc/get-dmarc-record.js",
);

it("the tree walk finds the record and the organizational domain that mailauth finds", {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(zones, fc.constantFrom(...names.slice(0, 5)), async (zone, domain) => {
      const resolver = zoneResolver(zone);
      const ours = await discoverDmarc(domain, resolver);
      const node = async (name: string) => {
        const { status, records } = await resolver(name, "TXT");
        if (status === "ok") return records.map((text) => [text]);
        throw Object.assign(new Error(status), {
          code: status === "nxdomain" || status === "nodata" ? "ENODATA" : "ESERVFAIL",
        });
      };
      const theirs: Theirs | false | "temperror" = await getDmarcRecord(domain, node, {
        strict: true,
      }).catch(() => "temperror");
      // A record that receivers may not process is found here too, and gives no policy; RFC 9989, section 4.10.1.
      const place = ours.status === "temperror" ? "temperror" : (ours.policyDomain ?? false);
      expect(place).toBe(typeof theirs === "object" ? theirs.recordDomain : theirs);
      if (typeof theirs === "object")
        expect(ours.organizationalDomain ?? null).toBe(theirs.orgDomain);
    }),
    { numRuns: Number(BIJSLUITER_FUZZ_RUNS) },
  );
});
