import { insideOf } from "../../outbound/guard/index.ts";
import {
  type EncryptedContent,
  type GuardOptions,
  type OutboundDecision,
  type OutboundEncryptor,
  OutboundRefusedError,
  type RecipientDecision,
} from "../../outbound/index.ts";

/** One copy of a mail: to whom, and what stands in the place of its content when it is encrypted. */
export interface MailCopy {
  readonly to: readonly string[];
  readonly sealed?: EncryptedContent;
}

interface Group {
  readonly encryptor?: OutboundEncryptor;
  readonly members: RecipientDecision[];
}

/**
 * Copies of a mail by what was decided for each recipient. Everything is encrypted before anything is sent.
 *
 * A recipient who is not named in the mail gets a copy of their own: an encrypted mail tells for how many keys it was made.
 *
 * @throws OutboundRefusedError when an encryptor is missing or fails.
 */
export async function mailCopies(
  mime: Uint8Array,
  {
    decision,
    visible,
    encryptors = [],
  }: {
    readonly decision: OutboundDecision;
    readonly visible: ReadonlySet<string>;
    readonly encryptors?: GuardOptions["encryptors"];
  },
): Promise<readonly MailCopy[]> {
  const groups = new Map<string, Group>();
  for (const member of decision.perRecipient) {
    const { id, action, route } = member;
    if (action === "hold" || action === "block") continue;
    const isSealed = action === "encrypt" && route && !transports.has(route.via);
    const encryptor = isSealed ? encryptors.find(({ via }) => via === route.via) : undefined;
    if (isSealed && !encryptor)
      throw new OutboundRefusedError("encryptor-missing", decision.report);
    const isAlone = encryptor && (encryptor.perRecipient || !visible.has(id.toLowerCase()));
    const key = encryptor ? `${encryptor.via} ${isAlone ? id : ""}` : "";
    const group = groups.get(key) ?? { members: [], ...(encryptor && { encryptor }) };
    group.members.push(member);
    groups.set(key, group);
  }
  const hideNames = hidesNames(decision);
  const copies: MailCopy[] = [];
  for (const group of groups.values()) copies.push(await copyFor(group, mime, hideNames));
  return copies;
}

const transports = new Set<string>(["dane", "mta-sts", "nta7516"]);

/** Something was found in the headers that stay readable. */
export const hidesNames = ({ report }: OutboundDecision): boolean =>
  report.hits.some(({ part }) => part === "headers");

async function copyFor(
  { encryptor, members }: Group,
  mime: Uint8Array,
  hideNames: boolean,
): Promise<MailCopy> {
  const to = members.map(({ id }) => id);
  if (!encryptor) return { to };
  const routes = members.flatMap(({ route }) => (route ? [route] : []));
  try {
    const inside = insideOf(mime, { hideNames });
    const sealed = await encryptor.encrypt(inside, routes, { contentType: "message/rfc822" });
    return { to, sealed };
  } catch {
    throw new OutboundRefusedError("encryptor-failed");
  }
}
