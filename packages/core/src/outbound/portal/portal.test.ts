import * as jose from "jose";
import { describe, expect, it } from "vitest";
import {
  memoryPortalStore,
  type PortalStore,
  type SealForPortalOptions,
  sealForPortal,
  unsealFromPortal,
} from "../index.ts";

const now = "2026-11-29T12:00:00Z";
const expiresAt = "2026-12-06T12:00:00Z";
const content = new TextEncoder().encode("Subject: Rapport\r\n\r\nBSN 123456782");
const message = { content, contentType: "message/rfc822" };
const random = Uint8Array.from({ length: 52 }, (_, index) => index * 5);
const options: SealForPortalOptions = { jose, id: "m-1", random, now, expiresAt };

async function kept(more: Partial<SealForPortalOptions> = {}) {
  const store = memoryPortalStore();
  const sealed = await sealForPortal(message, { ...options, ...more });
  await store.put(sealed.item);
  const { secret, code } = sealed;
  const open = (
    other: { code?: string; secret?: string; id?: string; at?: string; store?: PortalStore } = {},
  ) =>
    unsealFromPortal(
      { id: other.id ?? "m-1", secret: other.secret ?? secret, code: other.code ?? code },
      { jose, store: other.store ?? store, now: other.at ?? now },
    );
  return { store, open, ...sealed };
}
const refused = (refusal: string, attemptsLeft?: number) => ({
  state: "refused",
  refusal,
  ...(attemptsLeft !== undefined && { attemptsLeft }),
});
const wrong = "00000000";

describe("a message in the portal", () => {
  it("is opened by link and code together, once", async () => {
    const { open, code } = await kept();
    expect(await open({ code: `${code.slice(0, 4)} ${code.slice(4)}` })).toEqual({
      state: "opened",
      message,
    });
    expect(await open()).toEqual(refused("unknown"));
  });

  it("is opened as often as it may be", async () => {
    const { open } = await kept({ mostOpens: 2 });
    expect([(await open()).state, (await open()).state, (await open()).state]).toEqual([
      "opened",
      "opened",
      "refused",
    ]);
  });

  it("is opened by one of two who try at a time", async () => {
    const { open } = await kept();
    const states = await Promise.all([open(), open()]);
    expect(states.map(({ state }) => state).sort()).toEqual(["opened", "refused"]);
  });

  it("counts wrong codes, and is gone after the last", async () => {
    const { open, store } = await kept({ mostAttempts: 3 });
    expect(await open({ code: wrong })).toEqual(refused("wrong-code", 2));
    expect(await open({ code: wrong })).toEqual(refused("wrong-code", 1));
    expect(await open({ code: wrong })).toEqual(refused("attempts-spent"));
    expect(await open()).toEqual(refused("unknown"));
    expect(await store.find("m-1")).toBeUndefined();
  });

  it("lets no more be tried at a time than one after another", async () => {
    const { open } = await kept({ mostAttempts: 3 });
    const tries = await Promise.all(Array.from({ length: 10 }, () => open({ code: wrong })));
    expect(
      tries.filter((one) => one.state === "refused" && one.refusal === "wrong-code"),
    ).toHaveLength(2);
    expect((await open()).state).toBe("refused");
  });

  it("is gone after its term, whether it was opened or not", async () => {
    const { open, store } = await kept();
    expect(await open({ at: "2026-12-06T11:59:59Z", code: wrong })).toEqual(
      refused("wrong-code", 4),
    );
    expect(await open({ at: expiresAt })).toEqual(refused("expired"));
    expect(await store.find("m-1")).toBeUndefined();
    const other = await kept();
    expect([
      await other.store.removeExpired(now),
      await other.store.removeExpired(expiresAt),
    ]).toEqual([0, 1]);
  });

  it.each([
    ["another secret", { secret: "A".repeat(43) }],
    ["another code", { code: wrong }],
  ])("is not opened with %s", async (_title, other) => {
    const { open } = await kept();
    expect(await open(other)).toEqual(refused("wrong-code", 4));
  });

  it("is unknown under another id", async () => {
    expect(await (await kept()).open({ id: "m-2" })).toEqual(refused("unknown"));
  });

  it("is found out when the store gives it another id or a longer term", async () => {
    const { open, store, item } = await kept();
    const lying = (more: object): PortalStore => ({
      ...store,
      find: async () => ({ ...item, ...more }),
    });
    expect(await open({ store: lying({ expiresAt: "2027-12-06T12:00:00Z" }) })).toEqual(
      refused("wrong-code", 4),
    );
    expect(
      await open({ store: lying({ jwe: item.jwe.replace(/.\.([^.]*)$/, "A.$1") }) }),
    ).toMatchObject({ state: "refused" });
    expect(await open({ store: { ...store, count: async () => undefined } })).toEqual(
      refused("unknown"),
    );
    await expect(open({ store: lying({ jwe: 5 }) })).rejects.toThrow("jwe");
  });

  it("is nothing without the link: neither store nor code tells its text", async () => {
    const { item, code, secret } = await kept();
    expect(JSON.stringify(item)).not.toContain(secret);
    expect(JSON.stringify(item)).not.toContain(code);
    expect(item.jwe.split(".")).toHaveLength(5);
    const again = await sealForPortal(message, options);
    expect(again.item).toEqual(item);
    expect(code).toMatch(/^\d{8}$/);
  });
});

describe("sealForPortal refuses", () => {
  it.each<[string, object, string]>([
    ["too few random bytes", { random: new Uint8Array(51) }, "random: too-short"],
    ["no bytes at all", { random: "x" }, "random: too-short"],
    ["a term that is over", { expiresAt: now }, "expiresAt: too-early"],
    ["an id that is an address", { id: "a@b.example" }, "id: wrong-format"],
  ])("%s", async (_title, more, why) => {
    await expect(sealForPortal(message, { ...options, ...more })).rejects.toThrow(why);
  });

  it("what is no content", async () => {
    await expect(sealForPortal({ ...message, content: "x" as never }, options)).rejects.toThrow(
      "content: wrong-format",
    );
    await expect(sealForPortal({ content, contentType: "" }, options)).rejects.toThrow(
      "contentType",
    );
  });
});
