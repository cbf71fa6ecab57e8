import type { DnsType } from "../../mail/index.ts";

/** Numbers of the types; RFC 1035, RFC 3596 and RFC 6698. */
export const typeNumbers: Readonly<Record<DnsType, number>> = {
  A: 1,
  NS: 2,
  CNAME: 5,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  TLSA: 52,
};

const HEADER = 12;
const RECURSION_AND_PROOF = 0x01_20;
const INTERNET = 1;
const OPTIONS = 41;
const LARGEST_ANSWER = 4096;
/** Asks for the records of DNSSEC too, so that the server checks them. */
const DNSSEC_OK = 0x80_00;

/** A question in the form of the wire; RFC 1035, section 4, and RFC 6891. None for a name that has no such form. */
export function writeQuestion(name: string, type: DnsType): Uint8Array<ArrayBuffer> | undefined {
  const labels = (name.endsWith(".") ? name.slice(0, -1) : name).split(".");
  const bytes = labels.map((label) => Buffer.from(label, "latin1"));
  const length = bytes.reduce((sum, label) => sum + label.length + 1, 1);
  if (length > 255 || bytes.some((label) => label.length < 1 || label.length > 63))
    return undefined;
  const message = Buffer.alloc(HEADER + length + 4 + 11);
  message.writeUInt16BE(RECURSION_AND_PROOF, 2);
  message.writeUInt16BE(1, 4);
  message.writeUInt16BE(1, 10);
  let at = HEADER;
  for (const label of bytes) {
    at = message.writeUInt8(label.length, at);
    at += label.copy(message, at);
  }
  at = message.writeUInt16BE(typeNumbers[type], at + 1);
  at = message.writeUInt16BE(INTERNET, at);
  at = message.writeUInt16BE(OPTIONS, at + 1);
  at = message.writeUInt16BE(LARGEST_ANSWER, at);
  message.writeUInt16BE(DNSSEC_OK, at + 2);
  return new Uint8Array(message);
}
