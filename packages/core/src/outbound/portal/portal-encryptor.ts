import { textCoders } from "../../shared/bytes/text-coders.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import type { JoseLibrary } from "../encrypt/jose-library.ts";
import type { OutboundEncryptor } from "../encrypt/outbound-encryptor.ts";
import type { OutboundRoute } from "../facts/outbound-route.ts";
import type { PortalStore } from "./portal-item.ts";
import { type SealForPortalOptions, sealForPortal } from "./seal-for-portal.ts";

/** Options of {@link portalEncryptor}. */
export interface PortalEncryptorOptions {
  readonly jose: JoseLibrary;
  readonly store: PortalStore;
  /** Id, random bytes, time and expiry of one message. */
  readonly terms: () => Omit<SealForPortalOptions, "jose">;
  /** Address of the page that opens the message. Put the secret after `#`. */
  readonly link: (sealed: { readonly id: string; readonly secret: string }) => string;
  /** Sends the code by another channel, such as a text message. An error blocks the message. */
  readonly sendCode: (route: OutboundRoute, code: string) => Promise<void>;
  /** The mail with the link. Texts are in `outbound.portal` of `@bijsluiter/core/messages/nl`. */
  readonly notice: (sealed: { readonly link: string; readonly expiresAt: Instant }) => {
    readonly subject: string;
    readonly text: string;
  };
}

/** Encryptor of the route `portal`: stores the message, sends the code, and returns a mail with a link. */
export function portalEncryptor(options: PortalEncryptorOptions): OutboundEncryptor {
  const { jose, store, terms, link, sendCode, notice } = options;
  return {
    via: "portal",
    perRecipient: true,
    async encrypt(content, [route], { contentType }) {
      const sealed = await sealForPortal({ content, contentType }, { ...terms(), jose });
      const { id, expiresAt } = sealed.item;
      await store.put(sealed.item);
      try {
        await sendCode(route as OutboundRoute, sealed.code);
      } catch {
        await store.remove(id);
        throw new Error("code not sent");
      }
      const { subject, text } = notice({ link: link({ id, secret: sealed.secret }), expiresAt });
      const body = textCoders().encode(text);
      return { contentType: "text/plain; charset=utf-8", body, subject };
    },
  };
}
