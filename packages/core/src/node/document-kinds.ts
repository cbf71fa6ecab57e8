import {
  type AgreementFinding,
  checkAgreement,
  type ProcessingAgreement,
  processingAgreement,
} from "../agreements/index.ts";
import {
  checkDeclared,
  checkInsert,
  type DeclaredMatch,
  type PrivacyInsert,
  privacyInsert,
} from "../inserts/index.ts";
import * as en from "../messages/en/index.ts";
import * as nl from "../messages/nl/index.ts";
import { type Day, type Finding, type Issue, toIssues } from "../shared/index.ts";

/** A finding with its sentence. */
export interface Judgement extends Finding {
  readonly text: string;
}

/** When and in which language a document is judged. */
export interface JudgeOptions {
  readonly asOf: Day;
  readonly isSigning: boolean;
  readonly language: "nl" | "en";
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

const languages = { nl, en };

/** Every kind of document that `check` knows; a new one is a row. */
export const documentKinds: readonly DocumentKind[] = [
  { name: "privacy-insert", marker: "personalData", read: readInsert },
  { name: "processing-agreement", marker: "clauses", read: readAgreement },
];

function readInsert(document: unknown): ReturnType<DocumentKind["read"]> {
  const parsed = privacyInsert.safeParse(document);
  if (!parsed.success) return { issues: toIssues(parsed.error.issues, document) };
  const insert: PrivacyInsert = parsed.data;
  return {
    judge: ({ asOf, isSigning, language }) =>
      checkInsert(insert, { asOf, moment: isSigning ? "signing" : "publishing" }).map(
        (finding) => ({
          ...finding,
          text: languages[language].insertFindings[finding.code](finding),
        }),
      ),
    declared: (matches, { language }) =>
      checkDeclared(insert, matches).map((finding) => ({
        ...finding,
        text: [
          languages[language].insertDeclared[finding.code](finding),
          ...finding.pointers.map(({ pointer, count }) => `${pointer || "/"} (${count})`),
        ].join(" "),
      })),
  };
}

function readAgreement(document: unknown): ReturnType<DocumentKind["read"]> {
  const parsed = processingAgreement.safeParse(document);
  if (!parsed.success) return { issues: toIssues(parsed.error.issues, document) };
  const agreement: ProcessingAgreement = parsed.data;
  return {
    judge: ({ asOf, language }) =>
      checkAgreement(agreement, { checklists: [], asOf }).findings.map((finding) => {
        // Each sentence takes the finding of its own code, which is the one it is looked up by.
        const say = languages[language].agreements.findings[finding.code] as Sentence;
        return { ...finding, text: say(finding) };
      }),
  };
}
