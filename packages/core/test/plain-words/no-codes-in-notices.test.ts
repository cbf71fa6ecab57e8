import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AuthorityNotice,
  authorityNotice,
  type ControllerNotice,
  composeAuthorityNotice,
  composeControllerNotice,
  composePublicNotice,
  composeSubjectNotice,
  controllerNotice,
  type NoticeContact,
  type PeopleNotice,
  subjectNotice,
  toAnswerSheet,
} from "../../src/breaches/index.ts";
import { explainView } from "../../src/consent/index.ts";
import { viewFor } from "../../src/consent/state/index.ts";
import { decideOutbound } from "../../src/outbound/index.ts";
import { dataCategoryCodes } from "../../src/vocabulary/data/data-category-codes.ts";
import { firstReports } from "../arbitrary-breach-reports.ts";
import { consentRecords } from "../arbitrary-consent-records.ts";
import { arbitraryFacts, arbitraryPolicy } from "../arbitrary-outbound.ts";
import { parentA, pupilId } from "../consent-records.ts";
import { expectWords, loadedLanguages } from "./expect-words.ts";
import { FREE_TEXT } from "./neutral.ts";

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
/** As JSON: what is left out is left out, not undefined. */
const asJson = <Value>(arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<Value> =>
  arbitrary.map((value) => JSON.parse(JSON.stringify(value)) as Value);

const contact = { name: FREE_TEXT, email: "privacy@dewilgen.example", phone: "030 123 45 67" };
const reasons = `${FREE_TEXT} ${FREE_TEXT}.`;
const moments = fc.constantFrom("2026-11-20T16:00:00+01:00", "2026-12-24T09:30:00Z");
const answers = fc.constantFrom("yes", "no", "unknown");

const questions: fc.Arbitrary<NoticeContact> = fc.constantFrom(
  { kind: "contact", contact } as const,
  { kind: "instruction", text: reasons } as const,
);

const people: fc.Arbitrary<PeopleNotice> = asJson(
  fc.record({
    from: fc.constant(FREE_TEXT),
    whatHappened: fc.constant(reasons),
    data: fc.uniqueArray(fc.constantFrom(...dataCategoryCodes), { minLength: 1, maxLength: 12 }),
    consequences: fc.constant(reasons),
    measures: fc.constant(reasons),
    advice: optional(fc.array(fc.constant(reasons), { maxLength: 2 })),
    questions,
  }),
);

const toSupplier: fc.Arbitrary<ControllerNotice> = fc.record({
  reference: fc.constant("20261120"),
  from: fc.constant(FREE_TEXT),
  to: fc.constant(FREE_TEXT),
  sentAt: moments,
  report: firstReports,
  requests: fc.subarray<ControllerNotice["requests"][number]>([
    "stop-it",
    "keep-logs",
    "tell-what-you-know",
    "name-people-and-data",
    "tell-sub-processors",
  ]),
  questions,
});

const toAuthority: fc.Arbitrary<AuthorityNotice> = asJson(
  fc.record({
    phase: fc.constantFrom("new", "supplement", "withdraw"),
    earlierReference: fc.constant(FREE_TEXT),
    reasons: fc.constant(reasons),
    reference: fc.constant("20261120"),
    controller: fc.constant({ name: FREE_TEXT, contact }),
    reporter: fc.record({
      contact: fc.constant(contact),
      function: fc.constantFrom("dpo", "legalRepresentative", "authorisedOrOther"),
    }),
    officer: optional(fc.constant(contact)),
    processor: optional(
      fc.record({
        name: fc.constant(FREE_TEXT),
        contact: fc.constant(contact),
        toldAt: optional(moments),
      }),
    ),
    report: firstReports,
    awareAt: moments,
    sentAt: moments,
    reasonsForDelay: optional(fc.constant(reasons)),
    assessment: optional(
      fc.record({
        risk: fc.constantFrom("unlikely", "risk", "high"),
        reasons: fc.constant(reasons),
      }),
    ),
    people: optional(
      fc.oneof(
        fc.record({ informedAt: moments }),
        fc.record({
          exception: fc.constantFrom(
            { ground: "a", reasons },
            { ground: "b", reasons },
            { ground: "c", reasons, publicMeasure: reasons },
          ),
        }),
      ),
    ),
    crossBorder: answers,
    police: answers,
  }),
);

it("is written from notices that the schemas take", () => {
  fc.assert(
    fc.property(people, toSupplier, toAuthority, (notice, supplier, authority) => {
      const person = { ...notice, audience: "guardian" };
      expect(subjectNotice.safeParse(person).error?.issues ?? []).toEqual([]);
      expect(controllerNotice.safeParse(supplier).error?.issues ?? []).toEqual([]);
      expect(authorityNotice.safeParse(authority).error?.issues ?? []).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

describe.each(loadedLanguages)("in %s no reader meets a code", (language, messages) => {
  it.each(["guardian", "pupil", "staff"] as const)("in any notice to a %s", (audience) => {
    fc.assert(
      fc.property(people, (notice) => {
        const { subject, body } = composeSubjectNotice({ ...notice, audience }, messages);
        expectWords([subject, ...body.split("\n")], language);
      }),
      { numRuns: 50 },
    );
  });

  it("in any public notice", () => {
    fc.assert(
      fc.property(people, (notice) => {
        const place = "https://dewilgen.example/datalek";
        const { subject, body } = composePublicNotice({ ...notice, place }, messages);
        expectWords([subject, ...body.split("\n")], language);
      }),
      { numRuns: 50 },
    );
  });

  it("in any notice of a board to its supplier", () => {
    fc.assert(
      fc.property(toSupplier, (notice) => {
        const { subject, body } = composeControllerNotice(notice, messages);
        expectWords([subject, ...body.split("\n")], language);
      }),
      { numRuns: 50 },
    );
  });

  it("in any notice to the authority, and on its sheet of answers", () => {
    fc.assert(
      fc.property(toAuthority, (notice) => {
        const { subject, body } = composeAuthorityNotice(notice, messages);
        const { rows, remark } = toAnswerSheet(notice, messages);
        const sheet = rows.flatMap(({ label, answer }) => [label, ...answer.split("\n")]);
        expectWords([subject, ...body.split("\n"), remark, ...sheet], language);
      }),
      { numRuns: 50 },
    );
  });

  it.each(["parent", "pupil"] as const)("in what a %s sees of any consent", (audience) => {
    const person = audience === "parent" ? parentA.id : pupilId;
    fc.assert(
      fc.property(consentRecords, (record) => {
        const view = viewFor(record, person, {
          now: "2026-11-29T12:00:00Z",
          guardianRule: "any-without-objection",
        });
        expectWords(
          view.standing.flatMap((one) => explainView(one, messages, { audience })),
          language,
        );
      }),
    );
  });

  it("in any tip on a message, and none that says what no rule looked for", () => {
    const { outbound } = messages;
    fc.assert(
      fc.property(arbitraryFacts, arbitraryPolicy, (facts, policy) => {
        const { tips, action } = decideOutbound(facts, policy, { now: "2026-11-29T12:00:00Z" });
        const said = tips.map(({ code }) => outbound.tips[code]);
        expectWords([...said, outbound.actions[action]], language);
        // A rule may look at recipients or attachments alone.
        expect(said.join(" ")).not.toMatch(/omdat er persoonsgegevens|because (?:it|there)/);
      }),
    );
  });
});
