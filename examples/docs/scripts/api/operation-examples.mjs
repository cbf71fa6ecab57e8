import { readBlocks } from "../../../../scripts/readme/read-blocks.mjs";
import { exampleOfCall } from "./example-of-call.mjs";
import { sourceCode } from "./source-code.mjs";

const LONGEST_ANSWER = 40;
/** Their calls need a database or a page around them: the blocks of the pages have it. */
const fromPages = ["postgres"];

const blocks = readBlocks().filter(({ language }) => /^tsx?$/.test(language));

/**
 * An example for an operation whose docstring has none, as Markdown: its good call of the tests, run here, or the block of a page
 * that names it, which is compiled and run by the tests of the pages. Throws when there is neither.
 */
export async function operationExample({ door, name }, core) {
  const call = core?.calls[door]?.[name];
  const made = call && !fromPages.includes(door) && (await runCall({ door, name }, call, core));
  if (made) return made;
  const block = blocks.find(({ code }) => new RegExp(`\\b${name}\\b`).test(code));
  if (!block) throw new Error(`${door}: ${name} has no example: no docstring, no page, no call.`);
  return [
    `\`\`\`${block.language}`,
    block.code.trimEnd(),
    "```",
    "",
    `From \`${block.page}\`.`,
  ].join("\n");
}

async function runCall(operation, call, { exported }) {
  try {
    const { imports, call: code } = exampleOfCall(operation, call, exported);
    const answer = await run(imports, code, exported);
    return ["```ts", imports, "", `${code};${answerLines(answer)}`, "```"].join("\n");
  } catch {
    return undefined;
  }
}

/** Runs the program as it is printed, its imports taken from the bundle. */
function run(imports, code, exported) {
  const own = imports.replaceAll(
    /import (\{.+\}) from "@bijsluiter\/core\/?(.*)";/g,
    'const $1 = doors["$2"];',
  );
  const doors = {};
  for (const { door, name, value } of exported) doors[door] = { ...doors[door], [name]: value };
  const AsyncFunction = (async () => undefined).constructor;
  return new AsyncFunction("doors", `"use strict";\n${own}\nreturn await ${code};`)(doors);
}

function answerLines(answer) {
  if (answer === undefined || typeof answer === "function") return "";
  let code;
  try {
    code = sourceCode(answer, () => undefined);
  } catch {
    return "";
  }
  const lines = code.split("\n");
  if (lines.length === 1 && code.length < 90) return ` // => ${code}`;
  const shown = lines.slice(0, LONGEST_ANSWER);
  if (shown.length < lines.length) shown.push(`… ${lines.length - shown.length} more lines`);
  return `\n${shown.map((line, at) => (at === 0 ? `// => ${line}` : `// ${line}`)).join("\n")}`;
}
