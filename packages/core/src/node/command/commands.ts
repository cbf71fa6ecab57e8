import { checkUsage } from "../check/check-arguments.ts";
import { runCheck } from "../check/run-check.ts";
import { diffUsage, runDiff } from "../diff/run-diff.ts";
import { fixUsage, runFix } from "../fix/run-fix.ts";
import { initUsage } from "../init/init-arguments.ts";
import { runInit } from "../init/run-init.ts";
import { mailUsage } from "../mail/mail-arguments.ts";
import { runMail } from "../mail/run-mail.ts";
import { renderUsage } from "../render/render-arguments.ts";
import { runRender } from "../render/run-render.ts";
import { scanUsage } from "../scan/scan-arguments.ts";
import { runScan } from "../scan/scan-input.ts";
import type { Command } from "./command.ts";

/** Every command of the program; a new one is a row. */
export const commands: readonly Command[] = [
  {
    name: "scan",
    does: "finds personal data in files or standard input",
    usage: scanUsage,
    run: runScan,
  },
  {
    name: "check",
    does: "checks a document, and real rows against it",
    usage: checkUsage,
    run: runCheck,
  },
  {
    name: "init",
    does: "asks a few questions and writes a first document",
    usage: initUsage,
    run: runInit,
  },
  {
    name: "fix",
    does: "mends what has one right answer in a document",
    usage: fixUsage,
    run: runFix,
  },
  {
    name: "render",
    does: "writes a document out for people: Markdown, a page or Word",
    usage: renderUsage,
    run: runRender,
  },
  {
    name: "diff",
    does: "tells what a new version of a document changes, and for whom",
    usage: diffUsage,
    run: runDiff,
  },
  {
    name: "mail",
    does: "looks at the mail of a domain: SPF, DKIM, DMARC and how it travels",
    usage: mailUsage,
    run: runMail,
  },
];
