import { describe, expect, it } from "vitest";
import { createScanner } from "./index.ts";

const { scan } = createScanner();
const kindsIn = (text: string) => scan(text).map(({ kind }) => kind);

describe("a number that is an amount", () => {
  // The eleven-test: 111222333 and 123456782 pass it. Luhn: 4111111111111111.
  it.each([
    ["€ 111.222.333", "a sign of money before it"],
    ["€111222333", "a sign of money against it"],
    ["$ 111222333", "another one"],
    ["£111 222 333", "in groups"],
    ["¥ 111222333", "the yen"],
    ["₺ 111222333", "a sign beyond Latin-1"],
    ["111.222.333 €", "a sign of money behind it"],
    ["EUR 111.222.333", "a code before it"],
    ["111222333 EUR", "a code behind it"],
    ["USD 111222333", "another code"],
    ["111.222.333 euro", "the word"],
    ["111.222.333,00", "decimals"],
    ["111.222.333,-", "a hyphen for decimals"],
    ["111222333 %", "a part of a hundred"],
    ["111222333 bytes", "a size"],
    ["111 222 333 kB", "a size with blanks"],
    ["na 111222333 ms", "a time"],
    ["111222333 px breed", "a width"],
    ["111222333 rijen geladen", "rows"],
    ["123456782 records", "records"],
    ["111222333 tokens gebruikt", "tokens"],
    ["111222333 leerlingen", "people that are counted"],
    ["return 134217731;", "a number of a program"],
    ["4111111111111111 bytes", "a number of a card"],
    ["€ 4111111111111111", "a number of a card, as money"],
  ])("%s is not reported (%s)", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it.each([
    ["BSN 111222333 bytes", "bsn", "a label says what it is"],
    ["bsn: € 111222333", "bsn", "a label before the sign"],
    ["• 111222333", "bsn", "a sign that is none of money"],
    ["“111222333”", "bsn", "quotes"],
    ["111222333,12", "bsn", "the next cell"],
    ["111222333;euro", "bsn", "the next column"],
    ["111222333, euro", "bsn", "the next in a list"],
    ["Jan 111222333 jaar 12", "bsn", "a word that names the next number"],
    ["leerlingen 111222333", "bsn", "what is counted stands behind its number"],
    ["BSN van 25 leerlingen: 111222333", "bsn", "words between label and number"],
    ["€ 0612345678", "phone", "no amount begins with a zero"],
    ["0612345678 keer", "phone", "the same, with a unit"],
    ["€ 5 naar NL91ABNA0417164300", "iban", "money, and the account it goes to"],
  ])("%s is %s (%s)", (text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
  });
});

describe("four numbers with dots", () => {
  it.each([
    ["1.3.6.1", "RFC 1155: the root of object identifiers"],
    ["OID 1.3.6.1.", "the same in a sentence"],
    ["zie 10.5.3.2 van het handboek", "a section"],
    ["§ 10.5.3.2", "a section with its sign"],
    ["10.5.3.2 Beheer van toegang", "the head of a section"],
    ["`x25519` (OID 1.3.101.110)", "an object identifier with its name"],
    ["versie 10.5.3.2", "a version"],
    ["Chrome/10.5.3.2", "the version of a program"],
  ])("%s is not reported (%s)", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it.each([
    ["10.5.3.2", "alone: an address as likely as anything"],
    ["10.5.3.2 - - [01/Nov/2026]", "the first field of a log"],
    ["10.5.3.2 GET /", "the same"],
    ["zie 10.0.0.5", "a zero, which no section has"],
    ["Accepted key from 10.1.2.3 port 22", "before a port"],
    ["ping 10.5.3.2", "a command for addresses"],
    ["host=10.5.3.2", "a parameter"],
    ["10.5.3.2/24", "before a mask"],
  ])("%s is an address (%s)", (text) => {
    expect(kindsIn(text)).toEqual(["ipv4"]);
  });
});

describe("a code with the form of a plate", () => {
  it.each(["4-BHV-12", "2-SLB-01", "12-KGT-3", "lokaal 3-CKV-21"])("%s is not reported", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it.each(["kenteken 4-BHV-12", "1-TXK-12"])("%s is a plate", (text) => {
    expect(kindsIn(text)).toEqual(["licence-plate"]);
  });
});
