/**
 * One change of the tables of this room, as data.
 *
 * Statements end with `;`, and an empty line stands between two of them and nowhere else. What was published is never
 * changed: a next change is a next migration.
 */
export interface Migration {
  /** Order and concern, `0001-sweeps`. */
  readonly id: string;
  readonly sql: string;
}

/** The statements of a migration: not every driver takes several at once. */
export const statementsOf = ({ sql }: Migration): readonly string[] =>
  sql.split("\n\n").map((statement) => statement.trim());
