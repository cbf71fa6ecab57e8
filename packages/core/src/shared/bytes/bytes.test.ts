import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { base64, base64Lines, bytesOfBase64 } from "./base64.ts";
import { decodeBody } from "./decode-body.ts";
import { joinBytes } from "./join-bytes.ts";
import { textCoders } from "./text-coders.ts";

const { encode, decode } = textCoders();

describe("base64", () => {
  it.each([
    ["", ""],
    ["f", "Zg=="],
    ["fo", "Zm8="],
    ["foo", "Zm9v"],
    ["foob", "Zm9vYg=="],
    ["fooba", "Zm9vYmE="],
    ["foobar", "Zm9vYmFy"],
  ])("of %j is %j, and back (RFC 4648, section 10)", (text, encoded) => {
    expect(base64(encode(text))).toBe(encoded);
    expect(decode(bytesOfBase64(encoded))).toBe(text);
  });

  it("is that of another program, for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = base64(bytes);
        expect(text).toBe(btoa(String.fromCharCode(...bytes)));
        expect(bytesOfBase64(text)).toEqual(bytes);
        expect(bytesOfBase64(base64Lines(bytes))).toEqual(bytes);
      }),
    );
  });

  it("uses each of its 64 letters", () => {
    const all = Uint8Array.from({ length: 192 }, (_, at) => (at * 67) % 256);
    expect(bytesOfBase64(base64(all))).toEqual(all);
    expect(base64(Uint8Array.of(0xfb, 0xff, 0xbf))).toBe("+/+/");
  });

  it.each([
    [57, [76], "one full line"],
    [58, [76, 4], "a byte more"],
    [114, [76, 76], "two full lines"],
    [0, [0], "nothing"],
  ])("of %i bytes has lines of %j characters (%s; RFC 2045, section 6.8)", (size, lengths) => {
    const lines = base64Lines(new Uint8Array(size)).split("\r\n");
    expect(lines.map(({ length }) => length)).toEqual(lengths);
  });

  it.each([
    ["Zm9v\r\nYmFy", "foobar", "line ends"],
    ["Zm 9v!Ym-Fy", "foobar", "signs that are no letters of it"],
    ["Zg", "f", "without its padding"],
    ["Zm9vYg==Zm9v", "foob\u0019\u00bd\u00bc", "padding within: what is behind it goes on"],
  ])("%j is read (%s; RFC 2045, section 6.8)", (text, _read) => {
    const bytes = bytesOfBase64(text);
    const clean = text.replaceAll(/[^A-Za-z\d+/]/g, "");
    expect(bytes).toEqual(Uint8Array.from(atob(clean), (char) => char.charCodeAt(0)));
  });
});

describe("the body of a mail", () => {
  it.each([
    ["caf=C3=A9", "quoted-printable", "café", "bytes of a letter"],
    ["caf=c3=a9", "Quoted-Printable ", "café", "small digits, another spelling of the name"],
    ["a=\r\nb", "quoted-printable", "ab", "a soft line break"],
    ["a=\nb", "quoted-printable", "ab", "one of a system that has no carriage return"],
    ["a\r\nb", "quoted-printable", "a\r\nb", "a line end that stays"],
    ["1=3D1", "quoted-printable", "1=1", "the sign itself"],
    ["a=ZZ", "quoted-printable", "a=ZZ", "no digits behind it"],
    ["a=4", "quoted-printable", "a=4", "half a byte at the end"],
    ["=414", "quoted-printable", "A4", "a digit behind a byte"],
    ["=4 1", "quoted-printable", "=4 1", "a blank among its digits"],
    ["a=", "quoted-printable", "a=", "nothing behind it"],
    ["Zm9v\r\nYmFy", "base64", "foobar", "base64"],
    ["Zm9v", " BASE64", "foo", "base64 in capitals"],
    ["Zm9v=41", "7bit", "Zm9v=41", "as it is"],
  ])("%j as %j is %j (%s; RFC 2045, section 6)", (body, encoding, text) => {
    expect(decode(decodeBody(body, encoding))).toBe(text);
  });

  it.each(["8bit", "quoted-printable"])("has a byte for each character in %s", (encoding) => {
    expect([...decodeBody("é\u00ff\u01e9", encoding)]).toEqual([0xe9, 0xff, 0xe9]);
  });
});

it("joins bytes in their order", () => {
  const parts = [Uint8Array.of(1, 2), new Uint8Array(0), Uint8Array.of(3)];
  expect(joinBytes(parts)).toEqual(Uint8Array.of(1, 2, 3));
  expect(joinBytes([])).toEqual(new Uint8Array(0));
});
