import { json } from "node:stream/consumers";
import { receiveReport } from "./receive-report.js";

const MOST_BYTES = 256 * 1024;

/** The route that takes reports, in the server of Vite; a server of yours has the same lines. */
export const reportApi = {
  name: "report-api",
  configureServer: ({ middlewares }) => void middlewares.use("/api/breach-reports", answer),
  configurePreviewServer: ({ middlewares }) => void middlewares.use("/api/breach-reports", answer),
};

function answer(request, response, next) {
  if (request.method !== "POST") return next();
  jsonOf(request)
    .then((sent) => receiveReport(sent, request.headers["idempotency-key"]))
    .then(({ status, body }) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    })
    .catch(next);
}

/** What came in, or `undefined` when that is no JSON, or when it is too much or does not say how much it is. */
const jsonOf = async (request) =>
  Number(request.headers["content-length"] ?? Infinity) > MOST_BYTES
    ? undefined
    : json(request).catch(() => undefined);
