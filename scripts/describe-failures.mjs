import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

const MOST_LINES = 8;

/**
 * Failed tests of a JSON report of vitest, each with its file and the first lines of what went wrong. A file that broke
 * before its tests is one of them. Empty when nothing failed.
 */
export function describeFailures({ testResults }, root) {
  const failed = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const tests = assertionResults
      .filter((test) => test.status === "failed")
      .map(({ fullName, failureMessages }) =>
        block(`${file}: ${fullName}`, failureMessages.join("\n")),
      );
    return tests.length > 0 || status !== "failed" ? tests : [block(file, message)];
  });
  return failed.length === 0 ? "" : ["Tests that failed:", ...failed].join("\n\n");
}

function block(title, message = "") {
  const lines = stripVTControlCharacters(message).trimEnd().split("\n").slice(0, MOST_LINES);
  return [`- ${title}`, ...lines.map((line) => `    ${line}`.trimEnd())].join("\n");
}
