const FOUR_BYTES = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/;
const GROUP = /^[\da-f]{1,4}$/i;

/** Four bytes of an IPv4 address in dotted form; none for another text, or a number with a leading zero. */
export function parseIp4(text: string): readonly number[] | undefined {
  const found = text.length > 15 ? null : FOUR_BYTES.exec(text);
  if (found === null) return undefined;
  const bytes = [Number(found[1]), Number(found[2]), Number(found[3]), Number(found[4])];
  return Math.max(...bytes) <= 255 ? bytes : undefined;
}

/** Sixteen bytes of an IPv6 address; RFC 4291, section 2.2. None for another text, or an address with a zone. */
export function parseIp6(text: string): readonly number[] | undefined {
  if (text.length > 45) return undefined;
  const [head = "", tail, ...more] = text.split("::");
  if (more.length > 0) return undefined;
  const first = groupBytes(head, tail === undefined);
  if (first === undefined) return undefined;
  if (tail === undefined) return first.length === 16 ? first : undefined;
  const last = groupBytes(tail, true);
  // "::" stands for at least one group of zeros.
  if (last === undefined || first.length + last.length > 14) return undefined;
  return [...first, ...Array<number>(16 - first.length - last.length).fill(0), ...last];
}

function groupBytes(text: string, mayEndInIp4: boolean): readonly number[] | undefined {
  if (text === "") return [];
  const groups = text.split(":");
  const bytes: number[] = [];
  for (const [index, group] of groups.entries()) {
    const ip4 = mayEndInIp4 && index === groups.length - 1 ? parseIp4(group) : undefined;
    if (ip4) bytes.push(...ip4);
    else if (GROUP.test(group))
      bytes.push(Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255);
    else return undefined;
  }
  return bytes;
}

/** Bytes of an address: an IPv4 address that is mapped into IPv6 counts as IPv4, as RFC 7208, section 5 asks. */
export function parseIp(text: string): readonly number[] | undefined {
  const bytes = parseIp4(text) ?? parseIp6(text);
  const isMapped =
    bytes?.length === 16 && bytes.slice(0, 12).every((byte, at) => byte === (at < 10 ? 0 : 255));
  return isMapped ? bytes.slice(12) : bytes;
}

/** Whether two addresses of one family share their first `prefix` bits. */
export function sharesPrefix(a: readonly number[], b: readonly number[], prefix: number): boolean {
  if (a.length !== b.length) return false;
  const whole = prefix >> 3;
  for (let at = 0; at < whole; at += 1) if (a[at] !== b[at]) return false;
  const rest = 8 - (prefix & 7);
  return rest === 8 || (a[whole] ?? 0) >> rest === (b[whole] ?? 0) >> rest;
}
