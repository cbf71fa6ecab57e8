import {
  type AssessOptions,
  type MailProfile,
  mailDomain,
  mailProfiles,
} from "../../mail/index.ts";
import { isLanguage, type Language, languages } from "../../messages/index.ts";
import {
  exitCodes,
  type OutputFormat,
  outputFormat,
  refuseUnless,
  sharedOptions,
  sharedUsage,
} from "../command/output-format.ts";
import { readOptions } from "../command/read-options.ts";
import type { Asked } from "../command/wrong-use.ts";
import { dnsResolverOptions, dohResolverOptions } from "../dns/resolver-options.ts";
import type { Terminal } from "../terminal.ts";

/** What `mail` was asked to do. */
export interface MailArguments extends Pick<AssessOptions, "selectors"> {
  readonly domain: string;
  readonly profiles: readonly MailProfile[];
  readonly language: Language;
  readonly servers?: readonly string[];
  readonly doh?: string;
  readonly isOffline: boolean;
  readonly output: OutputFormat;
}

const tags = Object.keys(languages);
const listOf = (text: string) => text.split(",").map((item) => item.trim());

/** How `mail` is used. */
export const mailUsage = `Usage: bijsluiter mail <domain> [options]

Checks the mail authentication of a domain in DNS (SPF, DKIM, DMARC, MTA-STS, TLS-RPT, NTA 7516), and proposes records to publish.

  --profile <a,b>          ${mailProfiles.join(", ")} (default rfc,forum)
  --selector <a,b>         DKIM selectors of the domain; without them, common names are tried
  --server <a,b>           DNS servers, such as 192.0.2.53 or 192.0.2.53:5353 (default: those of the machine)
  --doh <url>              a DNS-over-HTTPS server instead, which also reports DNSSEC
  --no-fetch               does not fetch the MTA-STS policy over HTTPS
  ${`--language <${tags.join("|")}>`.padEnd(25)}language of the messages (default: nl)
${sharedUsage}
Text output is a table and one line per profile, JSON output is one object. An unmet profile or an error gives exit code 1.
${exitCodes}`;

const refuseProfiles = (value: string) =>
  listOf(value)
    .map(refuseUnless(mailProfiles))
    .find((wrong) => wrong !== undefined);

const options = {
  ...sharedOptions,
  profile: { type: "string", refuse: refuseProfiles },
  selector: {
    type: "string",
    refuse: (value: string) =>
      listOf(value).every((it) => /^[a-z\d](?:[\w.-]{0,118}[a-z\d])?$/i.test(it))
        ? undefined
        : "selectors, such as selector1,selector2",
  },
  server: {
    type: "string",
    refuse: (value: string) =>
      dnsResolverOptions.safeParse({ servers: listOf(value) }).success
        ? undefined
        : "server addresses, such as 192.0.2.53",
  },
  doh: {
    type: "string",
    refuse: (url: string) =>
      dohResolverOptions.safeParse({ url }).success ? undefined : "an https address",
  },
  "no-fetch": { type: "boolean" },
  language: { type: "string", refuse: refuseUnless(tags) },
} as const;

/** Reads the arguments of `mail`. */
export function readMailArguments(
  args: readonly string[],
  terminal: Pick<Terminal, "env">,
): Asked<MailArguments> {
  const read = readOptions(args, options);
  if ("wrong" in read) return read;
  const { has, text, positionals } = read;
  if (has("help")) return "help";
  const [domain, ...more] = positionals;
  if (domain === undefined) return { wrong: "name the domain to check" };
  if (more.length > 0) return { wrong: `one domain at a time, not ${positionals.length}` };
  if (!mailDomain.safeParse(domain).success)
    return { wrong: "expected a domain name, such as leerplein.example" };
  const output = outputFormat(read, terminal);
  if (typeof output === "object") return output;
  const [selector, server, doh] = [text("selector"), text("server"), text("doh")];
  if (server !== undefined && doh !== undefined)
    return { wrong: "--server and --doh cannot be combined" };
  const language = text("language") ?? "nl";
  const asked = listOf(text("profile") ?? "rfc,forum");
  return {
    domain,
    profiles: mailProfiles.filter((profile) => asked.includes(profile)),
    language: isLanguage(language) ? language : "nl",
    ...(selector === undefined ? {} : { selectors: listOf(selector) }),
    ...(server === undefined ? {} : { servers: listOf(server) }),
    ...(doh === undefined ? {} : { doh }),
    isOffline: has("no-fetch"),
    output,
  };
}
