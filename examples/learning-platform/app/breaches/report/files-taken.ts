/** Files that the server takes: the same as in `server/breaches/attachments/allowed-types.ts`, as a file dialog wants them. */
export const filesTaken = {
  maxBytes: 5 * 1024 * 1024,
  types: [".pdf", ".png", ".jpg", ".jpeg", ".txt", ".csv", ".eml", ".odt", ".docx", ".xlsx"],
} as const;
