import { textCoders } from "../../shared/bytes/text-coders.ts";
import type { OutboundRoute } from "../facts/outbound-route.ts";
import type { JoseLibrary } from "./jose-library.ts";
import type { OutboundEncryptor } from "./outbound-encryptor.ts";

/** A key as `jose` accepts it: a `CryptoKey`, a `KeyObject` or a JWK. */
export type JoseKey = object;

/** Options of {@link jweEncryptor}. */
export interface JweEncryptorOptions {
  readonly jose: JoseLibrary;
  /** Public key of the recipient to whom a route refers. An error or an unsuitable key blocks the message. */
  readonly keyFor: (route: OutboundRoute) => JoseKey | Promise<JoseKey>;
  /** Algorithm that wraps the content key. Default `ECDH-ES+A256KW`, for keys on P-256, P-384, P-521 or X25519. */
  readonly algorithm?: "ECDH-ES+A256KW" | "RSA-OAEP-256";
}

/**
 * Encryptor of the route `jwe`: a JWE in compact form, A256GCM, for one recipient. Mail programs cannot open it; use it
 * for other systems, or for your own page.
 *
 * @see RFC 7516, section 7.1
 */
export function jweEncryptor(options: JweEncryptorOptions): OutboundEncryptor {
  const { jose, keyFor, algorithm = "ECDH-ES+A256KW" } = options;
  return {
    via: "jwe",
    perRecipient: true,
    async encrypt(bytes, [route], { contentType }) {
      const key = await keyFor(route as OutboundRoute);
      const header = { alg: algorithm, enc: "A256GCM", cty: contentType };
      const jwe = await new jose.CompactEncrypt(bytes)
        .setProtectedHeader(header)
        .encrypt(key as never);
      return { contentType: "application/jose", body: textCoders().encode(jwe) };
    },
  };
}
