import { checkUsage } from "../check/check-arguments.ts";
import { runCheck } from "../check/run-check.ts";
import { mailUsage } from "../mail/mail-arguments.ts";
import { runMail } from "../mail/run-mail.ts";
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
    name: "mail",
    does: "looks at the mail of a domain: SPF, DKIM, DMARC and how it travels",
    usage: mailUsage,
    run: runMail,
  },
];
