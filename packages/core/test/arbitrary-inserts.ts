import fc from "fast-check";
import type {
  DeclaredData,
  DeclaredRetention,
  InsertService,
  PrivacyInsert,
  Subprocessor,
  TransferBasis,
} from "../src/inserts/index.ts";
import { dataCategoryCodes } from "../src/vocabulary/data/data-category-codes.ts";
import { dataSubjectCategoryCodes } from "../src/vocabulary/data/data-subject-category-codes.ts";
import { countryCodes, purposes } from "../src/vocabulary/index.ts";
import { days, terms } from "./retention-policies.ts";

/** Texts that try to be markup, in Markdown, in HTML, in a table or over more lines. */
const hostile = [
  "<script>alert(1)</script>",
  "</td></table><img src=x onerror=alert(1)>",
  "[klik](javascript:alert(1))",
  "![x](https://evil.example/x.png)",
  "# kop\n\n- punt\n\n```\ncode",
  "a | b | c",
  "1. een\n2. twee",
  "---",
  "&lt;b&gt; &amp;",
  "<https://evil.example> www.evil.example **vet** _schuin_ `code` ~~weg~~",
  "\\",
  "> citaat\n===",
];

const texts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }).map((text) => `x${text}`),
);

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const categories = fc.constantFrom(...dataCategoryCodes);
const subjects = fc.constantFrom(...dataSubjectCategoryCodes);
const countries = fc.constantFrom(...countryCodes);
const few = <Value>(value: fc.Arbitrary<Value>, minLength = 0) =>
  fc.array(value, { minLength, maxLength: 3 });
const urls = fc.constantFrom("https://leerplein.example/a?b=c&d=e", "http://example.org/(x)_y*z*");

/** As JSON: what is left out is left out, not undefined. */
const asJson = <Value>(arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<Value> =>
  arbitrary.map((value) => JSON.parse(JSON.stringify(value)) as Value);

const own = optional(asJson(fc.record({ parent: optional(texts), pupil: optional(texts) })));
const answers = fc.constantFrom("yes", "no", "unknown");

const transfers = asJson<TransferBasis>(
  fc.oneof(
    fc.record({ kind: fc.constantFrom("adequacy", "dpf"), checkedOn: optional(days) }),
    fc.record({
      kind: fc.constant("scc-2021-914"),
      module: fc.constantFrom(1, 2, 3, 4),
      assessedOn: optional(days),
    }),
    fc.record({ kind: fc.constant("bcr"), assessedOn: optional(days) }),
    fc.constant({ kind: "derogation-49" }),
  ),
);

const retentions: fc.Arbitrary<DeclaredRetention> = asJson(
  fc.oneof(
    fc.record({ kind: fc.constant("criteria"), explanation: texts, plain: own }),
    fc
      .tuple(
        terms,
        fc.record({
          kind: fc.constant("term"),
          trigger: fc.constantFrom(
            "leftOn",
            "lastSeenOn",
            { latest: ["leftOn", "seen"] },
            { earliest: ["leftOn", "seen", "madeOn"] },
          ),
          action: optional(fc.constantFrom("erase", "anonymise", "review")),
          triggerWords: optional(texts),
          explanation: optional(texts),
          plain: own,
        }),
      )
      .map(([term, rest]) => ({ ...term, ...rest })),
  ),
);

const services = (count: number): fc.Arbitrary<readonly InsertService[]> => {
  const service = (index: number) =>
    fc
      .record({
        name: texts,
        description: optional(texts),
        plain: own,
        role: fc.constantFrom("processor", "controller", "joint-controller"),
        roleReason: optional(texts),
        ordered: fc.constantFrom("yes", "no", "unknown"),
      })
      .map(({ ordered, ...rest }) => {
        const id = `service-${index}`;
        return index % 2 === 0
          ? { ...rest, id, kind: "inseparable" }
          : { ...rest, id, kind: "optional", ordered };
      });
  return asJson(fc.tuple(...Array.from({ length: count }, (_, index) => service(index))));
};

const rows = (count: number): fc.Arbitrary<readonly DeclaredData[]> =>
  asJson(
    few(
      fc.record({
        category: categories,
        explanation: optional(texts),
        plain: own,
        sources: optional(few(fc.constantFrom("person", "school", "use", "derived"), 1)),
        subjects: optional(few(subjects, 1)),
        services:
          count > 0 ? optional(fc.constant([`service-${count - 1}`])) : fc.constant(undefined),
        law: optional(texts),
        ground: optional(fc.constantFrom("care", "explicit-consent")),
        retention: optional(retentions),
        records: optional(fc.constantFrom(["results"], ["results", "absence"])),
      }),
    ),
  );

const certificates = fc.record({
  standard: texts,
  edition: optional(fc.constantFrom("2013", "2022")),
  since: optional(days),
  validUntil: optional(days),
  number: optional(texts),
  url: optional(urls),
});

const recipients = few(
  fc.record({
    name: texts,
    role: fc.constantFrom("sign-on", "distributor", "authority", "researcher", "other"),
    service: texts,
    plain: own,
    categories: few(categories),
    country: optional(countries),
    transfer: optional(transfers),
  }),
);

const contacts = fc.record({
  name: texts,
  role: optional(texts),
  email: fc.constantFrom("privacy@leerplein.example", "o'brien+x_y@leerplein.example"),
  phone: optional(fc.constant("+31 (0)30 000 00 00")),
});

const subprocessors: fc.Arbitrary<readonly Subprocessor[]> = asJson(
  few(
    fc.record({
      name: texts,
      seat: optional(countries),
      service: texts,
      plain: own,
      encryption: optional(fc.record({ inTransit: answers, atRest: answers })),
      certificates: optional(few(certificates)),
      categories: few(categories),
      subjects: few(subjects),
      countries: few(countries),
      place: optional(texts),
      accessFrom: optional(few(countries)),
      transfer: optional(transfers),
      safeguards: optional(texts),
      agreement: fc.record({
        status: fc.constantFrom("in-place", "to-verify", "none", "unknown"),
        url: optional(urls),
      }),
    }),
  ),
);

const security = fc.record({
  certificates: optional(few(certificates)),
  logPeriod: optional(fc.constantFrom("P6M", "P1Y6M", "P90D")),
  breachNotice: optional(
    fc.record({
      hours: optional(fc.constantFrom(24, 72)),
      countsFrom: fc.constantFrom("awareness", "established"),
    }),
  ),
  links: optional(few(urls)),
});

/** Any valid insert, with texts that try to break out of the document. */
export const inserts: fc.Arbitrary<PrivacyInsert> = fc.integer({ min: 0, max: 3 }).chain((count) =>
  asJson<PrivacyInsert>(
    fc.record({
      modelVersion: optional(fc.constantFrom("1.0", "2.0", "3.0", "4.0")),
      template: fc.constantFrom("official", "own"),
      covenant: optional(texts),
      version: optional(texts),
      lastModified: optional(days),
      reviewEveryMonths: optional(fc.integer({ min: 1, max: 120 })),
      objectionDays: optional(fc.integer({ min: 0, max: 90 })),
      changeNoticeDays: optional(fc.integer({ min: 0, max: 90 })),
      url: optional(urls),
      products: few(
        fc.record({
          name: texts,
          description: texts,
          plain: own,
          minimumAge: optional(fc.integer({ min: 0, max: 18 })),
          url: optional(urls),
          family: optional(fc.constantFrom("lt", "sl")),
          targetGroups: few(fc.constantFrom("po", "vo", "mbo")),
          years: optional(texts),
          users: few(subjects),
        }),
        1,
      ),
      processor: fc.record({ name: texts, legalForm: optional(texts) }),
      seat: optional(
        fc.record({ place: texts, country: countries, transfer: optional(transfers) }),
      ),
      services: services(count),
      purposes: few(
        fc.oneof(
          fc.record({
            code: fc.constantFrom(...purposes.map(({ code }) => code)),
            specification: optional(texts),
            plain: own,
            deviation: optional(texts),
          }),
          fc.record({ code: fc.constant("own"), specification: texts }),
        ),
      ),
      dataSubjects: few(subjects),
      personalData: rows(count),
      locations: few(
        fc.record({
          kind: fc.constantFrom("storage", "processing", "support-access"),
          place: optional(texts),
          country: countries,
          transfer: optional(transfers),
        }),
      ),
      subprocessors,
      subprocessorList: optional(fc.constantFrom("complete", "incomplete", "unknown")),
      recipients: optional(recipients),
      automation: optional(
        fc.record({
          profiling: answers,
          decisions: answers,
          explanation: optional(texts),
          plain: own,
        }),
      ),
      research: optional(
        fc.record({
          use: fc.constantFrom("none", "anonymous", "personal", "unknown"),
          explanation: optional(texts),
          plain: own,
        }),
      ),
      contact: optional(contacts),
      dataProtectionOfficer: optional(contacts),
      security: optional(security),
      annexes: optional(
        fc.constantFrom([], [{ id: "1A", title: "*Velden*", url: "https://leerplein.example" }]),
      ),
      printedAt: optional(fc.constant({ subprocessors: "Bijlage <4>" })),
    }),
  ),
);
