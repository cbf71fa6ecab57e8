import { strFromU8, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { contentHeader, parameterWords } from "./content-header.ts";
import { leafText } from "./leaf-text.ts";
import { mimeHead } from "./mime-head.ts";
import { mimeParts } from "./mime-parts.ts";
import { readMime } from "./read-mime.ts";
import { strictBody } from "./strict-body.ts";

const decoded = (text: string, encoding: string) => {
  const bytes = strictBody(strToU8(text), encoding);
  return bytes && strFromU8(bytes);
};

describe("base64 (RFC 2045, 6.8)", () => {
  it.each<[string, string | undefined]>([
    ["", ""],
    ["QQ==", "A"],
    ["QUI=", "AB"],
    ["QUJD", "ABC"],
    ["QUJDRA==", "ABCD"],
    ["QQ", "A"],
    ["QUI", "AB"],
    ["Q", ""],
    ["QU\r\nJD", "ABC"],
    ["Q U\tJ\nD", "ABC"],
    [" QUJD\r\n", "ABC"],
    ["QUJDQQ==\r\n", "ABCA"],
    ["QQ=\r\n=", "A"],
    ["QQ===", undefined],
    ["====", undefined],
    ["QQ==QUJD", undefined],
    ["QUI=Q", undefined],
    ["QUJD!", undefined],
    ["QU*D", undefined],
    ["QU\0D", undefined],
    ["QUJDé", undefined],
  ])("%j is %j", (text, bytes) => {
    expect(decoded(text, "base64")).toBe(bytes);
  });

  it("reads every letter of its alphabet at every place of four (table 1)", () => {
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (const shift of [0, 1, 2, 3]) {
      const text = letters.slice(shift) + letters.slice(0, shift);
      for (const form of [text, text.replaceAll(/.{3}/g, "$& "), text.replaceAll(/.{5}/g, "$& ")])
        expect(Buffer.from(strictBody(strToU8(form), "base64") ?? []).toString("base64")).toBe(
          text,
        );
    }
  });
});

describe("quoted-printable (RFC 2045, 6.7)", () => {
  it.each<[string, string | undefined, string]>([
    ["a=3Db", "a=b", "rule 1"],
    ["=4a=4A", "JJ", "lower case, as the note to rule 1 asks of readers"],
    ["a=\r\nb", "ab", "rule 5"],
    ["a=\nb", "ab", "a line feed alone"],
    ["a= \t\r\nb", "ab", "rule 3: blanks at the end of a line"],
    ["a=", "a", "at the end of all"],
    ["a=  ", "a", "at the end of all, with blanks"],
    ["a b\r\nc", "a b\r\nc", "rule 2"],
    ["a=\rb", undefined, "a return alone"],
    ["a=4", undefined, "half a code"],
    ["a=4x", undefined, "half a code"],
    ["a=x4", undefined, "half a code"],
    ["a= b", undefined, "a sign that is no code"],
  ])("%j is %j (%s)", (text, bytes) => {
    expect(decoded(text, "quoted-printable")).toBe(bytes);
  });
});

describe("encodings (RFC 2045, 6.1)", () => {
  it("leave the mail as it was", () => {
    const body = strToU8("a=3Db=\r\nc");
    strictBody(body, "quoted-printable");
    expect(strFromU8(body)).toBe("a=3Db=\r\nc");
  });

  it.each([
    ["", "=41"],
    ["7bit", "=41"],
    ["8bit", "=41"],
    ["binary", "=41"],
    ["quoted-printable", "A"],
    ["x-uuencode", undefined],
  ])("%j of =41 is %j", (encoding, text) => {
    expect(decoded("=41", encoding)).toBe(text);
  });
});

describe("the head of an entity (RFC 5322, 2.2)", () => {
  it.each<[string, readonly (readonly [string, string])[] | undefined, string]>([
    [
      "A: 1\r\nB: 2\r\n\r\nx",
      [
        ["a", "1"],
        ["b", "2"],
      ],
      "CRLF",
    ],
    [
      "A: 1\nB: 2\n\nx",
      [
        ["a", "1"],
        ["b", "2"],
      ],
      "LF",
    ],
    ["A: 1\r\n\tB: 2\r\n   3\r\n\r\nx", [["a", "1 B: 2 3"]], "2.2.3: folded lines"],
    ["A \t: 1\r\n\r\nx", [["a", "1"]], "4.5: blanks before a colon"],
    ["A:1: 2 \r\n\r\nx", [["a", "1: 2"]], "a colon in a value"],
    [
      "A: 1\r\nA: 2\r\n\r\nx",
      [
        ["a", "1"],
        ["a", "2"],
      ],
      "a header that may be there twice",
    ],
    ["\r\nx: 1", [], "3.5: no head"],
    ["\nx: 1", [], "no head, LF"],
    ["A: 1", [["a", "1"]], "no body"],
    ["A: 1\r\n", [["a", "1"]], "no empty line"],
    ["Content-ID: 1\r\ncontent-id: 2\r\n\r\nx", undefined, "what decides on the form, twice"],
    ["A: 1\rB: 2\r\n\r\nx", undefined, "a return alone"],
    ["A: 1\0\r\n\r\nx", undefined, "a zero"],
    ["A\r\n\r\nx", undefined, "a line without a colon"],
    ["A B: 1\r\n\r\nx", undefined, "a blank in a name"],
    [": 1\r\n\r\nx", undefined, "no name"],
    [" A: 1\r\n\r\nx", undefined, "a first line that goes on"],
    ["A: 1\r\n\u00e9: 1\r\n\r\nx", undefined, "a name that is not ASCII"],
  ])("%j: %j (%s)", (text, headers) => {
    const head = mimeHead(strToU8(text));
    expect(head?.headers.map(({ name, value }) => [name, value])).toEqual(headers);
  });

  it.each([
    ["A: 1\r\n\r\nx\r\n\r\ny", "x\r\n\r\ny"],
    ["A: 1\n\nx", "x"],
    ["A: 1\r\n\nx", "x"],
    ["A: 1\n\r\nx", "x"],
    ["\r\nx", "x"],
    ["\nx", "x"],
    ["A: 1\r\n\r\n", ""],
    ["A: 1\r\n", ""],
    ["A: 1", ""],
    ["", ""],
  ])("of %j ends before %j", (text, body) => {
    expect(text.slice(mimeHead(strToU8(text))?.end)).toBe(body);
  });
});

describe("the parts of a multipart (RFC 2046, 5.1.1)", () => {
  const split = (text: string) => {
    const parts = mimeParts(strToU8(text), "b");
    return (
      parts && [
        strFromU8(parts.before),
        ...parts.spans.map(({ from, to }) => text.slice(from, to)),
        strFromU8(parts.behind),
      ]
    );
  };
  it.each<[string, readonly string[] | undefined, string]>([
    ["--b\r\nx\r\n--b--", ["", "x", ""], "one part"],
    ["voor\r\n--b\r\nx\r\n--b\r\ny\r\n--b--\r\nna", ["voor\r\n", "x", "y", "na"], "around them"],
    ["--b\nx\n--b--\nna", ["", "x", "na"], "line feeds"],
    ["--b\r\n--b--", ["", "", ""], "a part of nothing"],
    ["--b\r\n\r\n--b--", ["", "", ""], "a part of an empty line"],
    ["--b--", ["", ""], "no part"],
    ["--b \t\r\nx\r\n--b-- \t", ["", "x", ""], "blanks behind a boundary"],
    [`--b${" ".repeat(80)}\r\nx\r\n--b--`, ["", "x", ""], "80 blanks"],
    [`--b${" ".repeat(81)}\r\nx\r\n--b--`, [`--b${" ".repeat(81)}\r\nx\r\n`, ""], "81 blanks"],
    ["--b\r\nx --b--\r\n--b--", ["", "x --b--", ""], "amid a line"],
    ["--b\r\n--bb\r\n--b--", ["", "--bb", ""], "a longer boundary"],
    ["--b\r\n--b-\r\n--b--", ["", "--b-", ""], "half an end"],
    ["--b\r\n--bx-\r\n--b--", ["", "--bx-", ""], "the other half"],
    ["--b\r\n-b\r\n--b--", ["", "-b", ""], "one hyphen"],
    ["--b\r\n-+b--\r\n--b--", ["", "-+b--", ""], "one hyphen and another sign"],
    ["--b\r\nx\r\n--b--y\r\n--b--", ["", "x\r\n--b--y", ""], "an end that goes on"],
    ["--b\r\nx\r\n--b", undefined, "no end"],
    ["x", undefined, "no boundary"],
    ["--b\rx\r\n--b--", ["--b\rx\r\n", ""], "a return alone behind a boundary"],
  ])("%j: %j (%s)", (text, parts) => {
    expect(split(text)).toEqual(parts);
  });

  it("are a thousand at most", () => {
    const many = (count: number) => `${"--b\r\nx\r\n".repeat(count)}--b--`;
    expect(split(many(1000))).toHaveLength(1002);
    expect(split(many(1001))).toBeUndefined();
  });
});

describe("a mail is taken apart to a bound", () => {
  const withParts = (count: number) =>
    `Content-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\n\r\nx\r\n".repeat(count)}--b--`;
  const nested = (depth: number): string =>
    depth === 0
      ? "Content-Type: text/plain\r\n\r\nx"
      : `Content-Type: multipart/mixed; boundary=n${depth}.\r\n\r\n--n${depth}.\r\n${nested(depth - 1)}\r\n--n${depth}.--`;
  it.each([
    ["999 parts and the mail itself", withParts(999), 999],
    ["1000 parts and the mail itself", withParts(1000), undefined],
    ["30 multiparts in one another", nested(30), 1],
    ["31 multiparts in one another", nested(31), undefined],
  ])("%s", (_what, text, leaves) => {
    expect(readMime(strToU8(text))?.leaves.length).toBe(leaves);
  });
});

describe("a multipart", () => {
  const form = (type: string, encoding: string, ...parts: readonly string[]) =>
    readMime(
      strToU8(
        `Content-Type: ${type}; boundary=b\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${parts
          .map((part) => `--b\r\n${part}\r\n`)
          .join("")}--b--`,
      ),
    );
  it.each([
    ["7bit", true],
    ["8Bit", true],
    ["binary", true],
    ["", true],
    ["base64", false],
    ["quoted-printable", false],
  ])("has no encoding of its own: %j is %s (RFC 2045, 6.4)", (encoding, isTrusted) => {
    expect(form("multipart/mixed", encoding, "\r\nx") !== undefined).toBe(isTrusted);
  });

  it("gives its forms of one text one group, and parts of another kind their own (RFC 2046, 5.1.4)", () => {
    const groupsOf = (type: string, ...parts: readonly string[]) =>
      form(type, "7bit", ...parts)?.leaves.map(({ group }) => group);
    const [one = 0, two = 0] = groupsOf("multipart/alternative", "\r\nx", "\r\ny") ?? [];
    expect(one).toBe(two);
    expect(new Set(groupsOf("multipart/mixed", "\r\nx", "\r\ny")).size).toBe(2);
    const related = "Content-Type: multipart/related; boundary=r\r\n\r\n--r\r\n\r\ny\r\n--r--";
    expect(new Set(groupsOf("multipart/alternative", "\r\nx", related)).size).toBe(1);
  });

  it("that is a digest holds mails (RFC 2046, 5.1.5)", () => {
    const types = (type: string) =>
      form(type, "7bit", "\r\nSubject: x")?.leaves.map((leaf) => leaf.type);
    expect([types("multipart/digest"), types("multipart/mixed")]).toEqual([
      ["message/rfc822"],
      ["text/plain"],
    ]);
  });

  it("keeps the words outside its parts, blanks apart", () => {
    const mail = (before: string, behind: string) =>
      readMime(
        strToU8(
          `Content-Type: multipart/mixed; boundary=b\r\n\r\n${before}--b\r\n\r\nx\r\n--b--${behind}`,
        ),
      );
    expect(mail("voor\r\n", "\r\nna")?.loose).toBe("voor\r\n\nna");
    expect(mail(" \r\n", "\r\n ")?.loose).toBe("");
  });
});

describe("a part", () => {
  const leaf = (...head: readonly string[]) =>
    readMime(strToU8([...head, "", "dag"].join("\r\n")))?.leaves[0];
  it.each([
    "utf-8",
    "UTF8",
    "us-ascii",
    "ascii",
    "latin1",
    "latin-1",
    "iso-8859-15",
    "iso8859-1",
    "windows-1252",
    "cp1252",
    "utf-16",
    "utf-16le",
    "utf16",
    "utf-16be",
    "koi8-r",
    "koi8-u",
    "gbk",
    "gb2312",
    "gb18030",
    "big5",
    "euc-jp",
    "euc-kr",
    "shift_jis",
    "iso-2022-jp",
  ])("may be in the charset %s", (charset) => {
    expect(leaf(`Content-Type: text/plain; charset=${charset}`)).toBeDefined();
  });

  it.each([
    ["a charset that hides letters", "Content-Type: text/plain; charset=utf-7"],
    ["more than the name of a charset", "Content-Type: text/plain; charset=x-utf-8"],
    ["more than the name of a charset", "Content-Type: text/plain; charset=utf-8-x"],
    ["a type without its second half", "Content-Type: text"],
    ["a type of three", "Content-Type: text/plain/x"],
    ["a type with a blank", "Content-Type: text/pla in"],
    ["a disposition that nothing closes", 'Content-Disposition: attachment; filename="a'],
    ["a mail in an encoding", "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64"],
  ])("is not trusted with %s: %s", (_why, head) => {
    expect(leaf(head)).toBeUndefined();
  });

  it.each([
    ["a charset of what is no text", "Content-Type: image/png; charset=utf-7", "image/png"],
    ["no type", "Subject: x", "text/plain"],
    ["an empty type", "Content-Type: ", "text/plain"],
    ["an empty charset", 'Content-Type: text/plain; charset=""', "text/plain"],
    ["capitals", "Content-Type: Text/HTML", "text/html"],
    [
      "a mail of no encoding",
      "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: 8bit",
      "message/rfc822",
    ],
  ])("may have %s: %s", (_why, head, type) => {
    expect(leaf(head)?.type).toBe(type);
  });

  it.each([
    ["attachment", true],
    ["Attachment; filename=x", true],
    ["inline", false],
    ["inline; filename=attachment", false],
  ])("with the disposition %s is a file: %s (RFC 2183, 2)", (disposition, isAttachment) => {
    expect(leaf(`Content-Disposition: ${disposition}`)?.isAttachment).toBe(isAttachment);
  });
});

describe("text in the form of RFC 3676", () => {
  const read = (type: string, body: string) => {
    const [leaf] = readMime(strToU8(`Content-Type: ${type}\r\n\r\n${body}`))?.leaves ?? [];
    return leaf && leafText(leaf);
  };
  it.each([
    ["text/plain; format=flowed", "een \r\ntwee\r\n", "een twee\n\n", "4.1: a line goes on"],
    [
      "text/plain; format=Flowed; DelSp=Yes",
      "een \r\ntwee",
      "eentwee\n",
      "4.1: the blank is dropped",
    ],
    ["text/plain; format=flowed; delsp=no", "een \r\ntwee", "een twee\n", "4.1: the blank stays"],
    ["text/plain; format=flowed", "  een\r\n twee", " een\ntwee\n", "4.4: one blank was added"],
    ["text/plain; format=flowed", "-- \r\nIk", "-- \nIk\n", "4.3: a signature begins"],
    ["text/plain; format=fixed; delsp=yes", "een \r\ntwee", "een \r\ntwee", "another form"],
    ["text/plain", "een \r\ntwee", "een \r\ntwee", "no form"],
  ])("%s: %j is %j (%s)", (type, body, text) => {
    expect(read(type, body)).toBe(text);
  });
});

describe("parameters of a header", () => {
  it.each<[string, string, readonly (readonly [string, string])[], string]>([
    ["a/b", "a/b", [], "none"],
    ["A/B; C=D", "a/b", [["c", "D"]], "RFC 2045, 5.1: the name in any case"],
    ["a/b ; c = d ;", "a/b", [["c", "d"]], "blanks, and a semicolon at the end"],
    ['a/b; c="x\\\\y\\"z;"', "a/b", [["c", 'x\\y"z;']], "a quoted string"],
    ["a/b; c=x\\y", "a/b", [["c", "x\\y"]], "a backslash outside quotes"],
    ["a/b; c", "a/b", [["c", ""]], "a name alone"],
    ["a/b; c=d=e", "a/b", [["c", "d=e"]], "two equals signs"],
    ["; c=d", "", [["c", "d"]], "no value"],
    ["a/b;=d;=e", "a/b", [], "no name"],
  ])("%j: %j with %j (%s)", (text, value, parameters) => {
    const header = contentHeader(text);
    expect([header?.value, [...(header?.parameters ?? [])]]).toEqual([value, parameters]);
  });

  it.each(['a/b; c="d', "a/b; c=d; C=e"])("%j is not trusted", (text) => {
    expect(contentHeader(text)).toBeUndefined();
  });

  it.each<[string, readonly string[], string]>([
    [
      "a/b; boundary=x; charset=x; format=x; delsp=x; name=y",
      ["y"],
      "what the form needs is no word",
    ],
    ["a/b; name*=utf-8'nl'caf%C3%A9", ["café"], "RFC 2231, 4"],
    ["a/b; name*=iso-8859-1''caf%E9", ["café"], "RFC 2231, 4: its charset"],
    ["a/b; name*=''caf%C3%A9", ["café"], "RFC 2231, 4: no charset"],
    ["a/b; name*0*=iso-8859-1''caf%E9; name*1*=%E9; name*2=%E9", ["caféé%E9"], "RFC 2231, 4.1"],
    ["a/b; name*1=twee; name*0=een; name*10=tien; name*2=drie", ["eentweedrietien"], "RFC 2231, 3"],
    ["a/b; name*0='x'; name*1=y", ["'x'y"], "quotes in a plain piece"],
    ["a/b; name*1*=a'b'c; name*0=x", ["xa'b'c"], "a charset stands in the first piece alone"],
    ["a/b; name*=caf%C3%A9", ["café"], "no quotes at all"],
    ["a/b; name==?utf-8?Q?caf=C3=A9?=", ["café"], "RFC 2047, as mailers do"],
    ["a/b; name=x; title=x", ["x"], "each once"],
    ["a/b; name*=utf-8''%zz%4", ["%zz%4"], "what is no code"],
  ])("%s has the words %j (%s)", (text, words) => {
    const header = contentHeader(text);
    expect(header && parameterWords(header)).toEqual(words);
  });
});
