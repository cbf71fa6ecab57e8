import { InvalidInputError } from "../../../shared/issues/invalid-input-error.ts";
import { sqlFault } from "../../sql/sql-fault.ts";

/**
 * Runs a statement that compares columns of a table with the rules.
 *
 * @throws InvalidInputError with `column-type` when a column cannot be compared, or a value that is set is not of its type.
 */
export async function atTable<T>(number: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const state = sqlFault(error)?.sqlState ?? "";
    if (!COLUMN_TYPE.test(state)) throw error;
    throw new InvalidInputError([{ code: "column-type", path: ["tables", number], params: {} }]);
  }
}

/** A value that cannot be converted, or an operator or function that is not there for the type. */
const COLUMN_TYPE = /^(?:22...|42883|42804|42846)$/;
