import type { DnsAnswer, DnsType } from "../../mail/index.ts";
import { typeNumbers } from "./dns-message.ts";

const HEADER = 12;
const MOST_RECORDS = 1000;
const MOST_JUMPS = 50;
const AUTHENTICATED = 0x20;

/** Records of `type` in an answer of the wire; RFC 1035, section 4. @throws RangeError when it is malformed. */
export function readMessage(message: Buffer, type: DnsType): DnsAnswer {
  const code = message.readUInt8(3) & 15;
  const authenticated = (message.readUInt8(3) & AUTHENTICATED) !== 0;
  if (code === 3) return { status: "nxdomain", records: [], authenticated };
  if (code !== 0) return { status: code === 5 ? "refused" : "servfail", records: [] };
  let at = HEADER;
  for (let left = message.readUInt16BE(4); left > 0; left -= 1) at = readName(message, at).end + 4;
  const records: string[] = [];
  for (let left = Math.min(message.readUInt16BE(6), MOST_RECORDS); left > 0; left -= 1) {
    const head = readName(message, at).end;
    const start = head + 10;
    at = start + message.readUInt16BE(head + 8);
    // What stands behind the message would be read as empty.
    if (at > message.length) throw new RangeError("record beyond the end of the message");
    // An alias comes first, and the records of its target follow.
    if (message.readUInt16BE(head) === typeNumbers[type])
      records.push(readData(message, type, start, at));
  }
  return records.length > 0
    ? { status: "ok", records, authenticated }
    : { status: "nodata", records, authenticated };
}

function readData(message: Buffer, type: DnsType, start: number, end: number): string {
  const data = message.subarray(start, end);
  if (type === "A") return [...data].join(".");
  if (type === "AAAA")
    return Array.from({ length: 8 }, (_, at) => data.readUInt16BE(at * 2).toString(16)).join(":");
  if (type === "MX") return `${data.readUInt16BE(0)} ${readName(message, start + 2).name}`;
  if (type === "TLSA")
    return `${[...data.subarray(0, 3)].join(" ")} ${data.subarray(3).toString("hex")}`;
  if (type !== "TXT") return readName(message, start).name;
  const parts: string[] = [];
  for (let at = 0; at < data.length; at += data.readUInt8(at) + 1)
    parts.push(data.subarray(at + 1, at + 1 + data.readUInt8(at)).toString("latin1"));
  return parts.join("");
}

/** A name with its pointers followed, and the place behind it. */
function readName(message: Buffer, start: number): { readonly name: string; readonly end: number } {
  const labels: string[] = [];
  let at = start;
  let end = -1;
  for (let jumps = 0; ; ) {
    const length = message.readUInt8(at);
    if (length === 0) return { name: labels.join(".") || ".", end: end < 0 ? at + 1 : end };
    if (length < 64) {
      labels.push(message.subarray(at + 1, at + 1 + length).toString("latin1"));
      at += 1 + length;
    } else {
      jumps += 1;
      // A pointer that leads round would never end.
      if (jumps > MOST_JUMPS) throw new RangeError("too many pointers");
      if (end < 0) end = at + 2;
      at = message.readUInt16BE(at) & 0x3f_ff;
    }
  }
}
