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
    does: "checks a document, and compares real rows with it",
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
    does: "corrects errors that have exactly one right answer",
    usage: fixUsage,
    run: runFix,
  },
  {
    name: "render",
    does: "renders a document as Markdown, HTML or Word",
    usage: renderUsage,
    run: runRender,
  },
  {
    name: "diff",
    does: "lists the changes between two versions of a document, and who must be told",
    usage: diffUsage,
    run: runDiff,
  },
  {
    name: "mail",
    does: "checks the mail authentication of a domain (SPF, DKIM, DMARC) and its transport security",
    usage: mailUsage,
    run: runMail,
  },
];
