import {
  type AgreementFinding,
  checkAgreement,
  type ProcessingAgreement,
  processingAgreement,
} from "../../agreements/index.ts";
import {
  checkDeclared,
  checkInsert,
  type DeclaredMatch,
  type PrivacyInsert,
  privacyInsert,
} from "../../inserts/index.ts";
import {
  checkMeasures,
  type MeasureSet,
  type MeasureSetFinding,
  measureSet,
} from "../../measures/index.ts";
import type { LanguageMessages } from "../../messages/index.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { Finding } from "../../shared/finding.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import { toIssues } from "../../shared/issues/to-issues.ts";

/** A finding with its sentence. */
export interface Judgement extends Finding {
  readonly text: string;
}

/** When, and with which words, a document is judged. */
export interface JudgeOptions {
  readonly asOf: Day;
  readonly isSigning: boolean;
  readonly messages: LanguageMessages;
}

/** A document that could be read. */
export interface ReadDocument {
  readonly judge: (options: JudgeOptions) => readonly Judgement[];
  /** Holds real rows against it; absent for a document that declares no data. */
  readonly declared?: (
    matches: readonly DeclaredMatch[],
    options: JudgeOptions,
  ) => readonly Judgement[];
}

/** A kind of document that `check` knows. */
export interface DocumentKind {
  readonly name: string;
  /** A member that no other kind has. */
  readonly marker: string;
  readonly read: (document: unknown) => ReadDocument | { readonly issues: readonly Issue[] };
}

type Sentence = (finding: AgreementFinding) => string;
type MeasureSentence = (finding: MeasureSetFinding) => string;

/** Every kind of document that `check` knows; a new one is a row. */
export const documentKinds: readonly DocumentKind[] = [
  { name: "privacy-insert", marker: "personalData", read: readInsert },
  { name: "processing-agreement", marker: "clauses", read: readAgreement },
  { name: "measures", marker: "measures", read: readMeasures },
];

function readInsert(document: unknown): ReturnType<DocumentKind["read"]> {
  const parsed = privacyInsert.safeParse(document);
  if (!parsed.success) return { issues: toIssues(parsed.error.issues, document, privacyInsert) };
  const insert: PrivacyInsert = parsed.data;
  return {
    judge: ({ asOf, isSigning, messages }) =>
      checkInsert(insert, { asOf, moment: isSigning ? "signing" : "publishing" }).map(
        (finding) => ({
          ...finding,
          text: messages.insertFindings[finding.code](finding),
        }),
      ),
    declared: (matches, { messages }) =>
      checkDeclared(insert, matches).map((finding) => ({
        ...finding,
        text: [
          messages.insertDeclared[finding.code](finding),
          ...finding.pointers.map(({ pointer, count }) => `${pointer || "/"} (${count})`),
        ].join(" "),
      })),
  };
}

function readAgreement(document: unknown): ReturnType<DocumentKind["read"]> {
  const parsed = processingAgreement.safeParse(document);
  if (!parsed.success)
    return { issues: toIssues(parsed.error.issues, document, processingAgreement) };
  const agreement: ProcessingAgreement = parsed.data;
  return {
    judge: ({ asOf, messages }) =>
      checkAgreement(agreement, { checklists: [], asOf }).findings.map((finding) => {
        // Each sentence takes the finding of its own code, which is the one it is looked up by.
        const say = messages.agreements.findings[finding.code] as Sentence;
        return { ...finding, text: say(finding) };
      }),
  };
}

function readMeasures(document: unknown): ReturnType<DocumentKind["read"]> {
  const parsed = measureSet.safeParse(document);
  if (!parsed.success) return { issues: toIssues(parsed.error.issues, document, measureSet) };
  const set: MeasureSet = parsed.data;
  return {
    judge: ({ asOf, messages: { measures } }) => {
      // Each sentence takes the finding of its own code, which is the one it is looked up by.
      const say = { ...measures.findings, ...measures.certificates } as Readonly<
        Record<MeasureSetFinding["code"], MeasureSentence>
      >;
      return checkMeasures(set, asOf).map((finding) => ({
        ...finding,
        text: [
          say[finding.code](finding),
          ...("reasons" in finding ? finding.reasons.map((code) => measures.reasons[code]) : []),
        ].join(" "),
      }));
    },
  };
}
