/** Whether an error has this code: of Node, as `EEXIST`, or of PostgreSQL, as `23503`. */
export const isErrorCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;
