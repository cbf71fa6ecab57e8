/** Two hashes of an identifier, without regard to case and blanks; FNV over its code units, mixed twice. */
export function hashText(text: string): readonly [number, number] {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code <= 0x20) continue;
    const plain = code > 0x40 && code < 0x5b ? code | 0x20 : code;
    first = Math.imul(first ^ plain, 0x01000193);
    second = Math.imul(second ^ plain, 0x85ebca6b);
  }
  return [first ^ (first >>> 15), second ^ (second >>> 13)];
}
