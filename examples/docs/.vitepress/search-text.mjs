/**
 * What the search knows of a page. Of the API: the names and the sentence under each, not the tables, blocks and properties; with
 * those the index would be ten times as large.
 */
export function searchText(source, env, md) {
  return md.render(env.relativePath.startsWith("api/") ? headingsOf(source) : source, env);
}

function headingsOf(source) {
  const isType = (line) =>
    /^#{1,3} (?!Properties|Parameters|Returns|Example|Type |Throws|Legal)/.test(line);
  const lines = source.replaceAll(/^```.*?^```$/gms, "").split("\n");
  return lines
    .flatMap((line, at) => (isType(line) ? [line, "", sentenceAfter(lines, at), ""] : []))
    .join("\n");
}

const sentenceAfter = (lines, at) =>
  lines.slice(at + 1).find((line) => line.trim() !== "" && !/^[#|*-]/.test(line)) ?? "";
