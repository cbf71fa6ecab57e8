import { describe, expect, expectTypeOf, it } from "vitest";
import { describeDetector } from "../../../test/describe-detector.ts";
import { dataCategoryCode } from "../../vocabulary/index.ts";
import {
  allKinds,
  createScannerOf,
  extendScanner,
  healthWord,
  type MoreKind,
  moreKinds,
  summarise,
} from "../index.ts";

describe("moreKinds", () => {
  const more = [...moreKinds, healthWord];

  it("has one value for each code, and none of allKinds", () => {
    const codes = [...allKinds, ...more].map(({ kind }) => kind);
    expect(new Set(codes).size).toBe(codes.length);
    expectTypeOf<(typeof more)[number]["kind"]>().toEqualTypeOf<MoreKind>();
  });

  it.each(more.map((kind) => [kind.kind, kind] as const))("%s is whole", (code, kind) => {
    expect(dataCategoryCode.safeParse(kind.category).success).toBe(true);
    expect(kind.shapes.length).toBeGreaterThan(0);
    expect(kind.words).toMatch(/^(?:\p{Ll}+(?: \p{Ll}+)*)?$/u);
    expect(summarise([{ kind: code }])).toMatchObject([{ category: kind.category, count: 1 }]);
  });

  it("makes a whole scanner together with allKinds", async () => {
    const { scanJson } = extendScanner(createScannerOf([...allKinds, ...moreKinds]));
    const found = scanJson({
      brief: "Beste mevrouw Jansen, uw zoon Tim",
      id: "leerlingnummer 12345",
    });
    expect(found.map(({ kind, pointer }) => [kind, pointer])).toEqual([
      ["person-name", "/brief"],
      ["person-name", "/brief"],
      ["pupil-number", "/id"],
    ]);
  });
});

describeDetector("pupil-number", {
  label: "leerlingnummer",
  valid: [
    ["12345", "five digits"],
    ["1234", "four"],
    ["123456789", "nine"],
  ],
  invalid: [
    ["123", "three digits"],
    ["0612345678", "ten digits: a telephone number that stands there"],
  ],
});

describeDetector("student-number", {
  label: "studentnummer",
  valid: [
    ["4012345", "seven digits"],
    ["s1234567", "with its letter"],
    ["S123456", "with a capital"],
  ],
  invalid: [
    ["12345", "five digits"],
    ["s12345678901", "too long"],
  ],
});

describeDetector("machine-readable-zone", {
  valid: [
    [
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
      "specimen of ICAO 9303 part 4, appendix B",
    ],
    [
      "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
      "specimen of ICAO 9303 part 5, appendix B",
    ],
    [
      "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
      "specimen of ICAO 9303 part 6, appendix B",
    ],
    [
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\r\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
      "another line end",
    ],
  ],
  invalid: [
    [
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<11",
      "the last check digit",
    ],
    [
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C35UTO7408122F1204159ZE184226B<<<<<10",
      "the check digit of the number",
    ],
    [
      "I<UTOD231458907<<<<<<<<<<<<<<<\n7408121F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
      "the check digit of the birth date",
    ],
    ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "one line"],
  ],
});

describeDetector("eu-vat-number", {
  label: "btw",
  valid: [
    ["ATU13585627", "published example"],
    ["DK13585628", "published example"],
    ["IE6433435F", "published example"],
    ["FI20774740", "published example"],
    ["SE556188840401", "published example"],
  ],
  invalid: [
    ["ATU13585626", "its check digit"],
    ["DK13585629", "its check digit"],
    ["NL002455799B11", "a country of `vat-number`"],
  ],
});

describeDetector("be-licence-plate", {
  valid: [
    ["1-ABC-234", "since 2010"],
    ["2-XYZ-001", "since 2021"],
  ],
  invalid: [
    ["3-ABC-234", "not given out yet: only beside a label"],
    ["1-AB-234", "two letters"],
    ["x1-ABC-234", "stuck to a letter"],
  ],
});

describeDetector("dk-cpr-number", {
  label: "CPR",
  valid: [
    ["211062-5629", "published example"],
    ["2110625629", "in one piece"],
  ],
  invalid: [
    ["321062-5629", "no day"],
    ["211362-5629", "no month"],
  ],
});

describeDetector("se-personnummer", {
  label: "personnummer",
  valid: [
    ["811228-9874", "the example of the tax agency"],
    ["8112289874", "in one piece"],
    ["19811228-9874", "with its century"],
    ["198112289874", "with its century, in one piece"],
    ["811288-9871", "made up, a coordination number"],
  ],
  invalid: [
    ["811228-9875", "its check digit"],
    ["811328-9874", "no month"],
  ],
});

describeDetector("fi-hetu", {
  valid: [
    ["131052-308T", "the example of the population register"],
    ["131052A308T", "with a letter for the century"],
  ],
  invalid: [
    ["131052-308U", "its check sign"],
    ["321052-308T", "no day"],
    ["131052G308T", "no century"],
  ],
});

describeDetector("kennitala", {
  valid: [["120174-3399", "published example"]],
  invalid: [
    ["120174-3389", "its check digit"],
    ["120174-3391", "no century"],
  ],
});

describeDetector("kennitala", {
  label: "kennitala",
  valid: [["1201743399", "in one piece"]],
  invalid: [["1201743389", "its check digit"]],
});

describeDetector("pt-tax-id", {
  label: "NIF",
  valid: [
    ["123456789", "made up, its check is right"],
    ["123 456 789", "in groups"],
  ],
  invalid: [
    ["123456788", "its check digit"],
    ["023456789", "its first digit"],
  ],
});

describeDetector("gr-tax-id", {
  label: "AFM",
  valid: [["094259216", "published example"]],
  invalid: [["094259217", "its check digit"]],
});

describeDetector("gr-amka", {
  label: "AMKA",
  valid: [["01013099997", "made up, both checks"]],
  invalid: [
    ["01013099998", "its check digit"],
    ["32013099997", "no day"],
  ],
});

describeDetector("health-word", {
  valid: [
    ["ADHD", "a diagnosis"],
    ["dyslectische", "declined"],
    ["Ritalin", "a medicine"],
    ["pleeggezinnen", "a plural"],
    ["veilig thuis", "two words"],
  ],
  invalid: [
    ["ADHDX", "the start of another word"],
    ["hypermedicatie", "the end of one"],
    ["toevoegen", "a word"],
  ],
});
