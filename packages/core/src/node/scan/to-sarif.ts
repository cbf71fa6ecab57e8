import { isAbsolute, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Finding, NotRead } from "./finding.ts";

const SURE = 85;

/** A SARIF 2.1.0 log of findings, and of what was not read as notifications. */
export function toSarif(findings: readonly Finding[], notRead: readonly NotRead[]): string {
  const rules = [...new Set(findings.map(({ kind }) => kind))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "bijsluiter",
            rules: rules.map((id) => ({ id, shortDescription: { text: `Personal data: ${id}` } })),
          },
        },
        results: findings.map((finding) => ({
          ruleId: finding.kind,
          ruleIndex: rules.indexOf(finding.kind),
          level: finding.confidence >= SURE ? "error" : "warning",
          message: { text: `Personal data: ${finding.kind} (${finding.confidence})` },
          locations: [locationOf(finding)],
        })),
        invocations: [
          {
            executionSuccessful: notRead.length === 0,
            toolExecutionNotifications: notRead.map(({ file, part, reason }) => ({
              level: "warning",
              message: {
                text: `Not read: ${[file, part].filter((name) => name !== "").join(":")} (${reason})`,
              },
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
  return { uri: path.split(sep).map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" };
}

function locationOf({ file, part, cell, line, column, start, end }: Finding) {
  const name = [part, cell ?? ""].filter((piece) => piece !== "").join(":");
  return {
    physicalLocation: {
      artifactLocation: artifactOf(file),
      ...(line > 0
        ? {
            region: {
              startLine: line,
              startColumn: column,
              charOffset: start,
              charLength: end - start,
            },
          }
        : {}),
    },
    ...(name === "" ? {} : { logicalLocations: [{ fullyQualifiedName: name }] }),
  };
}
