import express from "express";
import { receiveReport } from "./receive-report.js";

const app = express();
app.use(express.json({ limit: "256kb" }));
app.post("/api/breach-reports", async (request, response) => {
  const { status, body } = await receiveReport(request.body, request.get("idempotency-key"));
  response.status(status).json(body);
});

const port = Number(process.env.PORT ?? 3000);
app.listen(port, () => console.log(`http://localhost:${port}`));
