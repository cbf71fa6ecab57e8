import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Text of THIRD-PARTY-NOTICES for a package: what of others is in its built files, with licence texts.
 *
 * @param used Works that its tables draw on, with the notice that each asks for.
 */
export function writeNotices(name, bundled, used = [], licenceText = readLicence) {
  const code = bundled.map((one) => section(one, [licenceText(one).trim()]));
  const tables = used.map((one) => section(one, [one.uses, "", one.notice]));
  const lines = [
    `Third-party notices for ${name}`,
    "",
    "Written by `npm run notices` from the files of the build.",
    ...(code.length > 0
      ? ["The built files hold code of the packages below.", "", code.join("\n\n")]
      : ["", "The built files hold no code of others."]),
    ...(tables.length > 0
      ? ["", "Tables of the package draw on the works below.", "", tables.join("\n\n")]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}

const section = ({ name, version, licence }, lines) =>
  ["-".repeat(78), `${name} ${version} (${licence})`, "", ...lines].join("\n");

function readLicence({ name, folder }) {
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.|$)/i.test(one));
  if (!file) throw new Error(`${name} has no licence text to copy.`);
  return readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n");
}
