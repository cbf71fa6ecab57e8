import { describe, expect, it } from "vitest";
import { doubtsIn } from "./doubts-in.ts";

const doubtsOf = (document: unknown) => doubtsIn(document).map(({ code }) => code);

describe("a text that says nothing", () => {
  it.each([
    ["accreditation", "n.v.t."],
    ["name", "-"],
    ["monitoring", "TODO"],
    ["specification", "zie boven"],
    ["years", "tbd"],
  ])("is doubted in %s, where words are asked for: %s", (member, text) => {
    expect(doubtsOf({ [member]: text })).toEqual(["text-says-nothing"]);
    expect(doubtsOf({ [member]: "Drie eigen woorden" })).toEqual([]);
  });

  it("is not doubted where a code stands, which may be short", () => {
    expect(doubtsOf({ kind: "na", code: "x" })).toEqual([]);
  });

  it("stands where it stands: in the document, its lists and the member it came from", () => {
    const document = { parties: [{ name: "Leerplein" }, { name: ["idem"] }] };
    expect(doubtsIn({ name: "idem" })).toEqual([{ code: "text-says-nothing", where: ["name"] }]);
    expect(doubtsIn(document, ["annex"])).toEqual([
      { code: "text-says-nothing", where: ["annex", "parties", 1, "name", 0] },
    ]);
  });
});

describe("a number that nobody has", () => {
  it.each([
    ["kvk", "00000000", true, "one digit over and over"],
    ["kvk", "12345678", false, "more digits"],
    ["phone", "+31 000 000 000", true, "one digit behind the code of the country"],
    ["phone", "+31 000 000 001", false, "one digit that differs"],
    ["phone", "+33333333", true, "the code of the country is left out"],
    ["phone", "00-00 0", true, "five digits, the fewest that count"],
    ["phone", "000 +31 000", false, "a code of a country that is not at the beginning"],
    ["phone", "0000", false, "four digits"],
    ["number", "AAAAA", true, "a letter over and over"],
    ["number", "00000003000000000000", false, "no OIN: its beginning is looked at too"],
    ["oin", "00000003000000000000", true, "nothing behind the beginning of an OIN"],
    ["oin", "00000003123456780000", false, "a KvK number in it"],
    ["postalCode", "0123 AB", true, "no Dutch postal code begins with a zero"],
    ["postalCode", "0123ab", true, "without a space, small letters"],
    ["postalCode", "1234 AB", false, "a Dutch one"],
    ["postalCode", "01234", false, "abroad it may: Dresden is 01067"],
    ["postalCode", "00000", false, "five digits of one kind: Finland begins with two zeros"],
    ["postalCode", "0123 ABC", false, "three letters"],
    ["postalCode", "10123 AB", false, "five digits"],
    ["postalCode", "0123 A1", false, "a digit among the letters"],
    ["code", "00000000", false, "no number of a register"],
  ])("%s %s: doubted %s (%s)", (member, text, isDoubted) => {
    expect(doubtsOf({ [member]: text })).toEqual(isDoubted ? ["number-not-real"] : []);
  });
});

describe("an address", () => {
  it.each<[string, string, readonly string[], string]>([
    ["url", "http://leerplein.nl/", ["address-unencrypted"], "without TLS"],
    ["url", "HTTP://leerplein.nl/", ["address-unencrypted"], "in capitals"],
    ["url", "https://leerplein.nl/?next=http://leerplein.nl", [], "another one in it"],
    ["url", "https://www.Example.com:443/page", ["address-of-example"], "RFC 2606, section 3"],
    ["url", "https://example.nl#top", ["address-of-example"], "a fragment behind the host"],
    ["url", "https://voorbeeld.nl?x", ["address-of-example"], "a question behind the host"],
    ["url", "https://example.com.leerplein.nl", [], "a host that begins as an example"],
    ["url", "https://privacy.test/", ["address-of-example"], "RFC 6761, section 6.2"],
    ["url", "https://privacy.invalid/", ["address-of-example"], "RFC 6761, section 6.4"],
    ["url", "http://localhost:3000", ["address-unencrypted", "address-of-example"], "section 6.3"],
    ["url", "https://printer.local", ["address-of-example"], "RFC 6762: one link only"],
    ["url", "https://127.0.0.1/", ["address-of-example"], "a number instead of a name"],
    ["url", "https://192.0.2.10/", ["address-of-example"], "a number of two digits at its end"],
    ["email", "ahttp:b@leerplein.nl", [], "a mail address is no page"],
    ["url", "https://a1.b2", [], "a name with a digit at its end"],
    ["url", "https://a1.2b", [], "a name with a digit at its beginning"],
    ["email", "privacy@leerplein.example", [], "the examples of this package"],
    ["email", "privacy@example.org", ["address-of-example"], "mail of an example"],
    ["email", "school@gmail.com", ["address-of-free-mail"], "anybody can have it"],
    ["email", `${"a".repeat(64)}@gmail.com`, ["address-of-free-mail"], "RFC 5321: 64 before the @"],
    ["email", `${"a".repeat(65)}@gmail.com`, [], "no address: 65 before the @"],
    ["email", "mail to school@gmail.com", [], "no address: words before it"],
    ["email", "school@gmail.com.leerplein.nl", [], "a host that begins as a free one"],
    ["url", "https://mail.com", [], "a page of a mail host is no mailbox"],
    ["text", "school@gmail.com", [], "an address that a sentence names"],
    ["$schema", "http://example.com/schema.json", [], "a name, not a page"],
  ])("%s %s: %j (%s)", (member, text, doubts) => {
    expect(doubtsOf({ [member]: text })).toEqual(doubts);
  });

  it.each(["example.com", "example.net", "example.org", "domain.com", "domein.nl"])(
    "of %s is nobody's",
    (site) => {
      expect(doubtsOf({ email: `info@${site}` })).toEqual(["address-of-example"]);
    },
  );

  // Hosts common in the Netherlands; our own list.
  it.each(
    `gmail.com googlemail.com outlook.com outlook.nl hotmail.com hotmail.nl live.com live.nl msn.com yahoo.com yahoo.nl
    icloud.com me.com aol.com gmx.com gmx.net mail.com proton.me protonmail.com ziggo.nl kpnmail.nl kpnplanet.nl planet.nl
    hetnet.nl home.nl upcmail.nl chello.nl casema.nl xs4all.nl telfort.nl tele2.nl zonnet.nl quicknet.nl`.split(
      /\s+/,
    ),
  )("at %s is that of a person, not of an organisation", (host) => {
    expect(doubtsOf({ email: `fg.dewilgen@${host}` })).toEqual(["address-of-free-mail"]);
  });
});
