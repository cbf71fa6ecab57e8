/** Codes of PostgreSQL and of the network that say: not now. Class 08 is "connection exception". */
const AWAY_CODE =
  /^(?:08\w{3}|57P0[1-3]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND)$/;
/** What the driver says where it gives no code. */
const AWAY_MESSAGE =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether an error, or one that caused it, says that the database cannot be reached or is going down. */
export function isDatabaseAway(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown };
    if (typeof code === "string" && AWAY_CODE.test(code)) return true;
    if (AWAY_MESSAGE.test(cause.message)) return true;
  }
  return false;
}
