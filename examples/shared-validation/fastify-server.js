import fastify from "fastify";
import { receiveReport } from "./receive-report.js";

const app = fastify({ bodyLimit: 256 * 1024 });
app.post("/api/breach-reports", async (request, reply) => {
  const { status, body } = await receiveReport(request.body, request.headers["idempotency-key"]);
  return reply.code(status).send(body);
});

const port = Number(process.env.PORT ?? 3000);
console.log(await app.listen({ port, host: "localhost" }));
