import { link, readdir, readFile, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isErrorCode } from "./is-error-code.ts";

/** What the boards have received. */
export interface Mailbox {
  /** Puts a mail in the box of its board; a mail with the same id is there once, as a mail server keeps it. */
  readonly deliver: (mail: Mail) => Promise<void>;
  readonly read: () => Promise<readonly Mail[]>;
}

/** A notice that was delivered. */
interface Mail {
  readonly id: string;
  readonly board: string;
  readonly text: string;
  /** Of the register entry that it tells of: with it, the board can prove that the register was rewritten. */
  readonly head: { readonly sequence: number; readonly hash: string };
}

/** The boxes of all boards as files of one folder. A mail is whole, or not there. */
export function openMailbox(folder: string): Mailbox {
  return {
    async deliver(mail) {
      const draft = join(folder, `.${mail.id}.${process.pid}`);
      await writeFile(draft, JSON.stringify(mail));
      try {
        await link(draft, join(folder, mail.id));
      } catch (error) {
        if (!isErrorCode(error, "EEXIST")) throw error;
      }
      await unlink(draft);
    },
    async read() {
      const names = (await readdir(folder)).filter((name) => !name.startsWith("."));
      const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
      return texts.map((text) => JSON.parse(text) as Mail);
    },
  };
}
