import * as z from "zod/mini";
import { isObject } from "../../shared/is-object.ts";
import { isListOf } from "../../shared/schema/is-list-of.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { isCallable } from "../is-callable.ts";
import type { SqlClient } from "../sql-client.ts";

/** Records of one element to erase, anonymise or keep. */
export interface ErasureWork {
  readonly element: string;
  readonly answer: "erase" | "anonymise" | "restrict";
  readonly recordIds: readonly string[];
  /** Idempotency key: the same for the same work, at every repeat. */
  readonly key: string;
}

/**
 * Connector to a kind of place: tables, files, another service. After an error its records are left for the next call.
 */
export interface ErasureConnector {
  /** Name in the inventory. */
  readonly name: string;
  /** Capabilities; a plan that needs more is refused before anything is done. */
  readonly can: readonly ErasureWork["answer"][];
  /** Dry run: returns the records that exist. Changes nothing. */
  preview(work: ErasureWork, client: SqlClient): Promise<readonly string[]>;
  /**
   * Carries out the work and returns the ids of processed records, including those that no longer existed. A record
   * that is not returned has failed. The function must be idempotent: a process that is killed before its transaction
   * ends repeats the work.
   * `client` is in that transaction.
   */
  carryOut(work: ErasureWork, client: SqlClient): Promise<readonly string[]>;
}

const capability = z.enum(["erase", "anonymise", "restrict"]);

const erasureConnector: z.ZodMiniType<ErasureConnector> = z.custom<ErasureConnector>(
  (value) =>
    isObject(value) &&
    codeName.safeParse(value["name"]).success &&
    isListOf(value["can"], (one) => capability.safeParse(one).success) &&
    isCallable(value["preview"]) &&
    isCallable(value["carryOut"]),
);

/** Checks a list of {@link ErasureConnector}. */
export const erasureConnectors: z.ZodMiniType<readonly ErasureConnector[]> = z
  .array(erasureConnector)
  .check(maxLength(1000));
