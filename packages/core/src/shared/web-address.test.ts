import { describe, expect, it } from "vitest";
import { webAddress, webOrMailAddress } from "./web-address.ts";

describe("webAddress", () => {
  it.each([
    "https://leerplein.example",
    "http://leerplein.example/privacy?versie=2026-1#gegevens",
    "https://leerplein.example:8443/a/b",
    "HTTPS://LEERPLEIN.EXAMPLE/",
    "https://xn--caf-dma.example/",
    "https://192.0.2.1/",
  ])("accepts %s", (address) => {
    expect(webAddress.safeParse(address).success).toBe(true);
    expect(webOrMailAddress.safeParse(address).success).toBe(true);
  });

  it.each([
    ["javascript:alert(1)", "runs in a link"],
    ["javascript://leerplein.example/%0Aalert(1)", "a comment, then the code"],
    ["ftp://leerplein.example/", "no page"],
    ["JaVaScRiPt:alert(1)", "schemes have no case"],
    ["\u0001javascript:alert(1)", "browsers drop leading control characters"],
    [" https://leerplein.example", "and leading blanks"],
    ["java\nscript:alert(1)", "and line ends"],
    ["data:text/html,<script>alert(1)</script>", "a page of its own"],
    ["vbscript:msgbox(1)", "ran once"],
    ["file:///etc/passwd", "a file"],
    ["http:evil", "a path on this host"],
    ["https:evil.example", "a path on this host"],
    ["//evil.example", "any scheme"],
    ["https://", "no host"],
    ["https:///evil", "no host"],
    ["https://leerplein.example@evil.example/", "user information that looks like a host"],
    ["https://user:secret@leerplein.example/", "a password in a public address"],
    ["https://leerplein.example\\@evil.example", "a backslash that browsers read as a slash"],
    ["https://leerplein.example/\u202Ecod.exe", "a mark that turns the writing direction"],
    ['https://leerplein.example/"onclick="x', "leaves the quotes of an attribute"],
    ["https://leerplein.example/ x", "a blank"],
    ["", "nothing"],
  ])("refuses %j: %s", (address) => {
    expect(webAddress.safeParse(address).success).toBe(false);
    expect(webOrMailAddress.safeParse(address).success).toBe(false);
  });
});

describe("webOrMailAddress", () => {
  it.each(["mailto:privacy@dewilgen.example", "MAILTO:fg+avg@dewilgen.example"])(
    "accepts %s, and webAddress does not",
    (address) => {
      expect(webOrMailAddress.safeParse(address).success).toBe(true);
      expect(webAddress.safeParse(address).success).toBe(false);
    },
  );

  it.each([
    ["mailto:", "nobody"],
    ["mailto:privacy", "no host"],
    ["mailto:privacy@dewilgen.example?cc=x@evil.example", "other people"],
    ["mailto:a@b.example,c@d.example", "more than one"],
    ["mailto:<script>@b.example", "markup"],
  ])("refuses %j: %s", (address) => {
    expect(webOrMailAddress.safeParse(address).success).toBe(false);
  });
});
