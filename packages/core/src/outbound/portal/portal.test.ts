import { createHmac } from "node:crypto";
import * as jose from "jose";
import { describe, expect, it } from "vitest";
import {
  type JoseLibrary,
  memoryPortalStore,
  type PortalEncryptorOptions,
  type PortalStore,
  portalEncryptor,
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
    expect(await open()).toStrictEqual(refused("unknown"));
  });

  it("is kept no longer than it may be opened", async () => {
    const { open, store } = await kept({ mostOpens: 2 });
    await open();
    expect((await store.find("m-1"))?.id).toBe("m-1");
    await open();
    expect(await store.find("m-1")).toBeUndefined();
  });

  it("is refused after its tries or openings, though a store still has it", async () => {
    const { open, store } = await kept({ mostAttempts: 2 });
    const slow = { ...store, remove: async () => {} };
    expect([
      await open({ store: slow }),
      await open({ store: slow }),
      await open({ store: slow }),
    ]).toMatchObject([{ state: "opened" }, refused("unknown"), refused("attempts-spent")]);
  });

  it("is unknown when it is gone before the try is counted", async () => {
    const { open, store } = await kept();
    const gone = { ...store, count: async () => undefined };
    expect(await open({ store: gone, code: wrong })).toEqual(refused("unknown"));
    expect((await store.find("m-1"))?.id).toBe("m-1");
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

  it("is opened by the right code in the last try", async () => {
    const { open } = await kept({ mostAttempts: 2 });
    expect([(await open({ code: wrong })).state, (await open()).state]).toEqual([
      "refused",
      "opened",
    ]);
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
    expect(await open({ store: lying({ id: "m-9" }) })).toEqual(refused("wrong-code", 3));
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

describe("unsealFromPortal refuses a request that is none", () => {
  it.each<[string, object, string]>([
    ["a secret that is longer", { secret: "A".repeat(44) }, "secret: wrong-format"],
    ["a sign behind a secret", { secret: `${"A".repeat(43)}!` }, "secret: wrong-format"],
    ["a sign before a secret", { secret: `!${"A".repeat(43)}` }, "secret: wrong-format"],
    ["a code without end", { code: "1".repeat(101) }, "code: too-long"],
    ["a moment without an offset", { at: "2026-11-29T12:00:00" }, "now: "],
  ])("%s", async (_what, asked, why) => {
    const { open } = await kept();
    await expect(open(asked)).rejects.toThrow(why);
  });
});

describe("sealForPortal says what it asks", () => {
  it.each<[string, object, object]>([
    [
      "52 random bytes",
      { random: new Uint8Array(51) },
      { code: "too-short", path: ["random"], params: { minimum: 52 } },
    ],
    [
      "a term behind now",
      { expiresAt: now },
      { code: "too-early", path: ["expiresAt"], params: { minimum: now } },
    ],
  ])("%s", async (_what, more, issue) => {
    await expect(sealForPortal(message, { ...options, ...more })).rejects.toMatchObject({
      issues: [issue],
    });
  });

  it("bytes", async () => {
    await expect(
      sealForPortal({ ...message, content: "x" as never }, options),
    ).rejects.toMatchObject({
      issues: [{ code: "wrong-format", path: ["content"], params: { format: "bytes" } }],
    });
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

describe("a sealed message, read without our code", () => {
  const base64Url = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
  const signs = Uint8Array.from({ length: 52 }, (_, index) => 0xff - (index % 5));

  it("is a JWE (RFC 7516, 7.1) with a key of secret, id and code, and the term in its header", async () => {
    const { item, secret, code } = await sealForPortal(message, { ...options, random: signs });
    expect(secret).toBe(base64Url(signs.slice(0, 32)));
    expect(secret).toMatch(/[-_]/);
    expect(item.jwe.split(".")[2]).toBe(base64Url(signs.slice(32, 44)));
    const key = createHmac("sha256", signs.slice(0, 32))
      .update(`bijsluiter portal 1\nm-1\n${code}`)
      .digest();
    const { plaintext, protectedHeader } = await jose.compactDecrypt(item.jwe, key);
    expect(plaintext).toEqual(content);
    expect(protectedHeader).toEqual({
      alg: "dir",
      enc: "A256GCM",
      kid: "m-1",
      cty: "message/rfc822",
      exp: 1_796_558_400,
    });
    expect(item).toMatchObject({ id: "m-1", expiresAt, mostAttempts: 5, mostOpens: 1 });
    const store = memoryPortalStore([item]);
    expect(await unsealFromPortal({ id: "m-1", secret, code }, { jose, store, now })).toEqual({
      state: "opened",
      message,
    });
  });

  it.each<[string, object, boolean]>([
    ["as it is made", {}, true],
    ["without its media type", { cty: undefined }, false],
    ["by another algorithm (RFC 7518, 5.2)", { enc: "A128CBC-HS256" }, false],
    ["for another id", { kid: "m-2" }, false],
    ["for another term", { exp: 1_796_558_401 }, false],
  ])("is not opened unless its header says what it is: %s", async (_what, more, isOpened) => {
    const { item, secret, code } = await sealForPortal(message, options);
    const key = createHmac("sha256", random.slice(0, 32))
      .update(`bijsluiter portal 1\nm-1\n${code}`)
      .digest();
    const header = {
      alg: "dir",
      enc: "A256GCM",
      kid: "m-1",
      cty: "message/rfc822",
      exp: 1_796_558_400,
      ...more,
    };
    const jwe = await new jose.CompactEncrypt(content)
      .setProtectedHeader(JSON.parse(JSON.stringify(header)))
      .encrypt(key);
    const store = memoryPortalStore([{ ...item, jwe }]);
    const { state } = await unsealFromPortal({ id: "m-1", secret, code }, { jose, store, now });
    expect(state).toBe(isOpened ? "opened" : "refused");
  });

  it.each<[readonly number[], string, string?]>([
    [[0, 0, 0, 0, 0, 0, 0, 0], "00000000"],
    [[0, 0, 0, 0, 0, 0, 1, 0], "00000256"],
    [[1, 0, 0, 0, 0, 0, 0, 0], "37927936", "2 ** 56"],
    [[255, 255, 255, 255, 255, 255, 255, 255], "09551615", "2 ** 64 - 1"],
  ])("has the last eight digits of 64 bits for a code: %j is %s", async (bytes, code) => {
    const own = Uint8Array.from([...random.slice(0, 44), ...bytes, 9, 9]);
    expect((await sealForPortal(message, { ...options, random: own })).code).toBe(code);
  });
});

describe("a store of the portal", () => {
  it("counts tries and openings apart, and nothing of what is not there", async () => {
    const { store } = await kept();
    expect([
      await store.count("m-1", "attempt"),
      await store.count("m-1", "attempt"),
      await store.count("m-1", "open"),
      await store.count("m-2", "open"),
    ]).toEqual([1, 2, 1, undefined]);
  });

  it("removes what expired, and nothing else", async () => {
    const { store, item } = await kept();
    await store.put({ ...item, id: "m-2", expiresAt: "2026-12-07T12:00:00Z" });
    expect([
      await store.removeExpired("2026-12-06T14:00:00+01:00"),
      await store.find("m-1"),
    ]).toEqual([1, undefined]);
    expect((await store.find("m-2"))?.id).toBe("m-2");
  });

  it("whose item is gone between the code and the opening shows nothing, and keeps nothing", async () => {
    const { store, open } = await kept();
    const late: PortalStore = {
      ...store,
      count: async (id, what) => (what === "open" ? undefined : store.count(id, what)),
    };
    expect([await open({ store: late }), await store.find("m-1")]).toEqual([
      refused("unknown"),
      undefined,
    ]);
  });
});

describe("portalEncryptor", () => {
  const encryptorOf = (more: Partial<PortalEncryptorOptions> = {}) => {
    const store = memoryPortalStore();
    const codes: (readonly [string | undefined, string])[] = [];
    const encryptor = portalEncryptor({
      jose,
      store,
      terms: () => ({ id: "m-1", random, now, expiresAt }),
      link: ({ id, secret }) => `https://portaal.example/${id}#${secret}`,
      sendCode: async ({ ref }, code) => void codes.push([ref, code]),
      notice: (sealed) => ({ subject: "Bericht", text: `${sealed.link} tot ${sealed.expiresAt}` }),
      ...more,
    });
    return { store, codes, encryptor };
  };
  const encrypt = (encryptor: ReturnType<typeof portalEncryptor>) =>
    encryptor.encrypt(content, [{ via: "portal", ref: "06" }], { contentType: "message/rfc822" });

  it("keeps the message, sends the code to its route and gives a mail with the link", async () => {
    const { store, codes, encryptor } = encryptorOf();
    const { contentType, body, subject } = await encrypt(encryptor);
    expect([encryptor.via, encryptor.perRecipient, contentType, subject]).toEqual([
      "portal",
      true,
      "text/plain; charset=utf-8",
      "Bericht",
    ]);
    const text = new TextDecoder().decode(body);
    const [, id = "", secret = ""] =
      /example\/(.*)#(\S*) tot 2026-12-06T12:00:00Z$/.exec(text) ?? [];
    const [[ref, code] = ["", ""]] = codes;
    expect([ref, await unsealFromPortal({ id, secret, code }, { jose, store, now })]).toEqual([
      "06",
      { state: "opened", message },
    ]);
  });

  it("keeps nothing when the code could not be sent, and says nothing of why", async () => {
    const sendCode = () => Promise.reject(new Error("06-12345678"));
    const { store, encryptor } = encryptorOf({ sendCode });
    await expect(encrypt(encryptor)).rejects.toThrow(/^code not sent$/);
    expect(await store.find("m-1")).toBeUndefined();
  });
});

it("seals 100 megabytes and no byte more", async () => {
  const sizes: number[] = [];
  class Measuring {
    constructor({ length }: Uint8Array) {
      sizes.push(length);
    }
    setProtectedHeader = () => this;
    setInitializationVector = () => this;
    encrypt = async () => "a.b.c.d.e";
  }
  const library = { ...jose, CompactEncrypt: Measuring } as unknown as JoseLibrary;
  const seal = (size: number) =>
    sealForPortal({ ...message, content: new Uint8Array(size) }, { ...options, jose: library });
  await seal(100_000_000);
  await expect(seal(100_000_001)).rejects.toThrow("content: wrong-format");
  expect(sizes).toEqual([100_000_000]);
});
