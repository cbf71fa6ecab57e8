import { resolve } from "node:path";
import type { DocumentOutline } from "../../documents/outline/document-outline.ts";
import { writers } from "../../documents/writers/writers.ts";
import { languages } from "../../messages/index.ts";
import { answerUse, isUse } from "../command/wrong-use.ts";
import { issueJudgements } from "../document/issue-judgements.ts";
import { readDocumentFile } from "../document/read-document-file.ts";
import { watchFiles } from "../files/watch-files.ts";
import { writeWhole } from "../files/write-whole.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { type RenderArguments, readRenderArguments, renderUsage } from "./render-arguments.ts";

const about = { name: "render", usage: renderUsage };

/**
 * Runs `bijsluiter render`: writes a document out for people.
 *
 * @returns 0 when it is written, 1 when the document is malformed, 2 when the use is wrong, 3 when a file cannot be
 * read or written.
 */
export async function runRender(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = readRenderArguments(args);
  if (isUse(asked)) return answerUse(asked, about, terminal);
  const { file, target, isWatching } = asked;
  if (target !== undefined && resolve(target) === resolve(file))
    return answerUse({ wrong: "-o must not name the document itself" }, about, terminal);
  const run = () => renderOnce(asked, terminal);
  return isWatching ? watchFiles([file], terminal, run) : run();
}

async function renderOnce(asked: RenderArguments, { stdout, stderr }: Terminal): Promise<ExitCode> {
  const { file, target } = asked;
  const say = (code: ExitCode, ...lines: readonly string[]) => {
    for (const line of lines) stderr.write(`${line}\n`);
    return code;
  };
  const document = await readDocumentFile(file);
  if ("unreadable" in document) return say(3, document.unreadable);
  const read = document.kind.read(document.value);
  if ("issues" in read) {
    const lines = issueJudgements(read.issues).map(({ where, text }) => {
      const { line, column } = document.placeOf(where);
      return `${file}:${line}:${column}  ${text}`;
    });
    return say(1, ...lines);
  }
  const outline = read.can.outline?.(read.value, {
    messages: await languages[asked.language](),
    ...(asked.reader && { reader: asked.reader }),
  });
  if (!outline) {
    const whom = read.can.outline ? ` for a ${asked.reader}` : "";
    return say(
      3,
      `${file}: a document of the kind ${document.kind.name} cannot be rendered${whom}`,
    );
  }
  const text = await written(outline, asked);
  if (text === undefined) return say(3, "--to docx needs the package docx: npm install docx");
  if (target === undefined) {
    stdout.write(text);
    return 0;
  }
  const failure = await writeWhole(target, text, { isNew: false });
  return failure === undefined ? 0 : say(3, `not written: ${target} (${failure})`);
}

async function written(outline: DocumentOutline, { to, asOf }: RenderArguments) {
  if (to !== "docx") return writers[to === "md" ? "markdown" : "page"](outline);
  const word = await import("../../documents/docx/index.ts").catch(() => undefined);
  return word?.writeDocx(outline, { stampedAt: `${asOf}T00:00:00Z` });
}
