/** Code of an error of the file system; the message may name more than the caller did. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "unreadable";
