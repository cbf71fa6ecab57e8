import { describe, expect, it } from "vitest";
import {
  allKinds,
  createScanner,
  createScannerOf,
  healthWord,
  type MoreKind,
  moreKinds,
  type PiiKind,
} from "./index.ts";

type AnyKind = PiiKind | MoreKind;

const { scan } = createScanner();
const more = createScannerOf([...allKinds, ...moreKinds, healthWord]);
const isMore = (kind: AnyKind) => allKinds.every((one) => one.kind !== kind);

const before = [..."([{\"'<=:/-_.,;|#*+~&%\t>`“‘«（【", "**", "\\n", "\\t", '\\"', "%20", "&nbsp;"];
const after = [
  ...")]}\"'>=:/-_.,;|#*+~&%\t<`”’»）】",
  "**",
  "\\n",
  "\\t",
  '\\"',
  ":443",
  "/24",
  "/06-12345678",
  "’s",
  " (thuis)",
  "%20",
  "&nbsp;",
];

/** Kinds that prove themselves by their form, and kinds beside their label: what stands around them, and their value. */
const proven: readonly (readonly [kind: AnyKind, label: string, value: string])[] = [
  ["iban", "zie ", "NL91ABNA0417164300"],
  ["iban", "zie ", "NL91 ABNA 0417 1643 00"],
  ["email", "zie ", "jan@example.org"],
  ["mac-address", "zie ", "00:1A:2B:3C:4D:5E"],
  ["mac-address", "zie ", "00-1A-2B-3C-4D-5E"],
  ["mac-address", "zie ", "001A.2B3C.4D5E"],
  ["ipv6", "zie ", "2001:db8:85a3::8a2e:370:7334"],
  ["vat-number", "zie ", "NL002455799B11"],
  ["it-tax-code", "zie ", "RSSMRA85T10A562S"],
  ["eck-id", "zie ", `https://ketenid.nl/201703/${"0123456789abcdef".repeat(8)}`],
  ["bsn", "bsn ", "111222333"],
  ["onderwijsnummer", "onderwijsnummer ", "101222331"],
  ["rsin", "rsin ", "111222333"],
  ["payment-card", "creditcard ", "4111111111111111"],
  ["phone", "tel ", "06-12345678"],
  ["ipv4", "ip ", "192.168.1.17"],
  ["date-of-birth", "geboren ", "12-05-2010"],
  ["postcode", "postcode ", "1234 AB"],
  ["kvk-number", "kvk ", "12345678"],
  ["licence-plate", "kenteken ", "12-GB-34"],
  ["identity-document", "paspoort ", "SPECI2014"],
  ["v-number", "vnummer ", "1234567890"],
  ["big-number", "bignummer ", "12345678901"],
  ["bic", "bic ", "ABNANL2A"],
  ["brin", "brin ", "12AB"],
  ["be-national-number", "rijksregisternummer ", "85.07.30-033.28"],
  ["de-tax-id", "steuerid ", "86095742719"],
  ["es-tax-id", "dni ", "12345678Z"],
  ["fr-social-security-number", "nir ", "295109912611193"],
  ["pl-pesel", "pesel ", "44051401359"],
  ["uk-nino", "nino ", "AB 12 34 56 C"],
  ["credential", "zie ", ["gh", "p_", "Ab3dEf9hIjK1mNoP".repeat(3).slice(0, 36)].join("")],
  ["credential", "zie ", ["AK", "IA", "Q3EGRIFTV7ZNM2KL"].join("")],
  ["pupil-number", "leerlingnummer ", "12345"],
  ["student-number", "studentnummer ", "4012345"],
  [
    "machine-readable-zone",
    "zie ",
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
  ],
  ["eu-vat-number", "btw ", "ATU13585627"],
  ["be-licence-plate", "nummerplaat ", "1-ABC-234"],
  ["dk-cpr-number", "cpr ", "211062-5629"],
  ["se-personnummer", "personnummer ", "811228-9874"],
  ["fi-hetu", "hetu ", "131052-308T"],
  ["kennitala", "kennitala ", "120174-3399"],
  ["pt-tax-id", "nif ", "123456789"],
  ["gr-tax-id", "afm ", "094259216"],
  ["gr-amka", "amka ", "01013099997"],
  ["person-name", "leerling ", "Sanne Bakker"],
  ["street-address", "adres ", "Dorpsstraat 12a"],
  ["health-word", "zie ", "dyslexie"],
];

/** Kinds that check digits or a plan alone make likely. */
const bare: readonly (readonly [kind: PiiKind, value: string])[] = [
  ["bsn", "111222333"],
  ["bsn", "111 222 333"],
  ["bsn", "111.222.333"],
  ["payment-card", "4111111111111111"],
  ["payment-card", "4111 1111 1111 1111"],
  ["phone", "0612345678"],
  ["phone", "06-12345678"],
  ["phone", "020-1234567"],
  ["ipv4", "192.168.1.17"],
];

/** What glues a bare number to something else. A full stop after it ends a sentence. */
const gluedBefore = [..."_-.#+~&%"];
const gluedAfter = [..."_-#+~&%"];

/** Where a neighbour makes the value another one: kinds, neighbour, and the text that forced it. */
const exceptions: readonly (readonly [
  kinds: readonly AnyKind[],
  neighbours: string | readonly string[],
  text: string,
])[] = [
  [["ipv6"], ":443", "2001:db8::1:443 has one group more; a port stands behind brackets"],
  [["ipv6"], "%", "%2001:db8::1 is a space and 01:db8::1"],
  [["fr-social-security-number"], "%", "%295… is a bracket and 5…"],
  [["phone"], "+", "+06-12345678 is dialled abroad, where no number begins with a zero"],
  [
    [
      "big-number",
      "de-tax-id",
      "be-national-number",
      "pl-pesel",
      "fr-social-security-number",
      "dk-cpr-number",
      "se-personnummer",
    ],
    "+",
    "+12345678901 is an American telephone number",
  ],
  [["credential"], [..."-_.~"], "a token holds these signs: x-ghp_… is another one"],
  [["machine-readable-zone"], "<", "the lines are filled up with it"],
  [
    ["person-name"],
    [..."=:/-.,;|#+~&%\t>"],
    "a sign between a word and a name begins another phrase: leerling, Sanne",
  ],
  [["person-name"], "_", "Sanne_Bakker_1 is the name of a file"],
  [["street-address"], ["/24", "/06-12345678"], "12a/24 is a house number and what is added to it"],
];

/** Escapes are read by `createScanner`, which does not have the kinds beside `allKinds`. */
const isEscape = (sign: string) => /^(?:\\.|%20|&nbsp;)$/.test(sign);

const isException = (kind: AnyKind, neighbour: string) =>
  (isMore(kind) && isEscape(neighbour)) ||
  exceptions.some(([kinds, signs]) => [signs].flat().includes(neighbour) && kinds.includes(kind));

/** Where the value of `kind` is found in `head + value + tail`; -1 when it is not, and -2 with other edges. */
function placeOf(kind: AnyKind, text: string, value: string): number {
  const matches: readonly { kind: string; start: number; end: number }[] = isMore(kind)
    ? more.scan(text)
    : scan(text);
  const found = matches.filter((match) => match.kind === kind);
  const exact = found.find(({ start, end }) => text.slice(start, end) === value);
  return exact?.start ?? (found.length > 0 ? -2 : -1);
}

describe("what proves itself or stands beside its label is found with exact edges", () => {
  it.each(proven)("%s: %s%s", (kind, label, value) => {
    const missed = [
      ...before
        .filter((sign) => !isException(kind, sign))
        .filter(
          (sign) =>
            placeOf(kind, `${label}${sign}${value} enzovoort`, value) !==
            label.length + sign.length,
        )
        .map((sign) => `before ${sign}`),
      ...after
        .filter((sign) => !isException(kind, sign))
        .filter(
          (sign) => placeOf(kind, `${label}${value}${sign} enzovoort`, value) !== label.length,
        )
        .map((sign) => `after ${sign}`),
    ];
    expect(missed).toEqual([]);
  });

  it("but for a few", () => {
    expect(exceptions.length).toBeLessThanOrEqual(10);
  });
});

describe("bare check digits are left alone where they are glued, and found everywhere else", () => {
  it.each(bare)("%s: %s", (kind, value) => {
    const wrong = [
      ...before
        .filter((sign) => {
          const place = placeOf(kind, `zie ${sign}${value} enzovoort`, value);
          return gluedBefore.includes(sign) ? place !== -1 : place !== 4 + sign.length;
        })
        .map((sign) => `before ${sign}`),
      ...after
        .filter((sign) => {
          const place = placeOf(kind, `zie ${value}${sign} enzovoort`, value);
          return gluedAfter.includes(sign) ? place !== -1 : place !== 4;
        })
        .map((sign) => `after ${sign}`),
    ];
    expect(wrong).toEqual([]);
  });
});

describe("what stands around bare check digits says that they are none", () => {
  it.each([
    ["[268701696,266304,4096,268439552,64]", "a list of numbers"],
    ["[\n  453092731,\n  111222333,\n  2181625025\n]", "a list on lines of its own"],
    ["x=r[n]&268435455", "an operator"],
    ["if(a==111222333)", "a comparison"],
    ["t[e[111222333]]", "an index"],
    ["blk_111222333 en blk_-4111111111111111", "an identifier"],
    ["?id=111222333", "an id"],
    ["0x111222333", "hexadecimal text"],
    ["ab4111111111111111cd", "hexadecimal text around it"],
    ["[-.5446307051249019,1]", "a fraction"],
    ["081110 010506 5128 INFO", "the time of a log"],
    ["M61234567 06 12 34 56 78 90", "a path"],
    ["11 22 0 00-55-65 82 82 0", "a path with a double zero"],
    ['i("2.5.4.7","localityName")', "an object identifier"],
    ["section 4.3.5.3 of the standard", "a section"],
    ["Firefox/3.0.0.118", "a version"],
    ["url(logo@2x.png) icon@dark.svg", "files"],
    ["left-pad@1.3.0 @scope/pkg@2.0.0-beta.1.rc", "packages"],
    ["git@host.example:team/repo.git", "a repository"],
    ["https://user:pw@host.example/x", "a web address with a password"],
    ["ST340016A en SP800-131A", "a disk and a standard"],
    ["4716967026053481241", "a card of 19 digits without its context"],
    ["Het idee werd geboren op 1 januari 2020", "an idea is no person"],
    ["SCHOOLNL of INGBNL2A", "words of eight capitals"],
    ["bel 0900-8844", "a company"],
  ])("%s (%s)", (text) => {
    expect(scan(text)).toEqual([]);
  });

  it.each([
    ["?id=0612345678", "phone", "0612345678"],
    ["/?q=0612345678&x=1", "phone", "0612345678"],
    ["betaald met 4716967026053481241", "payment-card", "4716967026053481241"],
    ["leerling_111222333.pdf", "bsn", "111222333"],
    ["0612345678/0301234567", "phone", "0612345678"],
    ["rhost=5.36.59.76 user", "ipv4", "5.36.59.76"],
    ["Jan werd geboren op 3 mei 2011", "date-of-birth", "3 mei 2011"],
    ["Born on May 3rd, 2011", "date-of-birth", "May 3rd, 2011"],
    ["Born May 3, 2011", "date-of-birth", "May 3, 2011"],
    ["geboren op 31e december 2010", "date-of-birth", "31e december 2010"],
    ["mobiel 612345678", "phone", "612345678"],
    ["GSM 0478 12 34 56", "phone", "0478 12 34 56"],
    ["tel. 02 123 45 67", "phone", "02 123 45 67"],
    ["MAC AA BB 01 DD EE FF", "mac-address", "AA BB 01 DD EE FF"],
    ["NL91 ABNA\r\n0417 1643 00", "iban", "NL91 ABNA\r\n0417 1643 00"],
  ] as const)("%s is a %s", (text, kind, value) => {
    const match = scan(text).find((one) => one.kind === kind);
    expect(match && text.slice(match.start, match.end)).toBe(value);
  });
});
