import * as z from "zod/mini";
import { type Contact, contact } from "../../parties/contact.ts";
import { nameText } from "../../parties/name-text.ts";
import { type Day, day } from "../../shared/dates/day.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import { rule } from "../../shared/issues/rule.ts";
import { type LegalSource, legalSource } from "../../shared/legal-source.ts";
import { maxKeys } from "../../shared/max-keys.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { plainText } from "../../shared/text/plain-text.ts";
import { reasonText } from "../../vocabulary/lists/reason-text.ts";
import { type AccessFile, accessFile } from "../access/access-file.ts";
import { type ErasurePlan, erasurePlan } from "../erasure/erasure-plan.ts";
import { type ErasureOutcome, erasureOutcomes } from "../erasure/resume-erasure.ts";
import { type RefusalGround, refusalGround } from "../life-cycle/request-event.ts";
import type { RecipientNotice } from "../recipients/recipient-notices.ts";
import { type DataSubjectRequest, dataSubjectRequest } from "../request/data-subject-request.ts";

/** Outcome of a request. */
export type AnswerContent =
  /** For an erasure: the results according to the log, and the kept data according to the plan. */
  | {
      readonly outcome: "erased";
      readonly plan: ErasurePlan;
      readonly outcomes: readonly ErasureOutcome[];
      /** Recipients to be named to the requester on demand, art. 19. */
      readonly recipients?: readonly RecipientNotice[];
    }
  | { readonly outcome: "access"; readonly file: AccessFile }
  /** For another right: what was done, in one or two sentences. */
  | { readonly outcome: "done"; readonly what: string }
  /** Extension by two months; the reason is in the request. */
  | { readonly outcome: "extended"; readonly lastDay: Day }
  | {
      readonly outcome: "refused";
      readonly ground: RefusalGround;
      readonly because: string;
      /** Duties that prevent it; required for `duty-to-keep` and `public-task`. */
      readonly duties: readonly LegalSource[];
    };

/** Input of `composeAnswer`. */
export interface RequestAnswer {
  readonly request: DataSubjectRequest;
  readonly answeredOn: Day;
  /** Board that answers. A public body decides under the Awb, with a different judicial remedy. */
  readonly board: {
    readonly name: string;
    readonly contact: Contact;
    readonly isPublicBody: "yes" | "no" | "unknown";
  };
  /** Plain-language name of each category, e.g. `{ voice: "opnames van je stem" }`. */
  readonly words: Readonly<Record<string, string>>;
  readonly content: AnswerContent;
}

const notices: z.ZodMiniType<readonly RecipientNotice[]> = z
  .array(
    z.strictObject({
      id: plainText,
      name: plainText,
      role: z.enum(["recipient", "sub-processor"]),
      elements: z.array(codeName).check(maxLength(5000)),
      state: z.enum(["to-tell", "told", "confirmed", "not-told"]),
    } satisfies Shape<RecipientNotice>),
  )
  .check(maxLength(10_000));

type Content<Outcome> = Extract<AnswerContent, { readonly outcome: Outcome }>;

const content: z.ZodMiniType<AnswerContent> = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("erased"),
    plan: erasurePlan,
    outcomes: erasureOutcomes,
    recipients: z.exactOptional(notices),
  } satisfies Shape<Content<"erased">>),
  z.strictObject({ outcome: z.literal("access"), file: accessFile } satisfies Shape<
    Content<"access">
  >),
  z.strictObject({ outcome: z.literal("done"), what: reasonText } satisfies Shape<Content<"done">>),
  z.strictObject({ outcome: z.literal("extended"), lastDay: day } satisfies Shape<
    Content<"extended">
  >),
  z.strictObject({
    outcome: z.literal("refused"),
    ground: refusalGround,
    because: reasonText,
    duties: z.array(legalSource).check(maxLength(50)),
  } satisfies Shape<Content<"refused">>),
]);

/**
 * Checks a {@link RequestAnswer}: `required` for a missing text or duty, `other-request` for content of another
 * request.
 */
export const requestAnswer: z.ZodMiniType<RequestAnswer> = z
  .strictObject({
    request: dataSubjectRequest,
    answeredOn: day,
    board: z.strictObject({
      name: nameText,
      contact,
      isPublicBody: z.enum(["yes", "no", "unknown"]),
    } satisfies Shape<RequestAnswer["board"]>),
    words: z.record(codeName, plainText).check(maxKeys(5000)),
    content,
  } satisfies Shape<RequestAnswer>)
  .check(rule<RequestAnswer>(answerIssues));

const issue = (code: string, ...path: readonly string[]): Issue => ({ code, path, params: {} });

function answerIssues({ request, words, content: of }: RequestAnswer): readonly Issue[] {
  switch (of.outcome) {
    case "erased":
      return [...sameRequest(request, of.plan.requestId), ...wordless(words, of.plan.lines)];
    case "access":
      return [
        ...sameRequest(request, of.file.requestId),
        ...wordless(words, [...of.file.elements, ...of.file.elsewhere]),
      ];
    case "extended":
      return request.extension ? [] : [issue("required", "request", "extension")];
    case "refused":
      return of.duties.length === 0 && (of.ground === "duty-to-keep" || of.ground === "public-task")
        ? [issue("required", "content", "duties")]
        : [];
    default:
      return [];
  }
}

const sameRequest = ({ id }: DataSubjectRequest, of: string) =>
  id === of ? [] : [issue("other-request", "content")];

const wordless = (
  words: RequestAnswer["words"],
  all: readonly { readonly category: string }[],
): readonly Issue[] =>
  [...new Set(all.map(({ category }) => category))]
    .filter((category) => !Object.hasOwn(words, category))
    .map((category) => issue("required", "words", category));
