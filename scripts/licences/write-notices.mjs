import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Text of THIRD-PARTY-NOTICES for a package: what of others is in its built files, with licence texts. */
export function writeNotices(name, bundled, licenceText = readLicence) {
  const head = [
    `Third-party notices for ${name}`,
    "",
    "Written by `npm run notices` from the source maps of the build.",
  ];
  if (bundled.length === 0)
    return [...head, "", "The built files hold no code of others.", ""].join("\n");
  const sections = bundled.map((one) =>
    [
      "-".repeat(78),
      `${one.name} ${one.version} (${one.licence})`,
      "",
      licenceText(one).trim(),
    ].join("\n"),
  );
  return `${[...head, "The built files hold code of the packages below.", "", sections.join("\n\n")].join("\n")}\n`;
}

function readLicence({ name, folder }) {
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.|$)/i.test(one));
  if (!file) throw new Error(`${name} has no licence text to copy.`);
  return readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n");
}
