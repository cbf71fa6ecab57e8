import { ObjectIdentifier, OctetString, UTCTime } from "asn1js";
import {
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from "pkijs";
import { joinBytes } from "../../shared/bytes/join-bytes.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { readPem } from "./read-pem.ts";

/** Signer of a mail. */
export interface SmimeSigner {
  /** Certificate in PEM. */
  readonly certificate: string;
  /** Private key for WebCrypto: RSASSA-PKCS1-v1_5 with SHA-256, or ECDSA. */
  readonly privateKey: object;
}

const DATA = "1.2.840.113549.1.7.1";
const SIGNED_DATA = "1.2.840.113549.1.7.2";
const CONTENT_TYPE = "1.2.840.113549.1.9.3";
const MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
const SIGNING_TIME = "1.2.840.113549.1.9.5";

interface Subtle {
  readonly digest: (name: string, bytes: Uint8Array) => Promise<ArrayBuffer>;
}

/** CMS signed data for some bytes, with SHA-256 and the certificate of the signer. RFC 5652, section 5. */
export async function signedData(
  bytes: Uint8Array,
  { certificate, privateKey }: SmimeSigner,
  now: Instant,
): Promise<Uint8Array> {
  const pem = readPem(certificate);
  if (pem === undefined) throw new Error("no certificate");
  const own = Certificate.fromBER(pem.buffer);
  const plain = joinBytes([bytes]);
  const { subtle } = (globalThis as unknown as { readonly crypto: { readonly subtle: Subtle } })
    .crypto;
  const attributes = [
    new Attribute({ type: CONTENT_TYPE, values: [new ObjectIdentifier({ value: DATA })] }),
    new Attribute({ type: SIGNING_TIME, values: [new UTCTime({ valueDate: new Date(now) })] }),
    new Attribute({
      type: MESSAGE_DIGEST,
      values: [new OctetString({ valueHex: await subtle.digest("SHA-256", plain) })],
    }),
  ];
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: DATA,
      eContent: new OctetString({ valueHex: plain.buffer }),
    }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
      }),
    ],
    certificates: [own],
  });
  await signed.sign(privateKey as Parameters<SignedData["sign"]>[0], 0, "SHA-256");
  const info = new ContentInfo({ contentType: SIGNED_DATA, content: signed.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER(false));
}
