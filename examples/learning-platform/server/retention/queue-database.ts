import type { Pool } from "pg";

/** Statements of pg-boss 10 that tell how a job ended. It does not wait for them, so a failure would end the process. */
const outcome = /\bstate = 'completed'|\bWITH deleted_jobs\b/;

/**
 * The connections of the house for pg-boss. An outcome that a database in trouble does not take is left out: the job expires and
 * is tried again, and a batch that was swept has nothing left to do.
 */
export const queueDatabase = (pool: Pool) => ({
  async executeSql(text: string, values: unknown[]): Promise<{ rows: unknown[] }> {
    try {
      return await pool.query(text, values);
    } catch (error) {
      if (outcome.test(text)) return { rows: [{ count: 0 }] };
      throw error;
    }
  },
});
