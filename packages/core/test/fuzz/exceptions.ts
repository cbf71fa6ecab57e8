import type { Exceptions } from "./laws.ts";

/** Functions that need not keep a law, with the reason. A door alone stands for all that it exports. */
const exceptions: Readonly<Record<string, Exceptions>> = {
  "consent: composeChoice": { passesOn: "as in /consent/state: the choice holds what was chosen" },
  "consent/state: composeChoice": {
    passesOn: "in a banner of 4 kB nothing is copied: the choice holds what was chosen",
  },
  "consent/state: viewFor": { passesOn: "as the whole door; the checked twin is in /consent" },
  "retention: reapplyAfterRestore": { passesOn: "gives lines of the log back, as its type says" },
  postgres: { varies: "reads and changes the database that its calls share" },
};

/** Exceptions for an export. */
export const exceptionsFor = (title: string): Exceptions =>
  exceptions[title] ?? exceptions[title.split(": ")[0] ?? ""] ?? {};
