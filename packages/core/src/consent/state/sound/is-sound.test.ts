import { describe, expect, it } from "vitest";
import {
  child,
  choice,
  fact,
  history,
  notice,
  parentA,
  pupilId,
  website,
} from "../../../../test/consent-records.ts";
import type { ConsentEvent } from "../../record/consent-event.ts";
import type { ConsentHistory } from "../../record/consent-record.ts";
import type { StateOptions } from "../consent-state.ts";
import { isSound } from "./is-sound.ts";

const now = "2026-11-22T12:00:00+01:00";
const monday = "2026-11-16T09:00:00+01:00";
const paper = {
  id: "de-wilgen",
  role: "school-for-paper-form",
  onBehalfOf: { id: parentA.id, role: "parent", authority: "verified", method: "paper" },
} as const;
const period = { status: "yes", from: "2011-03-01", until: "2026-10-01", source: "birth" } as const;

/** Every member that may be there, once. */
const whole = history(
  [
    {
      ...choice(parentA.id, "given", monday, {
        validity: { kind: "duration", value: "P6M" },
        supersedes: "choice-0",
      }),
      prevHash: "0".repeat(64),
      hash: "f".repeat(64),
    } as ConsentEvent,
    choice(parentA.id, "refused", monday, { by: paper }),
    fact("used", monday),
    { ...fact("used", monday), state: "occurred", occurrence: "leaves-school" } as ConsentEvent,
  ],
  {
    subject: {
      ...child,
      curatele: { from: "2020-01-01", until: "2021-01-01" },
      guardians: [
        { ...parentA, authorityUntil: "2030-01-01" },
        { id: "parent-b", role: "guardian", authority: [period] },
      ],
    },
    purposes: [
      {
        ...website,
        description: "Op de site.",
        personalData: ["images", "religion"],
        special: ["religion"],
      },
    ],
  },
);

type Path = readonly (string | number)[];
/** The value with another one in a place; `undefined` takes the member away. */
function put(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  const next = put(copy[key], rest, other);
  if (next === undefined) delete copy[key];
  else copy[key] = next;
  return copy;
}
const pathOf = (text: string): Path =>
  text === "" ? [] : text.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
const soundWith = (place: string, value: unknown, options: object = { now }) =>
  isSound(put(whole, pathOf(place), value) as ConsentHistory, options as StateOptions);

const texts = {
  id: [
    ["a", "1", "x".repeat(200), "pupil:7"],
    ["", "a b", "a@b", "x".repeat(201), "a\n", "\u0007", "\ud800", 5, "toString", Object("a")],
  ],
  text: [
    ["a", " a ", "x".repeat(500), ` ${"x".repeat(500)} `],
    ["", "  ", "\u200b", "\u2800", "\u200b \u200b", "x".repeat(501), 5, ["a"], Object("a")],
  ],
  language: [
    ["nl", "nds", "nl-BE", "zh-Hant-TW", "de-1996", "en-GB-oed-a1b2"],
    [
      "n",
      "nlxx",
      "NL",
      "nl-B",
      "nl-BEBEBEBEB",
      "nl_BE",
      "nl-",
      "a-nl-BE-BE-BE-BE-x",
      "nl-BE-BE-BE-BE",
      "1nl",
    ],
  ],
  hash: [
    ["a".repeat(64), "0123456789abcdef".repeat(4)],
    ["a".repeat(63), "a".repeat(65), "A".repeat(64), "g".repeat(64), `${"a".repeat(64)}\n`],
  ],
  day: [
    ["1990-01-01", "2024-02-29", "2999-12-31"],
    [
      "1989-12-31",
      "3000-01-01",
      "2023-02-29",
      "2023-02-30",
      "2024-2-29",
      "2024-02-29T",
      "a2024-02-29",
      "2024-13-01",
      20240229,
      "+002024-02-29",
      "2024-02-29T00:00:00.000Z",
      ["2024-02-29"],
      Object("2024-02-29"),
    ],
  ],
  moment: [
    [
      "2026-11-16T09:00:00+01:00",
      "2026-11-16T09:00Z",
      "2026-11-16T23:59:59.123Z",
      "2026-11-16T00:00:00-23:59",
      "2026-11-16T19:00:00+19:00",
      `2026-11-16T09:00:00.${"1".repeat(43)}Z`,
    ],
    [
      "2026-11-16T09:00:00",
      "2026-11-16T24:00:00Z",
      "2026-11-16T09:60:00Z",
      "2026-11-16T09:00:60Z",
      "2026-11-16T09:00:00.Z",
      "2026-11-16T09:00:00+24:00",
      "2026-11-16T09:00:00+01:60",
      "2026-11-31T09:00:00Z",
      "1989-11-16T09:00:00Z",
      "2026-11-16 09:00:00Z",
      "x2026-11-16T09:00:00Z",
      "2026-11-16T09:00:00Zx",
      "2026-11-16T9:00:00Z",
      "2026-11-16T09:00:0Z",
      "2026-11-16T09:00:00+1:00",
      "2026-11-16T29:00:00Z",
      "2026-11-16T09:00:00+01:0",
      `2026-11-16T09:00:00.${"1".repeat(44)}Z`,
      // V8 reads a date past a comment, and up to a NUL.
      "2026-11-16 09:00 (aaaaT09:00Z",
      "2026-11-16T09:00:00Z\u0000",
      Object("2026-11-16T09:00:00Z"),
      5,
    ],
  ],
} as const satisfies Record<string, readonly (readonly unknown[])[]>;
const urls = [
  [
    "https://a",
    "http://a.example",
    "https://a.example:8080/b?c#d",
    "HTTPS://A.EXAMPLE",
    "https://a-b.example?x",
    "https://a#x",
    "https://1.example/",
    `https://a/${"x".repeat(1990)}`,
  ],
  [
    "ftp://a",
    "https://",
    "https://-a",
    "https://a-",
    "https://a b",
    "https://a/b c",
    'https://a/"',
    "https://a/<",
    "https://a/\\",
    "https://a:port",
    "https://a:123456",
    "https://a/\u0007",
    "x https://a",
    "https:/a",
    "//a",
    `https://a/${"x".repeat(1991)}`,
    "https://a@b",
    "https://a/`",
    "https://a/'",
    "https://a/>",
  ],
] as const;

const places: readonly (readonly [string, readonly (readonly unknown[])[]])[] = [
  ["subject.id", [[], texts.id[1]]],
  ["subject.organisationId", texts.id],
  [
    "subject.sixteen",
    [
      ["passed", "unknown", ...texts.day[0]],
      ["soon", ...texts.day[1]],
    ],
  ],
  [
    "subject.curatele.from",
    [
      ["1990-01-01", "2021-01-01"],
      [...texts.day[1], "2021-01-02", undefined],
    ],
  ],
  [
    "subject.curatele.until",
    [
      ["2020-01-01", undefined, "2999-12-31"],
      ["2019-12-31", ...texts.day[1]],
    ],
  ],
  ["subject.curatele.by", [[undefined], ["court"]]],
  ["subject.kind", [[], ["adult", "pupil", "toString"]]],
  [
    "subject.guardians",
    [
      [undefined, []],
      [
        {},
        "parent",
        Array.from({ length: 21 }, (_, at) => ({ ...parentA, id: `p${at}` })),
        [parentA, parentA],
      ],
    ],
  ],
  ["subject.guardians.0.id", texts.id],
  [
    "subject.guardians.0.role",
    [
      ["parent", "guardian", "curator", "bewindvoerder", "mentor"],
      ["foster-parent", "teacher", "parents", "a parent", "foster", "xmentor", undefined],
    ],
  ],
  // A foster parent has no authority, so one that would have it is none.
  [
    "subject.guardians.0",
    [[{ id: "f", role: "foster-parent", authority: "no" }], [{ id: "f" }, "f"]],
  ],
  [
    "subject.guardians.0.authority",
    [
      ["yes", "no", "unknown"],
      ["maybe", "yess", "xno", [], undefined, {}],
    ],
  ],
  ["subject.guardians.0.authorityUntil", [[undefined, ...texts.day[0]], texts.day[1]]],
  ["subject.guardians.0.email", [[undefined], ["a@b.example"]]],
  [
    "subject.guardians.1.authority.0.status",
    [
      ["yes", "no", "unknown"],
      ["maybe", undefined],
    ],
  ],
  ["subject.guardians.1.authority.0.from", [["1990-01-01", undefined], texts.day[1]]],
  ["subject.guardians.1.authority.0.until", [["2999-12-31", undefined], texts.day[1]]],
  [
    "subject.guardians.1.authority.0.source",
    [
      ["birth", "register", "judgment", "death", "claim"],
      ["rumour", "births", "a claim", undefined],
    ],
  ],
  ["notice", [[notice], [Object.assign(() => notice, notice), [notice], "notice", undefined]]],
  ["notice.id", texts.id],
  ["notice.version", texts.text],
  ["notice.language", texts.language],
  ["notice.hash", texts.hash],
  ["notice.url", urls],
  ["purposes.0.id", texts.id],
  ["purposes.0.version", texts.text],
  ["purposes.0.title", texts.text],
  ["purposes.0.description", [[undefined, ...texts.text[0]], texts.text[1]]],
  [
    "purposes.0.lawfulBasis",
    [
      ["consent", "a-b", "x".repeat(40), "abc"],
      ["ab", "x".repeat(41), "Consent", "consent1", "1consent", undefined],
    ],
  ],
  [
    "purposes.0.personalData",
    [
      [["images", "religion"], ["religion"]],
      [[], ["images"], "images", ["Images", "religion"]],
    ],
  ],
  [
    "purposes.0.special",
    [
      [[], ["images"]],
      [["health"], undefined, [5]],
    ],
  ],
  [
    "purposes.0.recipients",
    [
      [[], ["host"]],
      [["a b"], undefined],
    ],
  ],
  [
    "purposes.0.storageLocations",
    [
      [["NL", "BE"], []],
      [["nl"], ["NLD"], ["N"], ["xNL"], undefined],
    ],
  ],
  [
    "purposes.0.optional",
    [
      [true, false],
      ["yes", undefined, 1],
    ],
  ],
  [
    "purposes.0.purposeTypes",
    [
      [undefined, [], ["dpv:A"], ["a-b:B_c-1"], [`${"a".repeat(31)}:${"B".repeat(100)}`]],
      [
        ["dpv"],
        ["DPV:A"],
        ["dpv:1"],
        ["dpv:"],
        ["1:a"],
        [`${"a".repeat(32)}:B`],
        [`a:${"B".repeat(101)}`],
        ["x dpv:A"],
        ["dpv:A!"],
      ],
    ],
  ],
  [
    "purposes.0.retention",
    [
      [
        { kind: "duration", value: "P1Y" },
        { kind: "until-day", value: "2026-01-01" },
        { kind: "until-day", value: "1980-01-01" },
        { kind: "until-event", value: "x" },
      ],
      [
        { kind: "endless" },
        { kind: "duration", value: "2026-01-01" },
        { kind: "until-day", value: "P1Y" },
        { kind: "until-day", value: "2026-02-30" },
        { kind: "until-day", value: "+012024-02-29" },
        { kind: "until-event", value: "a b" },
        { kind: "later", value: "x" },
        undefined,
      ],
    ],
  ],
  ["purposes.0.colour", [[undefined], ["red"]]],
  ["events.0.id", texts.id],
  ["events.0.time", texts.moment],
  [
    "events.0.subjectId",
    [
      [undefined, pupilId],
      ["somebody-else", 5],
    ],
  ],
  [
    "events.0.purposes",
    [[[{ id: "x", version: "1" }]], [[], [{ id: "x" }], [{ version: "1" }], undefined, "x"]],
  ],
  ["events.0.prevHash", [[undefined, ...texts.hash[0]], texts.hash[1]]],
  ["events.0.hash", [[undefined, ...texts.hash[0]], texts.hash[1]]],
  [
    "events.0.state",
    [
      ["given", "renewed"],
      ["refused", "withdrawn", "used", "give", "givens", undefined],
    ],
  ],
  [
    "events.1.state",
    [
      ["given", "renewed", "refused", "withdrawn"],
      ["used", "a refused", "withdrawn!", "toString"],
    ],
  ],
  [
    "events.0.eventType",
    [
      ["expressed", "explicit"],
      ["implicit", "unexpressed", "explicitly", undefined],
    ],
  ],
  [
    "events.0.indicationMethod",
    [
      ["button", "toggle", "form", "signature-on-paper", "spoken"],
      ["gpc-signal", "buttons", "a form", "silence", undefined],
    ],
  ],
  ["events.1.indicationMethod", [["gpc-signal", "button"], ["gpc-signals"]]],
  [
    "events.0.evidence.surface",
    [
      ["banner", "panel", "gate", "form", "paper-form", "browser-signal"],
      ["wall", "banners", "a form", undefined],
    ],
  ],
  ["events.0.evidence.choiceLayout", texts.id],
  ["events.0.evidence.locale", texts.language],
  ["events.0.evidence.appVersion", texts.text],
  ["events.0.evidence.ip", [[undefined], ["192.0.2.1"]]],
  ["events.0.supersedes", [[undefined, ...texts.id[0]], texts.id[1]]],
  ["events.0.by.id", texts.id],
  [
    "events.0.by.role",
    [
      ["subject", "parent", "guardian"],
      ["controller", "teacher", "a parent", "parents", undefined],
    ],
  ],
  [
    "events.0.by.authority",
    [
      ["claimed", "verified"],
      ["unverified", "claimed!", undefined],
    ],
  ],
  ["events.0.by.method", texts.id],
  [
    "events.1.by.role",
    [
      ["school-for-paper-form"],
      ["school", "a school-for-paper-form", "school-for-paper-forms", "parent", undefined],
    ],
  ],
  ["events.1.by.id", texts.id],
  [
    "events.1.by.onBehalfOf.role",
    [
      ["parent", "subject"],
      ["controller", undefined],
    ],
  ],
  ["events.1.by.onBehalfOf", [[], [undefined, {}, "parent"]]],
  [
    "events.0.validity",
    [
      [
        undefined,
        { kind: "endless" },
        { kind: "occurrences", value: 1 },
        { kind: "occurrences", value: 1e6 },
        { kind: "until-day", value: "2026-01-01" },
        { kind: "until-event", value: "x" },
      ],
      [
        { kind: "occurrences", value: 0 },
        { kind: "occurrences", value: 1e6 + 1 },
        { kind: "occurrences", value: 1.5 },
        { kind: "endless", value: 1 },
        { kind: "toString" },
        {},
        "endless",
      ],
    ],
  ],
  [
    "events.0.validity.value",
    [
      ["P1Y", "P99Y", "P999M", "P9999W", "P99999D", "P1Y2M3W4D", "P6M"],
      [
        "P",
        "P100Y",
        "P1000M",
        "P10000W",
        "P100000D",
        "1Y",
        "P1",
        "PT1H",
        "P1D1Y",
        "P1Yx",
        "xP1Y",
        "P-1Y",
      ],
    ],
  ],
  [
    "events.2.state",
    [
      [
        "requested",
        "request-deferred",
        "terminated",
        "invalidated",
        "used",
        "subject-informed",
        "subject-not-informed",
      ],
      [
        "given",
        "subject-told",
        "useds",
        "a used",
        "occurred",
        "subject-not-not-informed",
        undefined,
      ],
    ],
  ],
  ["events.2.by.role", [["controller"], ["processor", "parent", undefined]]],
  ["events.2.by.id", texts.id],
  ["events.3.occurrence", [["x"], ["a b", undefined, ""]]],
  ["events.2.occurrence", [[undefined], ["x"]]],
  ["events.3.state", [["occurred"], ["used", "occurreds"]]],
];

describe("a history that is sound, and what in it would make it unsound", () => {
  it("is the whole one", () => {
    expect(isSound(whole, { now })).toBe(true);
  });

  it.each(places)("%s", (place, [good = [], bad = []]) => {
    const found = [...good, ...bad].map((value) => [value, soundWith(place, value)]);
    expect(found).toEqual([
      ...good.map((value) => [value, true]),
      ...bad.map((value) => [value, false]),
    ]);
  });

  it.each<[boolean, object]>([
    [true, { now, guardianRule: "all" }],
    [true, { now, guardianRule: "any-without-objection" }],
    [false, { now, guardianRule: "any" }],
    [false, { now, guardianRule: "not-all" }],
    [false, { now, guardianRule: "alle" }],
    [false, { now: "2026-11-22" }],
    [false, {}],
    [false, { now, zone: "UTC" }],
  ])("is %s asked with %j", (sound, options) => {
    expect(soundWith("notice.id", "images", options)).toBe(sound);
  });

  const purposes = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...website, id: `p${at}` }));
  const events = (count: number) => new Array(count).fill(whole.events[2]);
  const guardians = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...parentA, id: `p${at}` }));
  const periods = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...period,
      from: `${1990 + at}-01-01`,
      until: `${1990 + at}-12-31`,
    }));
  it.each([
    ["purposes", purposes(100), purposes(101)],
    ["events", events(10_000), events(10_001)],
    ["subject.guardians", guardians(20), guardians(21)],
    ["subject.guardians.1.authority", periods(50), periods(51)],
    ["purposes", purposes(2), [website, website]],
    ["purposes", purposes(2), [website, { ...website, id: "b", personalData: [] }]],
  ])(
    "has as many %s as the schemas allow, no two of one id, and each of some data",
    (place, most, tooMany) => {
      expect([soundWith(place, most), soundWith(place, tooMany)]).toEqual([true, false]);
    },
  );

  it.each(["adults", "an adult", "toString"])("has no subject of the kind %s", (kind) => {
    const { sixteen: _day, ...rest } = child;
    expect(soundWith("subject", { ...rest, kind })).toBe(false);
  });

  it("of an adult has no day of sixteen", () => {
    const { sixteen: _day, ...rest } = child;
    expect([
      soundWith("subject", { ...rest, kind: "adult" }),
      soundWith("subject", { ...child, kind: "adult" }),
      soundWith("subject", rest),
    ]).toEqual([true, false, false]);
  });

  it.each([null, undefined, 5, "history", []])("is not %j", (value) => {
    expect(isSound(value as never, { now })).toBe(false);
    expect(soundWith("events", value)).toBe(Array.isArray(value));
  });
});
