import type { AffectedBoard } from "@bijsluiter/core/breaches";
import type { Answers } from "../../forms/form-scope.tsx";

/** Moments that each way to have taken place asks for. */
export const momentsOf: Readonly<Record<string, readonly string[]>> = {
  moment: ["at"],
  period: ["from", "to"],
  ongoing: ["from"],
};

/** Numbers that each way to count asks for. */
export const numbersOf: Readonly<Record<string, readonly string[]>> = {
  exact: ["value"],
  approximate: ["value"],
  range: ["minimum", "maximum"],
};

/** What is asked of a person or desk. */
export const contactParts = ["name", "role", "email", "phone"] as const;

/** What a ticked board is called in the answers. */
export const boardKey = ({ name, email }: AffectedBoard): string => `${name} <${email}>`;

/** Answer of the last radio button of a question. */
export const NOT_KNOWN_YET = "not-known-yet";

/** Whether a fact was said to be not known yet: by a radio button of its own, or by the last one of its answers. */
export const isSaidOpen = (answers: Answers, field: string): boolean =>
  answers[`${field}.open`] !== undefined ||
  [field, `${field}.kind`].some((name) => answers[name]?.[0] === NOT_KNOWN_YET);
