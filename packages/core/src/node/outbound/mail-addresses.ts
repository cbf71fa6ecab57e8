import { bareAddressesIn, mailHead } from "../../outbound/guard/index.ts";
import type { NodemailerMail, NodemailerNode } from "./nodemailer-mail.ts";

/** Those named in `To` and `Cc`, in lower case. */
export function visibleIn(mime: Uint8Array): ReadonlySet<string> {
  const { headers } = mailHead(mime);
  const lines = headers.filter(({ name }) => name === "to" || name === "cc");
  return new Set(
    lines.flatMap(({ text }) =>
      bareAddressesIn(text.slice(text.indexOf(":") + 1)).map((address) => address.toLowerCase()),
    ),
  );
}

/** Gives a settled mail the addresses that a transport asks the message itself for. */
export function copyAddresses(
  mail: NodemailerMail,
  old: NodemailerNode,
  { isWhole, hideNames }: { readonly isWhole: boolean; readonly hideNames: boolean },
): void {
  const fields = mail.data as Readonly<Record<string, unknown>>;
  const set = (name: string, value: unknown) => {
    if (value) mail.message?.setHeader(name, value as string);
  };
  for (const name of isWhole ? ["to", "cc", "bcc"] : []) set(name, old.getHeader(name));
  for (const name of isWhole ? [] : ["to", "bcc"])
    set(name, [fields[name] ?? []].flat().join(", "));
  if (hideNames) set("from", old.getEnvelope().from);
  else for (const name of ["from", "sender", "reply-to"]) set(name, old.getHeader(name));
}
