import { asRecord, checkSubmitAnswer, sentencesIn } from "./check-submit-answer.ts";
import type { SubmitAnswer } from "./submit-answer.ts";

const UNPROCESSABLE = 422;
const SECONDS_IN_A_DAY = 86_400;

/**
 * Answer in a response of `fetch`, for a custom `submit`. A login page, an empty body, invalid JSON and a redirect to
 * another origin are never a receipt, for any status. `Retry-After` and the sentences of the server, in `issues` or as in
 * RFC 9457, are included.
 *
 * @throws What `fetch` throws when the body breaks off.
 *
 * @example
 * ```ts
 * const send: SubmitReport = async (report, { signal }) =>
 *   readSubmitAnswer(await fetch("/api/breaches", { method: "POST", body: JSON.stringify(report), signal }));
 * ```
 */
export async function readSubmitAnswer(response: Response): Promise<SubmitAnswer> {
  const { ok, status, headers } = response;
  if (isElsewhere(response)) return { ok: false, status: 0 };
  const body = asRecord(jsonOf(await response.text()));
  const { issues = [], detail, title } = body;
  if (ok) {
    const answer = checkSubmitAnswer({ ...body, ok: true });
    return answer.ok ? answer : { ok: false, status };
  }
  const list: readonly unknown[] = Array.isArray(issues) ? issues : [];
  if (status === UNPROCESSABLE && list.length > 0) return checkSubmitAnswer({ ok, issues: list });
  const seconds = retryAfter(headers);
  const said = sentencesIn(list.map((one) => asRecord(one)["message"]));
  return {
    ok: false,
    status,
    ...(seconds !== undefined && { retryAfterSeconds: seconds }),
    messages: said.length > 0 ? said : sentencesIn([detail ?? title]),
  };
}

/** Another origin than this page's answered: a login page of a proxy, and not who was asked. */
function isElsewhere({ redirected, url }: Response): boolean {
  return redirected && new URL(url).origin !== globalThis.location?.origin;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Seconds, or a date to count from the server's own clock. RFC 9110, section 10.2.3. */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after") ?? "";
  const until = Date.parse(value) - Date.parse(headers.get("date") ?? "");
  const seconds = /^\d{1,9}$/.test(value) ? Number(value) : Math.ceil(until / 1000);
  return seconds > 0 && seconds <= SECONDS_IN_A_DAY ? seconds : undefined;
}
