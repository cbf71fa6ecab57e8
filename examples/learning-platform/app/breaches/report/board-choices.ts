import type { AffectedBoard } from "@bijsluiter/core/breaches";

/** Boards as the form takes them. */
export const boardChoices = (boards: readonly AffectedBoard[]): readonly AffectedBoard[] =>
  boards.map(({ name, email, administrationNumber }) => ({
    name,
    email,
    ...(administrationNumber && { administrationNumber }),
  }));
