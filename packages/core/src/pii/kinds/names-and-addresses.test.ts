import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth, MOST_GROWTH } from "../../../test/growth.ts";
import { createScannerOf, extendScanner, personName, streetAddress } from "../index.ts";

const scanner = createScannerOf([personName, streetAddress]);
const foundIn = (text: string) =>
  scanner.scan(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
const name = (text: string) => ["person-name", text];
const place = (text: string) => ["street-address", text];

describe("person-name", () => {
  it.each([
    ["Beste mevrouw Jansen,", ["Jansen"], "a title"],
    ["dhr. P. de Vries belde", ["P. de Vries"], "a title and initials"],
    ["Mevrouw Van den Berg", ["Van den Berg"], "prefixes after a title"],
    ["mevrouw 't Hart", ["'t Hart"], "a prefix with an apostrophe"],
    ["de heer Jansen-de Vries", ["Jansen-de Vries"], "two surnames"],
    ["prof. dr. ir. J. Jansen", ["J. Jansen"], "three titles"],
    ["mr. Jansen's auto", ["Jansen"], "a genitive"],
    ["Geachte heer Bakker,", ["Bakker"], "a greeting with a title"],
    ["Beste Sanne,", ["Sanne"], "a greeting"],
    ["Beste Jan en Sanne,", ["Jan", "Sanne"], "two are greeted"],
    ["Hallo Tim!", ["Tim"], "a greeting"],
    ["leerling Sanne Bakker is ziek", ["Sanne Bakker"], "who somebody is"],
    ["onze zoon Tim is ziek", ["Tim"], "a first name"],
    ["de moeder van Sanne Bakker", ["Sanne Bakker"], "whose mother"],
    ["docent Jan Jansen", ["Jan Jansen"], "a teacher with two names"],
    ["Met vriendelijke groet,\nJan de Boer", ["Jan de Boer"], "the end of a letter"],
    ["Met vriendelijke groeten\r\n\r\nSanne\r\n", ["Sanne"], "a first name at the end"],
    ["Naam: Jan de Boer, klas 3", ["Jan de Boer"], "a label"],
    ["Ouder: P. van den Berg\n", ["P. van den Berg"], "a label"],
    ["Naam leerling: Sanne\n", ["Sanne"], "a label of two words"],
    ['{"naam": "Jan de Boer"}', ["Jan de Boer"], "JSON"],
    ["Naam: Şükrü Öztürk", ["Şükrü Öztürk"], "letters beyond Latin-1"],
    ['"Jan de Boer" <jan@example.org>', ["Jan de Boer"], "a name of mail, RFC 5322"],
    ["Van: Jan de Boer <jan@example.org>", ["Jan de Boer"], "without quotes"],
    ['"Boer, Jan de" <jan@example.org>', ["Boer, Jan de"], "the surname first"],
  ])("%s (%s)", (text, names) => {
    expect(foundIn(text)).toEqual(names.map(name));
  });

  it.each([
    ["Beste ouders,"],
    ["Beste Ouders en Verzorgers,"],
    ["Beste allemaal,"],
    ["Geachte heer/mevrouw,"],
    ["Geachte heer of mevrouw,"],
    ["leerling van de week"],
    ["mevrouw de directeur"],
    ["Mevrouw de Directeur"],
    ["Dag van de Leraar,"],
    ["op een dag Jansen"],
    ["docent Nederlands en student Rechten"],
    ["de juf en de meester"],
    ["Met vriendelijke groet,\nDirectie"],
    ["Met vriendelijke groet,\nBasisschool De Regenboog"],
    ["Naam: Basisschool De Regenboog"],
    ["schoolnaam: Jan"],
    ["name: string, other: Foo"],
    ["{ name: Foo }"],
    ["From: Administratie <info@school.example>"],
    ["if (a<b@c)"],
    ["Amsterdam is de hoofdstad van Nederland."],
    ["Mevrouw Jan_de_Boer"],
  ])("leaves %j alone", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe("street-address", () => {
  it.each([
    ["Dorpsstraat 12a, 1234 AB Utrecht", "Dorpsstraat 12a", "a letter"],
    ["Dorpsstraat 12 A\n1234AB Ons Dorp", "Dorpsstraat 12 A", "a letter apart, and lines"],
    ["Burg. de Vlugtlaan 125-3 hoog, 1063 BJ Amsterdam", "Burg. de Vlugtlaan 125-3 hoog", "floors"],
    ["Van Baerlestraat 8-II, 1071 AW Amsterdam", "Van Baerlestraat 8-II", "a Roman number"],
    ["Oudegracht 100 bis, 3511 AX Utrecht", "Oudegracht 100 bis", "bis"],
    ["Plein 1944 nr. 2\n6511 JJ Nijmegen", "Plein 1944 nr. 2", "a year in the name"],
    ["'s-Gravenweg 10, 2901 LA Capelle", "'s-Gravenweg 10", "an apostrophe"],
    ["1e Oosterparkstraat 5, 1091 GA Amsterdam", "1e Oosterparkstraat 5", "an ordinal"],
    ["De Dreef 5, 1234 AB Ons Dorp", "De Dreef 5", "a name without an ending"],
    ["dorpsstraat 12, 1234 AB", "dorpsstraat 12", "small letters"],
    ["Laan van Meerdervoort 100 te Den Haag", "Laan van Meerdervoort 100", "a place"],
    ["wij wonen op Kerkstraat 5 in Zwolle", "Kerkstraat 5", "a place, in a sentence"],
    ["Dorpsstraat 12, Utrecht", "Dorpsstraat 12", "a place behind a comma"],
    ["ADR;TYPE=HOME:;;Dorpsstraat 12;Ons Dorp;;1234 AB", "Dorpsstraat 12", "vCard, RFC 6350"],
    ["1234 AB Utrecht, Kerkstraat 5", "Kerkstraat 5", "the postcode first"],
    ["Adres: Kerkstraat 5", "Kerkstraat 5", "a label"],
  ])("%s: %s (%s)", (text, street) => {
    expect(foundIn(text)).toEqual([place(street)]);
  });

  it.each([
    ["Wij staan op Kerkstraat 5."],
    ["In 2024 waren er 12, 1234 AB"],
    ["Hoofdstuk 3, Paragraaf 2"],
    ["Wij komen om 12 uur in Utrecht"],
    ["groep 7 te Utrecht"],
    ["12, 1234 AB"],
  ])("leaves %j alone", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

const pieces = fc.array(
  fc.constantFrom(
    "Beste mevrouw Jansen,\n",
    "leerling Sanne Bakker ",
    "Met vriendelijke groet,\n",
    "Dorpsstraat 12a, 1234 AB Utrecht\n",
    '"Jan de Boer" <jan@example.org> ',
    "Naam: ",
    "van den ",
    "Beste ",
    " 12 ",
    "é",
    "x".repeat(90),
    " ".repeat(600),
  ),
  { maxLength: 40 },
);

describe("names and addresses", () => {
  it("are the same in a stream, wherever the text is cut", () => {
    const whole = extendScanner(scanner);
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 3000 }), (parts, size) => {
        const text = parts.join("");
        const stream = whole.incremental();
        const found: unknown[] = [];
        for (let at = 0; at < text.length; at += size)
          found.push(...stream.push(text.slice(at, at + size)).matches);
        found.push(...stream.finish().matches);
        expect(found).toEqual(scanner.scan(text));
      }),
    );
  });

  it("lie in the text and do not overlap, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let last = 0;
        for (const { start, end } of scanner.scan(`Naam: ${text} 12, 1234 AB`)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  it.each([
    "Beste ",
    "mevrouw ",
    "Naam: ",
    "van ",
    "A.",
    "Jan ",
    "Dorpsstraat 1 ",
    "1 ",
    '"a <a@',
    "groet,\n",
  ])("take time that grows with the length only: %j", (unit) => {
    expect(growth(scanner.scan, unit)).toBeLessThan(MOST_GROWTH);
  });
});
