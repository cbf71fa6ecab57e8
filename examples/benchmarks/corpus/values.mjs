/** Synthetic values of each kind, made from the published definitions and not with the code under test. */
const CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const PLATE = "BDFGHJKLNPRSTVXZ";
const DNI = "TRWAGMYFPDXBNJZSQVHLCKE";
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

const sum = (digits, weights) =>
  weights.reduce((total, weight, i) => total + weight * digits[i], 0);
const pad = (number, length = 2) => String(number).padStart(length, "0");
const grouped = (text, ...lengths) => {
  const parts = [];
  let at = 0;
  for (const length of lengths) {
    parts.push(text.slice(at, at + length));
    at += length;
  }
  return parts.filter(Boolean);
};
const fours = (text) => text.match(/.{1,4}/g);

const BBAN = {
  NL: "4a10n",
  BE: "12n",
  DE: "18n",
  FR: "10n11c2n",
  GB: "4a14n",
  ES: "20n",
  IT: "1a10n12c",
  PL: "24n",
  AT: "16n",
  CH: "5n12c",
  LU: "3n13c",
  NO: "11n",
  SE: "20n",
  DK: "14n",
  FI: "14n",
  IE: "4a14n",
  PT: "21n",
  TR: "6n16c",
  MA: "24n",
  MT: "4a5n18c",
  CZ: "20n",
  HU: "24n",
  RO: "4a16c",
  GR: "7n16c",
  SA: "2n18c",
};
const CARDS = [
  ["4", 16],
  ["4", 16],
  ["51", 16],
  ["55", 16],
  ["2221", 16],
  ["2720", 16],
  ["34", 15],
  ["37", 15],
  ["6011", 16],
  ["65", 16],
  ["3528", 16],
  ["3589", 16],
  ["36", 14],
  ["6221", 16],
  ["6763", 16],
  ["6799", 18],
  ["4", 19],
];
const AREAS3 = [
  "10",
  "20",
  "30",
  "40",
  "50",
  "70",
  "13",
  "15",
  "24",
  "26",
  "36",
  "38",
  "43",
  "46",
  "53",
  "58",
  "71",
  "72",
  "73",
  "74",
  "75",
  "76",
  "77",
  "78",
  "79",
];
const AREAS4 = [
  "111",
  "113",
  "162",
  "164",
  "172",
  "180",
  "182",
  "222",
  "223",
  "251",
  "294",
  "313",
  "314",
  "318",
  "321",
  "341",
  "343",
  "345",
  "348",
  "411",
  "413",
  "475",
  "485",
  "492",
  "497",
  "512",
  "513",
  "523",
  "529",
  "541",
  "546",
  "570",
  "573",
  "578",
  "591",
  "592",
  "595",
  "599",
];
export const MONTHS = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];
const FIRST = [
  "jan",
  "fatima",
  "sanne",
  "mohammed",
  "lotte",
  "daan",
  "yara",
  "bram",
  "noor",
  "emre",
  "sofie",
  "thijs",
  "iris",
  "ruben",
];
const LAST = [
  "jansen",
  "devries",
  "bakker",
  "el-idrissi",
  "visser",
  "smit",
  "yilmaz",
  "mulder",
  "vandijk",
  "meijer",
  "bos",
  "dekker",
];
const HOSTS = [
  "school.nl",
  "dewilgen.nl",
  "noorderlicht.example",
  "mail.leerplein.nl",
  "example.org",
  "sub.domein.example.com",
  "xs4all.nl",
  "ziggo.nl",
  "gmail.com",
  "student.example.nl",
  "bücher.example",
];

export function createValues(chance) {
  const { int, pick, from, digits } = chance;

  const nine = (wanted, start = "") => {
    for (;;) {
      const text = start + digits(8 - start.length);
      for (const last of "0123456789") {
        const number = text + last;
        if (((sum(number, WEIGHTS) % 11) + 11) % 11 === wanted && Number(number) > 1e7)
          return number;
      }
    }
  };
  const bsn = () => nine(0);
  const bsnForms = (n) =>
    pick([
      n,
      n,
      n,
      grouped(n, 3, 3, 3).join(" "),
      grouped(n, 3, 3, 3).join("."),
      grouped(n, 4, 2, 3).join("."),
    ]);
  const mod97 = (text) =>
    [...text].reduce((rest, char) => {
      const value = Number.parseInt(char, 36);
      return (rest * (value > 9 ? 100 : 10) + value) % 97;
    }, 0);
  const iban = () => {
    const country = pick(["NL", "NL", "NL", ...Object.keys(BBAN)]);
    let account = "";
    for (const [, count, kind] of BBAN[country].matchAll(/(\d+)([nac])/g)) {
      account += from(
        kind === "n" ? "0123456789" : kind === "a" ? CAPITALS : `${CAPITALS}0123456789`,
        Number(count),
      );
    }
    if (country === "NL")
      account = pick(["ABNA", "INGB", "RABO", "TRIO", "BUNQ", "KNAB"]) + digits(10);
    const number = country + pad(98 - mod97(`${account}${country}00`)) + account;
    return pick([
      number,
      fours(number).join(" "),
      fours(number).join(" "),
      number.toLowerCase().length === 18 ? number : fours(number).join("\u00a0"),
    ]);
  };
  const luhn = (text) => {
    let total = 0;
    [...text].reverse().forEach((char, i) => {
      const double = i % 2 === 0 ? Number(char) * 2 : Number(char);
      total += double > 9 ? double - 9 : double;
    });
    return text + ((10 - (total % 10)) % 10);
  };
  const card = () => {
    const [head, length] = pick(CARDS);
    const number = luhn(head + digits(length - head.length - 1));
    if (length === 15) return pick([number, grouped(number, 4, 6, 5).join(" ")]);
    return length === 16
      ? pick([number, fours(number).join(" "), fours(number).join("-")])
      : number;
  };
  const phone = () => {
    const mobile = pick("12345") + digits(7);
    const area3 = pick(AREAS3),
      seven = pick("23456789") + digits(6);
    const area4 = pick(AREAS4),
      six = pick("23456789") + digits(5);
    return pick([
      () => `06${mobile}`,
      () => `06-${mobile}`,
      () => `06 ${mobile}`,
      () => `06 - ${mobile}`,
      () =>
        `06 ${mobile.slice(0, 2)} ${mobile.slice(2, 4)} ${mobile.slice(4, 6)} ${mobile.slice(6)}`,
      () => `+31 6 ${mobile}`,
      () => `+316${mobile}`,
      () => `+31 (0)6 ${mobile}`,
      () => `0031 6 ${mobile}`,
      () => `+31(0)6-${mobile}`,
      () => `0${area3}-${seven}`,
      () => `0${area3} ${seven.slice(0, 3)} ${seven.slice(3, 5)} ${seven.slice(5)}`,
      () => `(0${area3}) ${seven}`,
      () => `0${area3} - ${seven.slice(0, 4)} ${seven.slice(4)}`,
      () => `+31 ${area3} ${seven}`,
      () => `0${area4}-${six}`,
      () => `(0${area4}) ${six}`,
      () => `0${area4} ${six.slice(0, 3)} ${six.slice(3)}`,
      () => `088-${digits(3)} ${digits(4)}`,
      () => `085 ${digits(7)}`,
      () => `+32 478 ${digits(2)} ${digits(2)} ${digits(2)}`,
      () => `+49 151 ${digits(8)}`,
      () => `+44 7911 ${digits(6)}`,
      () => `0800-${pick("1234")}${digits(3)}`,
    ])();
  };
  const date = () => [int(1, 28), int(1, 12), int(1950, 2020)];
  const birthDate = () => {
    const [d, m, y] = date();
    return pick([
      `${pad(d)}-${pad(m)}-${y}`,
      `${d}-${m}-${y}`,
      `${pad(d)}/${pad(m)}/${y}`,
      `${y}-${pad(m)}-${pad(d)}`,
      `${d} ${MONTHS[m - 1]} ${y}`,
      `${pad(d)}.${pad(m)}.${y}`,
    ]);
  };
  const plate = () => {
    const shapes = [
      "LL-99-99",
      "99-99-LL",
      "99-LL-99",
      "LL-99-LL",
      "LL-LL-99",
      "99-LL-LL",
      "99-LLL-9",
      "9-LLL-99",
      "LL-999-L",
      "L-999-LL",
      "LLL-99-L",
      "9-LL-999",
      "999-LL-9",
    ];
    for (;;) {
      const text = pick(shapes)
        .replaceAll("L", () => pick([...PLATE]))
        .replaceAll("9", () => digits(1));
      if (!/SS|SD|GVD|KKK|KVT|LPF|NSB|PKK|PSV|TBS|PVV|SGP|VVD/.test(text.replaceAll("-", "")))
        return text;
    }
  };
  const postcode = () => {
    for (;;) {
      const letters = from("ABCDEGHJKLMNPRSTVWXZ", 2);
      if (!/SA|SD|SS/.test(letters)) return `${int(1000, 9999)}${pick([" ", " ", ""])}${letters}`;
    }
  };
  const vat = () => {
    const legal = nine(0);
    const be = pad(int(100, 899), 4) + digits(4);
    const it = luhn(`0${digits(9)}`);
    return pick([
      `NL${legal}B${pad(int(1, 99))}`,
      `NL${legal}B01`,
      `BE${be}${pad(97 - (Number(be) % 97))}`,
      `IT${it}`,
    ]);
  };
  const mac = () =>
    Array.from({ length: 6 }, () => from("0123456789ABCDEF", 2)).join(pick([":", "-"]));
  const ipv6 = () =>
    pick([
      `2001:db8::${from("123456789abcdef", 1)}${from("0123456789abcdef", 3)}`,
      `2001:0db8:85a3:0000:0000:8a2e:0370:${from("0123456789abcdef", 4)}`,
      `fe80::${from("123456789", 1)}${from("0123456789abcdef", 3)}:${from("123456789abcdef", 1)}ff:fe${from("0123456789abcdef", 2)}:1`,
    ]);
  const dni = () => {
    const n = digits(8);
    return n + DNI[Number(n) % 23];
  };
  const nir = () => {
    const n = `${pick("12")}${pad(int(40, 99))}${pad(int(1, 12))}${pad(int(1, 95))}${pad(int(1, 900), 3)}${pad(int(1, 900), 3)}`;
    return n + pad(97 - (Number(n) % 97));
  };
  const pesel = () => {
    const n = pad(int(40, 99)) + pad(int(1, 12)) + pad(int(1, 28)) + digits(4);
    return n + ((10 - (sum(n, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
  };
  const rijksregister = () => {
    const n = pad(int(40, 99)) + pad(int(1, 12)) + pad(int(1, 28)) + pad(int(1, 997), 3);
    const c = pad(97 - (Number(n) % 97));
    return pick([n + c, `${n.slice(0, 2)}.${n.slice(2, 4)}.${n.slice(4, 6)}-${n.slice(6)}.${c}`]);
  };
  return {
    bsn: () => bsnForms(bsn()),
    plainBsn: bsn,
    rsin: () => nine(0),
    onderwijsnummer: () => nine(5, "10"),
    iban,
    bic: () =>
      pick([
        "ABNANL2A",
        "INGBNL2A",
        "RABONL2U",
        "TRIONL2U",
        "DEUTDEFF",
        "BNPAFRPPXXX",
        "KREDBEBB",
        "BUNQNL2A",
      ]),
    card,
    phone,
    birthDate,
    plate,
    postcode,
    vat,
    mac,
    ipv6,
    dni,
    nir,
    pesel,
    rijksregister,
    email: () =>
      `${pick(FIRST)}${pick([".", "_", "", "-"])}${pick(LAST)}${pick(["", "", String(int(1, 99)), "+school"])}@${pick(HOSTS)}`,
    ipv4: () => `${pick([10, 192, 172, 84, 145])}.${int(0, 255)}.${int(0, 255)}.${int(1, 254)}`,
    document: () =>
      `${from("NSBI", 1)}${from("ABCDEFGHJKLMNPRSTUVWXYZ", 1)}${from("BCDFGHJKLPRST123456789", 6)}${from("123456789", 1)}`,
    vNumber: () => pick("123456789") + digits(9),
    kvk: () => digits(8),
    big: () => pick("123456789") + digits(10),
    brin: () => `${pad(int(0, 31))}${from(CAPITALS, 2)}${pick(["", "00", "03"])}`,
    eckId: () => `https://ketenid.nl/201703/${from("0123456789abcdef", 128)}`,
    nino: () =>
      `${from("ABCEHJLMPRSTWXY", 1)}${from("ABCEHJLMPRSTWXYZ", 1)}${digits(6)}${pick("ABCD")}`,
    name: () =>
      `${pick(FIRST).replace(/^./, (c) => c.toUpperCase())} ${pick(LAST).replace(/^./, (c) => c.toUpperCase())}`,
    date,
    pad,
  };
}
