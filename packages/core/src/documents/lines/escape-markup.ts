const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** `text` for between the tags, or the quotes, of HTML and XML alike. */
export const escapeMarkup = (text: string) =>
  text.replaceAll(/[&<>"']/g, (found) => entities[found] ?? "");
