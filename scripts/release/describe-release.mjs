import { licenceRows } from "../sbom/compose-sbom.mjs";

const row = (cells) => `| ${cells.join(" | ")} |`;
const table = (head, rows) => [row(head), row(head.map(() => "---")), ...rows.map(row)];

/** What would be published of one package, as lines of Markdown. */
export function describeRelease({ tarball, changelog, sbom }) {
  const { files, manifest, size, unpackedSize, sha256, integrity } = tarball;
  return [
    `# ${manifest.name} ${manifest.version}`,
    "",
    `Tarball: ${files.length} files, ${size} bytes packed, ${unpackedSize} bytes unpacked.`,
    `SHA-256: ${sha256}`,
    `Integrity: ${integrity}`,
    "",
    "## Changelog",
    "",
    changelog.trim(),
    "",
    "## Dependencies as published",
    "",
    ...["dependencies", "peerDependencies"].flatMap((kind) =>
      Object.entries(manifest[kind] ?? {}).map(
        ([name, range]) => `- ${name} ${range}${kindOf(manifest, kind, name)}`,
      ),
    ),
    "",
    "## Components and licences",
    "",
    ...table(["component", "version", "licence", "comes as"], licenceRows(sbom)),
    "",
    "## Files by folder",
    "",
    ...table(["folder", "files", "bytes"], foldersOf(files)),
    "",
  ].join("\n");
}

function kindOf({ peerDependenciesMeta = {} }, kind, name) {
  if (kind === "dependencies") return "";
  return peerDependenciesMeta[name]?.optional ? " (optional peer)" : " (peer)";
}

/** Number and size of the files in each folder, two levels deep. */
function foldersOf(files) {
  const folders = new Map();
  for (const { path, size } of files) {
    const folder = path.split("/").slice(0, -1).slice(0, 2).join("/") || ".";
    const known = folders.get(folder) ?? [folder, 0, 0];
    folders.set(folder, [folder, known[1] + 1, known[2] + size]);
  }
  return [...folders.values()].sort(([a], [b]) => (a < b ? -1 : 1));
}
