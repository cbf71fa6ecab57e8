import type { Report } from "./reported.ts";

/** Levels of an annotation. */
const levels = { error: "error", warning: "warning", note: "notice" } as const;

const escapeData = (text: string) =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** A line for each finding that a workflow of GitHub shows beside the file, and an error for each that was not read. */
export function writeGithub({ found, unread }: Report): string {
  const lines = found.map(({ file, line, column, level, rule, message, inside }) => {
    const place = [
      `file=${escapeProperty(file)}`,
      ...(line > 0 ? [`line=${line}`] : []),
      ...(column > 0 ? [`col=${column}`] : []),
      `title=${escapeProperty(rule)}`,
    ];
    const text = inside ? `${message} (${inside})` : message;
    return `::${levels[level]} ${place.join(",")}::${escapeData(text)}\n`;
  });
  const missed = unread.map(
    ({ name, reason }) =>
      `::error file=${escapeProperty(name)},title=not-read::${escapeData(`Not read: ${reason}`)}\n`,
  );
  return [...lines, ...missed].join("");
}
