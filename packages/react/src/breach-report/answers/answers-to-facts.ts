import type { Issue } from "@bijsluiter/core";
import {
  type AffectedBoard,
  type FactGroup,
  type NotKnownYetField,
  notKnownYetFields,
} from "@bijsluiter/core/breaches";
import { readMoment } from "../../forms/fields/moment/read-moment.ts";
import type { Answers } from "../../forms/form-scope.tsx";
import { boardKey, contactParts, isSaidOpen, momentsOf, numbersOf } from "./answer-parts.ts";
import { askedFields, type QuestionInput, questions } from "./questions.ts";

/** Facts of a form that is being filled in: nothing is sure but the names. */
export type DraftFacts = { readonly [Group in FactGroup]?: Readonly<Record<string, unknown>> };

/** What the answers say so far, and what in them cannot be read. */
export interface ReadAnswers {
  /** Known facts; what was left blank or is not known yet is absent. */
  readonly facts: DraftFacts;
  /** Facts that were said to be not known yet. */
  readonly notKnownYet: readonly NotKnownYetField[];
  /** Moments that cannot be. */
  readonly issues: readonly Issue[];
}

/** How to read them. */
export interface ReadOptions {
  /** Boards that are known: those that can be ticked, and those of an earlier report. */
  readonly boards?: readonly AffectedBoard[];
}

/** Reads the answers of the form as facts of a report. Checks nothing that the schema checks. */
export function answersToFacts(answers: Answers, options: ReadOptions = {}): ReadAnswers {
  const issues: Issue[] = [];
  const read = readers(answers, options, issues);
  const notKnownYet = notKnownYetFields.filter((field) => isSaidOpen(answers, field));
  const open: readonly string[] = notKnownYet;
  const facts: Record<string, Record<string, unknown>> = {};
  for (const field of askedFields) {
    const value = open.includes(field) ? undefined : read[questions[field]](field);
    const [group = "", name = ""] = field.split(".");
    if (value !== undefined) facts[group] = { ...facts[group], [name]: value };
  }
  return { facts, notKnownYet, issues };
}

/** The text of one control; absent when blank. */
export const textOf = (answers: Answers, name: string): string | undefined =>
  answers[name]?.[0]?.trim() || undefined;

/** A person or desk; what was left blank is absent, so that each part is missed by itself. */
export function readContact(answers: Answers, name: string): object {
  return present(contactParts, (part) => textOf(answers, `${name}.${part}`)) ?? {};
}

const isNamed =
  ({ name, email }: Readonly<Record<string, unknown>>) =>
  (board: AffectedBoard) =>
    board.name === name && board.email === email;

function readers(
  answers: Answers,
  { boards = [] }: ReadOptions,
  issues: Issue[],
): Record<QuestionInput, (name: string) => unknown> {
  const one = (name: string) => textOf(answers, name);
  const moment = (name: string) => {
    const reading = readMoment(answers, name);
    if (reading.kind === "problem")
      issues.push({ code: reading.code, path: [...name.split("."), reading.at], params: {} });
    return reading.kind === "read" ? reading.instant : undefined;
  };
  /** The chosen kind with what it asks for. */
  const kind = (
    name: string,
    partsOf: Readonly<Record<string, readonly string[]>>,
    readPart: (name: string) => unknown,
  ) => {
    const chosen = one(`${name}.kind`);
    const parts = present(partsOf[chosen ?? ""] ?? [], (part) => readPart(`${name}.${part}`));
    return chosen && { kind: chosen, ...parts };
  };
  return {
    line: one,
    prose: one,
    one,
    many: (name) => answers[name],
    moment,
    occurrence: (name) => {
      const occurred = kind(name, momentsOf, moment);
      const estimated = occurred && occurred.kind in momentsOf && one(`${name}.estimated`);
      return estimated ? { ...occurred, estimated: true } : occurred;
    },
    count: (name) => kind(name, numbersOf, (part) => wholeNumber(one(part))),
    boards: (name) => {
      const ticked = boards.filter((board) => answers[name]?.includes(boardKey(board)));
      const rows = [];
      for (let row = 0; answers[`${name}.${row}.name`]; row++)
        rows.push(present(["name", "email"], (part) => one(`${name}.${row}.${part}`)) ?? {});
      while (rows.length > 0 && Object.keys(rows.at(-1) ?? {}).length === 0) rows.pop();
      // A row holds no number; a board that was known keeps the one it had.
      const affected = [...ticked, ...rows.map((row) => boards.find(isNamed(row)) ?? row)];
      return affected.length > 0 ? affected : undefined;
    },
    contact: (name) => readContact(answers, one(`${name}.same`) ? "contact.reporter" : name),
  };
}

/** An object of what can be read; absent when nothing can. */
function present(
  keys: readonly string[],
  read: (key: string) => unknown,
): Record<string, unknown> | undefined {
  const entries = keys.map((key) => [key, read(key)]).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** `1.200` and `1 200` are how people write 1200; anything else stays as it is, for the schema to refuse. */
function wholeNumber(text: string | undefined): number | string | undefined {
  if (!text || !/^(\d+|\d{1,3}([., ]\d{3})+)$/.test(text)) return text;
  return Number(text.replaceAll(/\D/g, ""));
}
