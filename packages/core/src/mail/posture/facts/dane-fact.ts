import { type Answer, type Ask, isUnknown } from "../../dns/ask.ts";
import type { MailAnswer, MxFact } from "../domain-assessment.ts";

const MOST_HOSTS = 10;
/** Usage 2 or 3, whole certificate or key, exact or hashed; RFC 7672, section 3.1. */
const RECORD = /^[23] [01] [012] [\da-f ]{2,20000}$/i;

/**
 * Whether every mail host has a TLSA record that DNSSEC proves. `unknown` where the resolver cannot see DNSSEC: without it such a
 * record is worth nothing.
 */
export async function daneFact(
  domain: string,
  { state, hosts }: MxFact,
  ask: Ask,
): Promise<MailAnswer> {
  if (state !== "hosts") return state === "unknown" ? "unknown" : "no";
  const mx = await ask(domain, "MX");
  const names = hosts.slice(0, MOST_HOSTS).map(({ host }) => `_25._tcp.${host}`);
  const answers = await Promise.all(names.map((name) => ask(name, "TLSA")));
  const found = [mx, ...answers].map((answer, index) => isProved(answer, index > 0));
  if (found.includes("no")) return "no";
  return found.every((answer) => answer === "yes") ? "yes" : "unknown";
}

function isProved(answer: Answer, isRecord: boolean): MailAnswer {
  if (isUnknown(answer) || answer.authenticated === undefined) return "unknown";
  if (answer.status !== "ok") return "no";
  if (isRecord && !answer.texts.some((text) => RECORD.test(text))) return "no";
  return answer.authenticated ? "yes" : "no";
}
