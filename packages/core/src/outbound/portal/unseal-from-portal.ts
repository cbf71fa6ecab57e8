import * as z from "zod/mini";
import { type Instant, instant } from "../../shared/dates/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { idText } from "../../shared/text/id-text.ts";
import type { JoseLibrary } from "../encrypt/jose-library.ts";
import { type PortalItem, type PortalStore, portalItem } from "./portal-item.ts";
import { portalKey } from "./portal-key.ts";
import type { PortalRefusal } from "./portal-refusal.ts";
import type { PortalMessage } from "./seal-for-portal.ts";

/** Credentials of a reader: the id and secret from the link, and the code. */
export interface PortalRequest {
  readonly id: string;
  readonly secret: string;
  readonly code: string;
}

/** Options of {@link unsealFromPortal}. */
export interface UnsealFromPortalOptions {
  readonly jose: JoseLibrary;
  readonly store: PortalStore;
  readonly now: Instant;
}

/** An opened message, or the reason for refusal. */
export type Unsealed =
  | { readonly state: "opened"; readonly message: PortalMessage }
  | {
      readonly state: "refused";
      readonly refusal: PortalRefusal;
      /** Remaining attempts after a wrong code. */
      readonly attemptsLeft?: number;
    };

const request = z.strictObject({
  id: idText,
  secret: z.string().check(z.regex(/^[\w-]{43}$/)),
  code: z.string().check(maxLength(100)),
});
const times = z.looseObject({ now: instant });
const refused = (refusal: PortalRefusal, attemptsLeft?: number): Unsealed => ({
  state: "refused",
  refusal,
  ...(attemptsLeft !== undefined && { attemptsLeft }),
});

/**
 * Opens a message of the portal. Each attempt is counted before it is made, so that an interrupted attempt counts too.
 * The message is removed after the last attempt, after its expiry and after the maximum number of openings.
 *
 * @throws InvalidInputError when the request is malformed, or the store returns something other than an item. Errors of
 * the store pass through.
 */
export async function unsealFromPortal(
  asked: PortalRequest,
  options: UnsealFromPortalOptions,
): Promise<Unsealed> {
  const { id, secret, code } = parseInput(request, asked);
  const { now } = parseInput(times, options);
  const { store, jose } = options;
  const found = await store.find(id);
  if (found === undefined) return refused("unknown");
  const item = parseInput(portalItem, found);
  if (Date.parse(item.expiresAt) <= Date.parse(now)) return gone("expired", id, store);
  const attempts = await store.count(id, "attempt");
  if (attempts === undefined) return refused("unknown");
  if (attempts > item.mostAttempts) return gone("attempts-spent", id, store);
  const message = await opened(item, {
    jose,
    key: portalKey(secretOf(secret), { id, code: code.replaceAll(/\s/g, "") }),
  });
  if (message === undefined) {
    const left = item.mostAttempts - attempts;
    return left > 0 ? refused("wrong-code", left) : gone("attempts-spent", id, store);
  }
  const opens = await store.count(id, "open");
  if (opens === undefined || opens > item.mostOpens) return gone("unknown", id, store);
  if (opens === item.mostOpens) await store.remove(id);
  return { state: "opened", message };
}

async function gone(refusal: PortalRefusal, id: string, store: PortalStore): Promise<Unsealed> {
  await store.remove(id);
  return refused(refusal);
}

async function opened(
  { id, jwe, expiresAt }: PortalItem,
  { jose, key }: { readonly jose: JoseLibrary; readonly key: Uint8Array },
): Promise<PortalMessage | undefined> {
  const algorithms = { keyManagementAlgorithms: ["dir"], contentEncryptionAlgorithms: ["A256GCM"] };
  const read = await jose.compactDecrypt(jwe, key, algorithms).catch(() => undefined);
  if (read === undefined) return undefined;
  const { kid, cty, exp } = read.protectedHeader as Readonly<Record<string, unknown>>;
  // A store that gives the message of another id, or gives it a longer term, is found out.
  const isOwn = kid === id && exp === Math.floor(Date.parse(expiresAt) / 1000);
  if (!isOwn || typeof cty !== "string") return undefined;
  return { content: read.plaintext, contentType: cty };
}

function secretOf(text: string): Uint8Array {
  const { atob } = globalThis as unknown as { readonly atob: (text: string) => string };
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) =>
    char.charCodeAt(0),
  );
}
