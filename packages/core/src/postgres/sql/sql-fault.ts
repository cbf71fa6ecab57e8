/** Why PostgreSQL refused a statement, without any value: its messages may hold data of a row. */
export interface SqlFault {
  /** Five characters, such as `23503`. */
  readonly sqlState: string;
  /** The constraint that was broken, when it says so. */
  readonly constraint: string | null;
}

/** A driver may wrap what the server said. */
const DEEPEST = 5;

/** What the server said, when an error came from it; `undefined` for every other error. */
export function sqlFault(error: unknown): SqlFault | undefined {
  let found: unknown = error;
  for (let depth = 0; depth < DEEPEST && typeof found === "object" && found !== null; depth += 1) {
    const { code, constraint, constraint_name, cause } = found as Readonly<Record<string, unknown>>;
    if (typeof code === "string" && /^[0-9A-Z]{5}$/.test(code)) {
      const name = constraint ?? constraint_name;
      return { sqlState: code, constraint: typeof name === "string" && name !== "" ? name : null };
    }
    found = cause;
  }
  return undefined;
}

/** Somebody else has it: a lock that was waited for, a deadlock, a conflict of transactions. */
export const isBusy = ({ sqlState }: SqlFault): boolean =>
  ["55P03", "40P01", "40001"].includes(sqlState);

/** Classes that concern the connection, the statement or the server, and not the rows in it. */
const NOT_OF_A_ROW = new Set([
  "08",
  "0A",
  "25",
  "26",
  "28",
  "34",
  "3D",
  "3F",
  "42",
  "53",
  "54",
  "57",
  "58",
  "F0",
  "HV",
  "XX",
]);

/** A row broke a constraint, could not be converted, or was refused by a trigger. */
export const isOfRow = ({ sqlState }: SqlFault): boolean =>
  !NOT_OF_A_ROW.has(sqlState.slice(0, 2)) && !isBusy({ sqlState, constraint: null });
