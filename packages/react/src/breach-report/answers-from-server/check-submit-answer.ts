import { type Issue, instant } from "@bijsluiter/core";
import { breachClockFacts } from "@bijsluiter/core/breaches";
import type { ServerIssue } from "../issues/place-of-issue.ts";
import type { SubmitAnswer } from "./submit-answer.ts";

type Unchecked = Readonly<Record<string, unknown>>;

const MOST_ISSUES = 100;
/** Steps of a path, and params; as many as the schema of an issue takes. */
const MOST_PARTS = 100;
const LONGEST_NAME = 500;
const MOST_SENTENCES = 3;
const LONGEST_TEXT = 300;

/**
 * What a `submit` resolved with, held against the schemas: it comes from outside. A receipt has a reference and a
 * moment. What is no answer at all is a refusal with status 0.
 */
export function checkSubmitAnswer(input: unknown): SubmitAnswer {
  const answer = asRecord(input);
  if (answer["ok"] === true) return receiptOf(answer) ?? { ok: false, status: 0 };
  if (answer["ok"] !== false) return { ok: false, status: 0 };
  const { issues, status, retryAfterSeconds: seconds, messages } = answer;
  if (Array.isArray(issues))
    return { ok: false, issues: issues.slice(0, MOST_ISSUES).map(readIssue) };
  return {
    ok: false,
    status: typeof status === "number" ? status : 0,
    ...(typeof seconds === "number" && seconds > 0 && { retryAfterSeconds: seconds }),
    messages: Array.isArray(messages) ? sentencesIn(messages) : [],
  };
}

/** The properties of what may be no object at all. */
export const asRecord = (input: unknown): Unchecked =>
  typeof input === "object" && input !== null ? (input as Unchecked) : {};

/** The first sentences in a list of anything, none longer than a screen. */
export const sentencesIn = (list: readonly unknown[]): readonly string[] =>
  list
    .flatMap((one) =>
      typeof one === "string" && one.trim() ? one.trim().slice(0, LONGEST_TEXT) : [],
    )
    .slice(0, MOST_SENTENCES);

function receiptOf(answer: Unchecked): SubmitAnswer | undefined {
  const { reference, receivedAt, clockFacts, mailWaiting } = answer;
  const moment = instant.safeParse(receivedAt);
  if (typeof reference !== "string" || !reference.trim() || !moment.success) return undefined;
  // Clocks that cannot be read are no reason to send again: the form then starts them itself.
  const clocks = breachClockFacts.safeParse(clockFacts);
  return {
    ok: true,
    reference: reference.trim().slice(0, LONGEST_TEXT),
    receivedAt: moment.data,
    ...(clocks.success && { clockFacts: clocks.data }),
    ...(mailWaiting === true && { mailWaiting }),
  };
}

function readIssue(input: unknown): ServerIssue {
  const { code = "", path = [], params = {}, message } = asRecord(input);
  const keys = Array.isArray(path) ? path.map((key) => asRecord(key)["key"] ?? key) : [];
  const hasPlace = areParts(keys, "string", "number");
  const isWhole = isPart(code, "string") && isRecordOfParts(params);
  return {
    ...(hasPlace && {
      code: isWhole ? String(code) : "",
      path: keys as readonly (string | number)[],
      params: isWhole ? (params as Issue["params"]) : {},
    }),
    ...(typeof message === "string" && { message: message.slice(0, LONGEST_TEXT) }),
  };
}

// By hand, as the schema of core does: a form would take four kinds of the validator along for this alone.
const isPart = (value: unknown, ...types: readonly string[]) =>
  types.includes(typeof value) && String(value).length <= LONGEST_NAME && !Number.isNaN(value);

const areParts = (list: readonly unknown[], ...types: readonly string[]) =>
  list.length <= MOST_PARTS && list.every((value) => isPart(value, ...types));

const isRecordOfParts = (value: unknown) =>
  asRecord(value) === value &&
  !Array.isArray(value) &&
  areParts(Object.keys(value), "string") &&
  areParts(Object.values(value), "string", "number", "boolean");
