import type { NativeBuffer } from "../../engine/text/window.ts";

const NEWLINE = 0x0a;

/** UTF-16 code units of a text, with a line end behind the last. A list of numbers is read in half the time of a string. */
export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length + 1);
  const { Buffer } = globalThis as { readonly Buffer?: NativeBuffer };
  if (Buffer) Buffer.from(codes.buffer).write(text, 0, text.length * 2, "utf16le");
  else for (let index = 0; index < text.length; index += 1) codes[index] = text.charCodeAt(index);
  codes[text.length] = NEWLINE;
  return codes;
}
