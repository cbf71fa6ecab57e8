import type { AffectedBoard } from "@bijsluiter/core/breaches";

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
