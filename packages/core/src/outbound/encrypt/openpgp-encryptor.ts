import { textCoders } from "../../shared/bytes/text-coders.ts";
import type { OutboundRoute } from "../facts/outbound-route.ts";
import type { OutboundEncryptor } from "./outbound-encryptor.ts";

/**
 * The part of the library `openpgp`, version 6, that is used. Pass `import * as openpgp from "openpgp"`. Its licence is
 * LGPL, so the app installs it.
 */
export interface OpenPgpLibrary {
  /** Reads an ASCII-armoured public key. */
  readonly readKey: (options: { armoredKey: string }) => Promise<object>;
  /** Creates a message from bytes. */
  readonly createMessage: (options: { binary: Uint8Array }) => Promise<object>;
  /** Encrypts a message. Returns ASCII armour. */
  readonly encrypt: (options: never) => Promise<unknown>;
}

/** Options of {@link openPgpEncryptor}. */
export interface OpenPgpEncryptorOptions {
  readonly openpgp: OpenPgpLibrary;
  /** ASCII-armoured public key of the recipient. An error or an expired key blocks the message. */
  readonly keyFor: (route: OutboundRoute) => string | Promise<string>;
  /**
   * Unlocked private key for the signature, as returned by `openpgp.readPrivateKey`. Without it the author of the
   * message cannot be verified.
   */
  readonly signingKey?: object;
}

const BOUNDARY = "=_openpgp_1_encrypted";

/**
 * Encryptor of the route `openpgp`: a PGP/MIME mail.
 *
 * @see RFC 3156, section 4; RFC 9580
 */
export function openPgpEncryptor(options: OpenPgpEncryptorOptions): OutboundEncryptor {
  const { openpgp, keyFor, signingKey } = options;
  return {
    via: "openpgp",
    async encrypt(bytes, to) {
      const armoured = await Promise.all(to.map((route) => keyFor(route)));
      const encryptionKeys = await Promise.all(
        armoured.map((armoredKey) => openpgp.readKey({ armoredKey })),
      );
      const message = await openpgp.createMessage({ binary: bytes });
      const made = { message, encryptionKeys, ...(signingKey && { signingKeys: signingKey }) };
      const armour = String(await openpgp.encrypt(made as never));
      return {
        contentType: `multipart/encrypted; protocol="application/pgp-encrypted";\r\n boundary="${BOUNDARY}"`,
        body: textCoders().encode(partsAround(armour)),
      };
    },
  };
}

const partsAround = (armour: string) =>
  [
    `--${BOUNDARY}`,
    "Content-Type: application/pgp-encrypted",
    "",
    "Version: 1",
    "",
    `--${BOUNDARY}`,
    'Content-Type: application/octet-stream; name="encrypted.asc"',
    'Content-Disposition: inline; filename="encrypted.asc"',
    "",
    armour.trim().replaceAll(/\r?\n/g, "\r\n"),
    "",
    `--${BOUNDARY}--`,
    "",
  ].join("\r\n");
