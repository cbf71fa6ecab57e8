import type { ServerResponse } from "node:http";

/** How the server of a test answers a report. */
export type AnswerReport = (response: ServerResponse, elsewhere: string) => void;

const json =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): AnswerReport =>
  (response) =>
    response
      .writeHead(status, { "Content-Type": "application/json", ...headers })
      .end(JSON.stringify(body));
const text =
  (status: number, body: string, type = "text/html"): AnswerReport =>
  (response) =>
    response.writeHead(status, { "Content-Type": type }).end(body);
const login = "<!doctype html><title>Inloggen</title><form>Log in</form>";
const said = (message: string, code = "of-this-server-only", path: readonly string[] = []) => ({
  issues: [{ code, path, params: {}, message }],
});

const received = { reference: "DL-2026-0001", receivedAt: "2026-11-20T15:00:00Z" };

/** Every answer that is tried, by name. */
export const answers = {
  // The four after which a report was lost.
  "200-login-page": text(200, login),
  "200-empty-object": json(200, {}),
  204: (response) => response.writeHead(204).end(),
  "302-elsewhere": (response, elsewhere) =>
    response.writeHead(302, { Location: `${elsewhere}/login` }).end(),
  // Eleven others.
  "200-no-json": text(200, '{"reference": "DL-', "application/json"),
  "200-blank-reference": json(200, { ...received, reference: " " }),
  "connection-reset": (response) => response.destroy(),
  401: json(401, said("Log in.")),
  403: json(403, said("Deze rol mag dit niet.")),
  409: json(409, said("Deze sleutel is al gebruikt.")),
  413: text(413, "Request Entity Too Large", "text/plain"),
  422: json(422, said("Dit product kennen wij niet.", "no-such-product", ["incident", "product"])),
  429: json(429, said("Te veel."), { "Retry-After": "120" }),
  451: json(451, { title: "Unavailable", detail: "Dit mag hier niet van de rechter." }),
  500: text(500, "<h1>Internal Server Error</h1>"),
  // And the one that is a receipt.
  201: json(201, received),
  "201-mail": json(201, { ...received, mailWaiting: true }),
} as const satisfies Readonly<Record<string, AnswerReport>>;
