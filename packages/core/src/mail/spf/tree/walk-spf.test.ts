import { describe, expect, it } from "vitest";
import { type Zone, zoneResolver } from "../../../../test/mail-zone.ts";
import { checkHost, walkSpf } from "../../index.ts";

const walk = (zone: Zone) => walkSpf("a.example", zoneResolver(zone));
const terms = (found: readonly { readonly term: string }[]) => found.map(({ term }) => term);

describe("walkSpf", () => {
  it("counts every branch, what is included and what is redirected to", async () => {
    const tree = await walk({
      "a.example": { TXT: ["v=spf1 a mx include:b.example redirect=c.example"], A: ["192.0.2.1"] },
      "b.example": { TXT: ["v=spf1 include:d.example exists:%{i}.x.example -all ptr"] },
      "c.example": { TXT: ["v=spf1 a:gone.example mx:m.example ~all"] },
      "d.example": { TXT: ["v=spf1 ip4:192.0.2.0/24 ?all"] },
      "m.example": { MX: Array.from({ length: 11 }, (_, at) => `${at} h.example`) },
    });
    expect(tree.lookups).toBe(8);
    expect(terms(tree.voids)).toEqual(["mx", "a:gone.example"]);
    expect(terms(tree.crowdedMx)).toEqual(["mx:m.example"]);
    expect(tree.unknown).toEqual([
      { domain: "b.example", index: 1, term: "exists:%{i}.x.example", why: "macro" },
    ]);
    expect([tree.rest, tree.isCut]).toEqual(["~", false]);
    expect(tree.root.children.map(({ domain, via, lookups }) => [domain, via, lookups])).toEqual([
      ["b.example", "include", 2],
      ["c.example", "redirect", 2],
    ]);
  });

  it("costs what checkHost costs a mail that matches nothing", async () => {
    const zone: Zone = {
      "a.example": { TXT: ["v=spf1 a:x.example include:b.example include:b.example -all"] },
      "b.example": { TXT: ["v=spf1 mx:x.example exists:x.example ~all"] },
      "x.example": { A: ["198.51.100.1"], MX: ["10 x.example"] },
    };
    const { lookups } = await walk(zone);
    const mail = { ip: "192.0.2.1", mailFrom: "jan@a.example", helo: "x.example" };
    const none = zoneResolver({
      ...zone,
      "x.example": { A: ["198.51.100.1"], MX: ["10 x.example"] },
    });
    expect((await checkHost(mail, none)).lookups.length).toBeLessThanOrEqual(lookups);
    expect(lookups).toBe(7);
  });

  it.each<[string, Zone, string]>([
    ["nothing", {}, "none"],
    ["several", { "a.example": { TXT: ["v=spf1", "v=spf1 -all"] } }, "multiple"],
    ["no answer", { "a.example": { TXT: "timeout" } }, "unknown"],
  ])("says of %s what it is", async (_what, zone, state) => {
    const { root, rest } = await walk(zone);
    expect([root.state, rest]).toEqual([state, undefined]);
  });

  it("ends at a loop, and at its bound", async () => {
    const loop = await walk({
      "a.example": { TXT: ["v=spf1 include:b.example"] },
      "b.example": { TXT: ["v=spf1 include:a.example"] },
    });
    expect(loop.root.children[0]?.children[0]).toMatchObject({
      domain: "a.example",
      state: "loop",
    });
    const wide = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [
        at === 0 ? "a.example" : `n${at}.example`,
        { TXT: [`v=spf1 ${`include:n${at + 1}.example `.repeat(9)}-all`] },
      ]),
    );
    const asked: string[] = [];
    const cut = await walkSpf("a.example", zoneResolver(wide, asked));
    expect([cut.isCut, asked.length < 50]).toEqual([true, true]);
  });

  it("knows of a name only what DNS says", async () => {
    const tree = await walk({
      "a.example": {
        TXT: [
          "v=spf1 a:slow.example a:six.example a:half.example mx:slow.example exists:b..example include:x.%{d} redirect=%{d}.example",
        ],
      },
      "slow.example": { A: "timeout", MX: "servfail" },
      "six.example": { AAAA: ["2001:db8::1"] },
      "half.example": { A: "nodata", AAAA: "timeout" },
    });
    expect(tree.unknown.map(({ term, why }) => `${term} ${why}`)).toEqual([
      "include:x.%{d} macro",
      "a:slow.example dns",
      "a:half.example dns",
      "mx:slow.example dns",
    ]);
    expect(tree.voids).toEqual([]);
    expect([tree.rest, tree.root.children.map(({ state }) => state)]).toEqual([
      undefined,
      ["unknown", "unknown"],
    ]);
  });
});
