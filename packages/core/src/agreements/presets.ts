import { deepFreeze } from "../shared/deep-freeze.ts";
import type { AgreementClause } from "./clause/clause.ts";
import { type ClauseId, clauseIds } from "./clause/clause-id.ts";
import { clauses } from "./data/clauses.ts";
import { provisions } from "./data/provisions.ts";

type Provision = (typeof provisions)[number];

/** Clauses outside the sector's models. */
const OTHER: readonly ClauseId[] = ["standard-clauses", "third-country", "health"];

const inModel = (provision: Provision) => "inModel" in provision;

/** Clauses to start from. */
export interface AgreementPresets {
  /** A complete set of clauses in our own words: everything that GDPR art. 28(3) and the sector's model require. */
  readonly education: readonly AgreementClause[];
  /**
   * Known content of the model for suppliers that joined the covenant. It may say more: each clause is `readInFull:
   * "no"`.
   */
  readonly model40: readonly AgreementClause[];
  /** Known content of the model for other suppliers. */
  readonly general40: readonly AgreementClause[];
  /** Known content of the model of 2018, with the numbers of its articles; from memory. */
  readonly model30: readonly AgreementClause[];
}

/** Clauses to start from. None of them is an official text. */
export const presets: AgreementPresets = deepFreeze({
  education: clausesWith(["scope-declaration"]).map((id) => clauseOf(id, { says: saysOf(id) })),
  model40: knownOf(clausesWith(["scope-declaration"])),
  general40: knownOf(clausesWith(["covenant"])),
  model30: knownOf(clausesWith(["scope-declaration"])).map((clause) => {
    const reference = articleOf(clause.id);
    return reference === undefined ? clause : { ...clause, reference };
  }),
});

function clausesWith(without: readonly ClauseId[]): readonly ClauseId[] {
  return clauseIds.filter((id) => !OTHER.includes(id) && !without.includes(id));
}

function knownOf(ids: readonly ClauseId[]): readonly AgreementClause[] {
  return ids.map((id) => clauseOf(id, { says: saysOf(id, inModel), readInFull: "no" }));
}

function saysOf(id: ClauseId, which: (provision: Provision) => boolean = () => true) {
  return provisions.filter((row) => row.clause === id && which(row)).map(({ code }) => code);
}

function clauseOf(id: ClauseId, fields: Pick<AgreementClause, "says" | "readInFull">) {
  // Every clause has these fields; the compiler asks which one it is.
  return { id, ...fields } as AgreementClause;
}

function articleOf(clause: ClauseId): string | undefined {
  const articles: { readonly "model-3.0"?: string } | undefined = clauses.find(
    ({ id }) => id === clause,
  )?.articles;
  return articles?.["model-3.0"] && `art. ${articles["model-3.0"]}`;
}
