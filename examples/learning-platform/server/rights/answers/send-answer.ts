import type { Context } from "hono";
import type { HttpEnv } from "../../http/http-env.ts";
import { problem } from "../../http/problem.ts";
import { readEventsOf } from "../requests/request-store.ts";
import type { RightsOptions } from "../rights-options.ts";
import { type AnswerFormat, answerFile, answerFormats } from "./answer-file.ts";

const isFormat = (text: string): text is AnswerFormat => Object.hasOwn(answerFormats, text);

/** A letter in the format that is asked for; of an access answer `json` is what was found, for a program. */
export async function sendAnswer(
  context: Context<HttpEnv>,
  { database, clock }: RightsOptions,
): Promise<Response> {
  const { reference = "", sequence } = context.req.param() as Record<string, string>;
  const { format = "docx" } = context.req.query();
  if (!isFormat(format)) return problem(context, 422, "not-an-option");
  const events = await readEventsOf(database, reference);
  const answer = events.find((one) => String(one.sequence) === sequence)?.answer;
  if (!answer) return problem(context, 404, "not-found");
  const isAccess = answer.content.outcome === "access";
  if ((format === "json" || format === "files") && !isAccess)
    return problem(context, 404, "not-found");
  const { type, end } = answerFormats[format];
  return context.body(await answerFile(answer, { format, stampedAt: clock() }), 200, {
    "content-type": type,
    "content-disposition": `attachment; filename="${reference}-${sequence}.${end}"`,
  });
}
