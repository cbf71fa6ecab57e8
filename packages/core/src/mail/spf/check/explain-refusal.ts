import { isTargetName } from "../../names/domain-name.ts";
import { parseTemplate } from "../record/parse-template.ts";
import type { SpfVerdict } from "./evaluate-spf.ts";
import { expandName, expandText, hasUnusableLocalPart } from "./expand.ts";
import type { SpfMail } from "./spf-mail.ts";

/**
 * The text that a domain gives for a refusal; none when it is not one TXT record, holds other than ASCII or breaks the
 * grammar. RFC 7208, section 6.2.
 */
export async function explainRefusal(
  exp: NonNullable<SpfVerdict["exp"]>,
  mail: SpfMail,
): Promise<string | undefined> {
  const { template, domain } = exp;
  if (hasUnusableLocalPart(template, mail)) return undefined;
  const name = await expandName(template, { domain }, mail);
  if (typeof name !== "string" || !isTargetName(name)) return undefined;
  const { texts } = await mail.ask(name, "TXT");
  const [text] = texts;
  if (text === undefined || texts.length > 1) return undefined;
  const explanation = parseTemplate(text, true);
  if (explanation === undefined || hasUnusableLocalPart(explanation, mail)) return undefined;
  const expanded = await expandText(explanation, { domain }, mail);
  return typeof expanded === "string" && expanded !== "" ? expanded : undefined;
}
