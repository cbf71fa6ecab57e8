import { instant } from "@bijsluiter/core";
import { attachment, notKnownYetFields } from "@bijsluiter/core/breaches";
import { partsOf } from "../../../forms/fields/moment/read-moment.ts";
import type { Answers } from "../../../forms/form-scope.tsx";
import { openAnswer } from "../../answers/facts-to-answers.ts";
import { asRecord } from "../../answers-from-server/check-submit-answer.ts";
import { DRAFT_VERSION, type DraftContent, type KeptFile } from "./write-draft.ts";

/** A draft out of storage. */
export interface ReadDraft {
  readonly savedAt: string;
  readonly content: DraftContent;
}

/**
 * Reads what `writeDraft` wrote; `undefined` when it is anything else, or older than `hours`. Storage is outside:
 * another version of the page, or a person, may have written there.
 */
export function readDraft(
  text: string,
  { now, hours }: { readonly now: string; readonly hours: number },
): ReadDraft | undefined {
  const { version, savedAt, content } = asRecord(parsed(text));
  const moment = instant.safeParse(savedAt);
  if (version !== DRAFT_VERSION || !moment.success) return undefined;
  if (Date.parse(now) - Date.parse(moment.data) > hours * 3_600_000) return undefined;
  const { step, answers, checked, idempotencyKey, files } = asRecord(content);
  if (!isAnswers(answers)) return undefined;
  const kept = Array.isArray(files) ? files.flatMap(readFile) : [];
  return {
    savedAt: moment.data,
    content: {
      step: String(step),
      answers: asNow(answers),
      checked: checked === true,
      ...(typeof idempotencyKey === "string" && idempotencyKey && { idempotencyKey }),
      files: kept,
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isAnswers = (input: unknown): input is Answers =>
  typeof input === "object" &&
  input !== null &&
  Object.values(input).every(
    (values) => Array.isArray(values) && values.every((value) => typeof value === "string"),
  );

function readFile(input: unknown): readonly KeptFile[] {
  const { name, attachment: stored } = asRecord(input);
  if (typeof name !== "string") return [];
  const { data } = attachment.safeParse(stored);
  return [data ? { name, attachment: data } : { name }];
}

/** Answers of an older version as the controls of now have them: a moment in five fields, "not known yet" among the answers. */
function asNow(answers: Answers): Answers {
  const fields = Object.entries(answers).flatMap(([name, values]) => {
    const [, moment = "", part = ""] = /^(.+)\.(day|time|open)$/.exec(name) ?? [];
    const [first = ""] = values;
    if (part === "day" && first.includes("-")) {
      const { day, month, year } = partsOf(first, "");
      return inParts(moment, { day, month, year });
    }
    if (part === "time") {
      const { hour, minute } = partsOf("", first);
      return inParts(moment, { hour, minute });
    }
    const open = part === "open" && notKnownYetFields.find((field) => field === moment);
    return open ? Object.entries(openAnswer(open)) : [[name, values] as const];
  });
  return Object.fromEntries(fields);
}

const inParts = (name: string, parts: Readonly<Record<string, string>>) =>
  Object.entries(parts).map(([part, text]) => [`${name}.${part}`, [text]] as const);
