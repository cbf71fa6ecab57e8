import { at } from "../../text/char-class.ts";

/** Last four letters of the labels of secrets; with a blank for "wachtwoord is". */
const ENDINGS =
  'oordwordd issswdwortrasepasscretokentionikeyskeytkeyekey_key-key keyncodscod-cod cod pin"pinwifi';
const E = 0x65;
const W = 0x77;
const MARKS = 1 << 13;

let marks: Uint8Array | undefined;

/** Index of four letters of either case among the marks. */
function markOf(bytes: ArrayLike<number>, last: number): number {
  let code = 0;
  for (let index = last - 3; index <= last; index += 1)
    code = (code << 5) | ((bytes[index] as number) & 31);
  return Math.imul(code, 0x9e3779b1) >>> 19;
}

/** False when the letters up to `last` are the end of no label, as of most names. */
export function mayEndLabel(bytes: Uint8Array, last: number): boolean {
  if (marks === undefined) {
    marks = new Uint8Array(MARKS);
    const codes = Array.from(ENDINGS, (letter) => letter.charCodeAt(0));
    for (let end = 3; end < codes.length; end += 4) marks[markOf(codes, end)] = 1;
  }
  // `pw`, `ww` and `pwd`
  return (
    marks[markOf(bytes, last)] === 1 ||
    // `pincode` and `passcode`, of which the last four letters say nothing.
    ((at(bytes, last) | 0x20) === E && marks[markOf(bytes, last - 1)] === 1) ||
    (at(bytes, last) | 0x20) === W ||
    (at(bytes, last - 1) | 0x20) === W
  );
}
