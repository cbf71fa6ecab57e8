import { isAbsolute, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { uriComponent } from "../../shared/bytes/uri-component.ts";
import { programVersion } from "./program-version.ts";
import type { Report, Reported } from "./reported.ts";

/** A SARIF 2.1.0 log of what was found, and of what was not read as notifications. */
export function writeSarif({ found, unread }: Report): string {
  const rules = [...new Set(found.map(({ rule }) => rule))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "bijsluiter",
            version: programVersion(),
            rules: rules.map((id) => ({ id, name: id })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: found.map((one) => ({
          ruleId: one.rule,
          ruleIndex: rules.indexOf(one.rule),
          level: one.level,
          message: { text: one.message },
          locations: [locationOf(one)],
        })),
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: unread.map(({ name, reason }) => ({
              level: "warning",
              message: { text: `Not read: ${name} (${reason})` },
            })),
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** The file as seen from the folder where the command runs, which code scanning takes for the root; as a file of the machine elsewhere. */
function artifactOf(file: string) {
  const path = relative("", file);
  if (file === "" || isAbsolute(path) || path.split(sep)[0] === "..")
    return { uri: file === "" ? "stdin" : pathToFileURL(file).href };
  return { uri: path.split(sep).map(uriComponent).join("/"), uriBaseId: "%SRCROOT%" };
}

function locationOf({ file, line, column, inside, span }: Reported) {
  const offset = span ? { charOffset: span.start, charLength: span.end - span.start } : {};
  const region = { startLine: line, ...(column > 0 ? { startColumn: column } : {}), ...offset };
  return {
    physicalLocation: {
      artifactLocation: artifactOf(file),
      ...(line > 0 ? { region } : {}),
    },
    ...(inside ? { logicalLocations: [{ fullyQualifiedName: inside }] } : {}),
  };
}
