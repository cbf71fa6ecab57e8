import { quotedName } from "../../sql/quoted-name.ts";

/** The condition that a row of one table refers to a row of another. */
export const joined = (
  references: readonly (readonly [own: string, theirs: string])[],
  from: string,
  to: string,
): string =>
  references
    .map(([own, theirs]) => `${from}.${quotedName(own)} = ${to}.${quotedName(theirs)}`)
    .join(" and ");
