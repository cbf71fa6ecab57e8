import { Certificate, ContentInfo, EnvelopedData } from "pkijs";
import { base64Lines } from "../../shared/bytes/base64.ts";
import { joinBytes } from "../../shared/bytes/join-bytes.ts";
import { textCoders } from "../../shared/bytes/text-coders.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import type { OutboundEncryptor, OutboundRoute } from "../index.ts";
import { readPem } from "./read-pem.ts";
import { type SmimeSigner, signedData } from "./signed-data.ts";

/** Options of {@link smimeEncryptor}. */
export interface SmimeEncryptorOptions {
  /** Certificate of the recipient, in PEM. An error, or a certificate that is not valid now, blocks the message. */
  readonly certificateFor: (route: OutboundRoute) => string | Promise<string>;
  /** Signer inside the encryption. Omit it only if author and integrity of the message do not matter. */
  readonly signer?: SmimeSigner;
  /** The current time, at which a certificate must be valid. */
  readonly now: () => Instant;
}

const contentCipher = { name: "AES-CBC", length: 256 };
const ENVELOPED_DATA = "1.2.840.113549.1.7.3";

/**
 * Encryptor of the route `smime`: CMS enveloped data, AES-256 in CBC, keys wrapped with RSA-OAEP and SHA-256 or by ECDH
 * on the curve of the certificate. Needs the optional peers `pkijs` and `asn1js`.
 *
 * CBC gives confidentiality, not integrity: an attacker in transit can alter an encrypted mail unnoticed, and has made
 * some mail programs leak its content. Pass a `signer`: the mail is then signed inside the encryption, and a change is
 * detected.
 *
 * @see RFC 8551; RFC 5652
 */
export function smimeEncryptor(options: SmimeEncryptorOptions): OutboundEncryptor {
  const { certificateFor, signer, now } = options;
  return {
    via: "smime",
    async encrypt(bytes, to) {
      const moment = Date.parse(now());
      const certificates = await Promise.all(
        to.map(async (route) => validCertificate(await certificateFor(route), moment)),
      );
      const content = signer ? signedEntity(await signedData(bytes, signer, now())) : bytes;
      const enveloped = new EnvelopedData();
      for (const certificate of certificates)
        enveloped.addRecipientByCertificate(certificate, { oaepHashAlgorithm: "SHA-256" });
      const plain = joinBytes([content]).buffer;
      await enveloped.encrypt(contentCipher, plain);
      const info = new ContentInfo({ contentType: ENVELOPED_DATA, content: enveloped.toSchema() });
      return {
        contentType: 'application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"',
        body: new Uint8Array(info.toSchema().toBER(false)),
      };
    },
  };
}

/** Certificate, checked to be valid at a given time. */
function validCertificate(pem: string, moment: number): Certificate {
  const bytes = readPem(pem);
  if (bytes === undefined) throw new Error("no certificate");
  const certificate = Certificate.fromBER(bytes.buffer);
  const { notBefore, notAfter } = certificate;
  if (moment < notBefore.value.getTime() || moment > notAfter.value.getTime())
    throw new Error("certificate not valid now");
  return certificate;
}

/** Signed data as the MIME entity to encrypt. RFC 8551, section 3.5.2. */
const signedEntity = (signed: Uint8Array) =>
  textCoders().encode(
    [
      'Content-Type: application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"',
      "Content-Transfer-Encoding: base64",
      'Content-Disposition: attachment; filename="smime.p7m"',
      "",
      base64Lines(signed),
      "",
    ].join("\r\n"),
  );
