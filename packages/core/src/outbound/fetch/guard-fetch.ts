import * as z from "zod/mini";
import type { Instant } from "../../shared/dates/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { OutboundDecision } from "../decision/outbound-decision.ts";
import type { OutboundOverride } from "../decision/outbound-override.ts";
import { isStopped } from "../decision/strictest.ts";
import { isTransport } from "../facts/outbound-route.ts";
import { callable } from "../guard/callable.ts";
import type { GuardOptions } from "../guard/guard-options.ts";
import { isEnforced, judgeOutgoing, orRefuse, tell, tellRefusal } from "../guard/judge-outgoing.ts";
import { OutboundRefusedError } from "../guard/outbound-refused-error.ts";
import { type OutboundPolicy, outboundPolicy } from "../policy/outbound-policy.ts";
import { joinFacts } from "../read/content-facts.ts";
import { type Reader, readerOf } from "../read/outbound-detector.ts";
import { encryptedInit } from "./encrypted-init.ts";
import { followRedirects } from "./follow-redirects.ts";
import {
  type OutgoingRequest,
  outgoingRequest,
  plainInit,
  type ReadyRequest,
} from "./outgoing-request.ts";
import { captureBody } from "./request-body.ts";
import { requestFacts } from "./request-facts.ts";
import { type WebInit, type WebResponse, web } from "./web.ts";

/** Options of {@link guardFetch}. */
export interface GuardFetchOptions extends GuardOptions {
  /** The current time. */
  readonly now: () => Instant;
  /** Override by the sender for this request. */
  readonly override?: (url: string) => OutboundOverride | undefined;
}

type Fetch = (input: unknown, init?: WebInit) => Promise<WebResponse>;

const guardFetchOptions = z.looseObject({
  policy: outboundPolicy,
  now: callable,
  classify: callable,
});

/**
 * A `fetch` that applies the policy to the address, the headers and the body of each request before sending it. A
 * stream is read up to `maxBytes`; the rest is unscannable. A body that must be encrypted is replaced by the output of
 * the encryptor of the chosen route; personal data in the address or a header cannot be encrypted, and is refused. A
 * redirect is a new request with a new decision.
 *
 * @typeParam Given - Type of the `fetch` that is guarded.
 * @returns A function of the same type as `fetch`. It rejects with `OutboundRefusedError` for a refused request.
 * @throws InvalidInputError when the policy is malformed.
 */
export function guardFetch<Given extends (...args: never) => Promise<unknown>>(
  fetch: Given,
  options: GuardFetchOptions,
): Given {
  parseInput(callable, fetch);
  const { policy } = parseInput(guardFetchOptions, options);
  const send = fetch as unknown as Fetch;
  const guarding = { options, policy, reader: readerOf(options) };
  const guarded = async (input: unknown, init: WebInit, count: number): Promise<WebResponse> => {
    if (policy.mode === "off") return send(input, init);
    const ready = await judged(outgoingRequest(input, init), guarding);
    const again: Fetch = (to, next = {}) => guarded(to, next, count + 1);
    return followRedirects({ ...ready, count, send, again });
  };
  const first: Fetch = (input, init = {}) => guarded(input, init, 0);
  return first as unknown as Given;
}

/** Values that are validated and created once, and used for every request. */
interface Guarding {
  readonly options: GuardFetchOptions;
  readonly policy: OutboundPolicy;
  readonly reader: Reader;
}

async function judged(
  request: OutgoingRequest,
  { options, policy, reader }: Guarding,
): Promise<ReadyRequest> {
  const { mode } = policy;
  const at = options.now();
  const captured = await captureBody(request.body, reader.maxBytes);
  let isFound = false;
  const read = async () => {
    const facts = joinFacts([await requestFacts(request, reader), await captured.facts(reader)]);
    isFound = [...facts.hits, ...facts.unscannable].length > 0;
    return facts;
  };
  const plain = plainInit(request, captured.body);
  const { url } = request;
  const ids = [new (web().URL)(url).host];
  const override = options.override?.(url);
  try {
    const message = { channel: "http" as const, ids, read, now: at, override };
    const decision = await judgeOutgoing(message, { classify: options.classify, policy });
    const init = await protectedInit(plain, { url, decision, options });
    await tell(options, { channel: "http", mode, at, decision: decision.report });
    return { url, init, isFound };
  } catch (error) {
    const refused = await tellRefusal(error, { channel: "http", mode, at }, options);
    if (isEnforced({ policy })) throw refused;
    return { url, init: plain, isFound };
  }
}

async function protectedInit(init: WebInit, judgement: Judged): Promise<WebInit> {
  const { url, decision, options } = judgement;
  const { action, report } = decision;
  if (isStopped(action))
    throw new OutboundRefusedError(action === "hold" ? "held" : "blocked", report);
  const route = decision.perRecipient[0]?.route;
  if (route === undefined || isTransport(route.via)) return init;
  if (report.hits.some(({ part }) => part === "url" || part === "headers"))
    throw new OutboundRefusedError("not-encryptable", report);
  const encryptor = options.encryptors?.find(({ via }) => via === route.via);
  if (!encryptor) throw new OutboundRefusedError("encryptor-missing", report);
  return orRefuse("encryptor-failed", () => encryptedInit(init, { url, route, encryptor }));
}

interface Judged {
  readonly url: string;
  readonly decision: OutboundDecision;
  readonly options: GuardFetchOptions;
}
