import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AgreementFinding,
  checkAgreement,
  type ProcessingAgreement,
  renderAgreement,
} from "../../src/agreements/index.ts";
import {
  checkProcessorNotice,
  composeProcessorNotice,
  type ProcessorNotice,
} from "../../src/breaches/index.ts";
import { explainState } from "../../src/consent/index.ts";
import { effectiveState } from "../../src/consent/state/index.ts";
import {
  checkDeclared,
  checkInsert,
  diffInserts,
  type PrivacyInsert,
  renderInsert,
} from "../../src/inserts/index.ts";
import { checkMeasures, type MeasureSetFinding } from "../../src/measures/index.ts";
import type { LanguageMessages } from "../../src/messages/index.ts";
import { allKinds } from "../../src/pii/index.ts";
import { checkPolicy, decide, definePolicy, explain } from "../../src/retention/index.ts";
import { consentRecords } from "../arbitrary-consent-records.ts";
import { inserts } from "../arbitrary-inserts.ts";
import { completeReport, incompleteReport } from "../breach-reports.ts";
import { judgedOn, publisher } from "../measure-sets.ts";
import { activeAgreement, draftAgreement } from "../processing-agreements.ts";
import { holds, policies, records } from "../retention-policies.ts";
import { expectWords, loadedLanguages } from "./expect-words.ts";
import { FREE_TEXT, withNeutralTexts } from "./neutral.ts";

const asOf = "2026-11-29";
/** Texts of the arbitrary inserts begin with an x or try to be markup; everything else is a code or an address. */
const neutralInserts: fc.Arbitrary<PrivacyInsert> = inserts.map((insert) =>
  withNeutralTexts(
    insert,
    (text) => text.startsWith("x") || /[^A-Za-z0-9 .@+:/-]/.test(text) || text === "---",
  ),
);

/** The example as it is, but for its sentences and names, which are Dutch. */
const neutral = <Value>(value: Value): Value =>
  withNeutralTexts(value, (text) => /\s/.test(text) || /^\p{Lu}\p{Ll}+$/u.test(text));

describe.each(loadedLanguages)("in %s no reader meets a code", (language, messages) => {
  it.each(["board", "parent", "pupil"] as const)("in any insert for a %s", (audience) => {
    fc.assert(
      fc.property(neutralInserts, (insert) => {
        const text = renderInsert(insert, messages, { audience, format: "text" });
        expectWords(text.split("\n"), language);
      }),
      { numRuns: 60 },
    );
  });

  it("in what a check, a sample or a new version of an insert brings up", () => {
    fc.assert(
      fc.property(neutralInserts, neutralInserts, (insert, next) => {
        const { insertFindings, insertChanges, insertChangesInPlainWords: plain } = messages;
        const changes = diffInserts(insert, next);
        const matches = allKinds.map(({ kind }) => ({ kind }));
        expectWords(
          [
            ...checkInsert(insert, { asOf }).map((found) => insertFindings[found.code](found)),
            ...checkDeclared(insert, matches).map((found) =>
              messages.insertDeclared[found.code](found),
            ),
            ...changes.map((change) => insertChanges[change.code](change)),
            ...changes.flatMap((change) => plain[change.code]?.(change) ?? []),
          ],
          language,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("in any agreement, and in what its check brings up", () => {
    fc.assert(
      fc.property(neutralInserts, fc.boolean(), (insert, isActive) => {
        const agreement: ProcessingAgreement = {
          ...neutral(isActive ? activeAgreement : draftAgreement),
          subprocessors: insert.subprocessors,
          term: {
            startsOn: "2026-08-01",
            endsOn: "2027-07-31",
            renewsFor: "P1Y",
            noticePeriod: "P3M",
          },
        };
        const { findings } = checkAgreement(agreement, { checklists: ["gdpr-28-3"], asOf });
        const sentences = messages.agreements.findings;
        const say = (found: AgreementFinding) =>
          (sentences[found.code] as (finding: AgreementFinding) => string)(found);
        expectWords(
          [
            ...renderAgreement(agreement, messages, { format: "text" }).split("\n"),
            ...findings.map(say),
          ],
          language,
        );
      }),
      { numRuns: 30 },
    );
  });

  it("in a notice of a breach, and in what it lacks", () => {
    const board = { name: FREE_TEXT, email: "privacy@dewilgen.example" };
    for (const report of [completeReport, incompleteReport]) {
      const notice = {
        reference: "20261120",
        from: FREE_TEXT,
        to: board,
        sentAt: "2026-11-25T16:00:00+01:00",
        report: neutral(report),
        term: { hours: 72, countsFrom: "established" },
      } satisfies ProcessorNotice;
      const say = (found: ReturnType<typeof checkProcessorNotice>[number]) =>
        (messages.processorNotice.findings[found.code] as (finding: typeof found) => string)(found);
      expectWords(
        [
          ...composeProcessorNotice(notice, messages).body.split("\n"),
          ...checkProcessorNotice(notice).map(say),
        ],
        language,
      );
    }
  });

  it.each(["school-administrator", "parent-or-pupil"] as const)(
    "in any retention decision for a %s",
    (audience) => {
      fc.assert(
        fc.property(policies, records, fc.array(holds, { maxLength: 2 }), (rules, record, held) => {
          const policy = definePolicy({ id: "own_policy", version: "1", rules });
          const named = held.map((hold, index) => ({ ...hold, id: `case_${index}` }));
          const decision = decide({ policy, ...record, holds: named, asOf } as Parameters<
            typeof decide
          >[0]);
          const texts = explain(decision, messages, { audience });
          expectWords(texts, language);
          expect(texts.join(" ")).not.toMatch(/\b[ek]\d\b/);
        }),
      );
    },
  );

  it("in the arithmetic for an auditor, but for ids that the policy has", () => {
    fc.assert(
      fc.property(policies, records, (rules, record) => {
        const facts = rules.map((rule) => ({ ...rule, trigger: "leftOn" }));
        const policy = definePolicy({ id: "p", version: "1", rules: facts });
        const decision = decide({ policy, ...record, asOf } as Parameters<typeof decide>[0]);
        expectWords(
          explain(decision, messages, { audience: "auditor", labels: { lastSeenOn: FREE_TEXT } }),
          language,
        );
      }),
    );
  });

  it("in what a check of a retention policy brings up", () => {
    fc.assert(
      fc.property(policies, (rules) => {
        const policy = definePolicy({ id: "p", version: "1", rules });
        expectWords(
          checkPolicy(policy, { categories: ["exam_answers", "pupil-file"] }).map((found) =>
            (messages.retention.findings[found.code] as (finding: typeof found) => string)(found),
          ),
          language,
        );
      }),
    );
  });

  it("in a state of consent", () => {
    fc.assert(
      fc.property(consentRecords, (record) => {
        const state = effectiveState(record, "images-website", {
          now: "2026-11-29T12:00:00Z",
          guardianRule: "any-without-objection",
        });
        expectWords(explainState(state, messages), language);
      }),
    );
  });

  it("in what a check of measures brings up", () => {
    const { measures } = messages;
    const say = { ...measures.findings, ...measures.certificates } as Readonly<
      Record<MeasureSetFinding["code"], (finding: MeasureSetFinding) => string>
    >;
    const found = checkMeasures(publisher, judgedOn).map((finding) => ({
      ...finding,
      about: FREE_TEXT,
    }));
    expect(found.length).toBeGreaterThan(3);
    expectWords(
      found.map((finding) => say[finding.code](finding)),
      language,
    );
  });

  it("in the terms of a service", () => {
    const { rules, dataAct, uptime } = (messages satisfies LanguageMessages).services;
    expectWords(
      [rules, dataAct, uptime.leftOut, uptime.claims].flatMap((texts) =>
        Object.values<string>(texts),
      ),
      language,
    );
  });
});
