/** Sends a report again, by hand: a new moment, another body and a false report are answered as the form expects. */
export async function expectAnswers(endpoint, { receipt, report }) {
  const key = crypto.randomUUID();
  const first = await post(endpoint, report, key);
  const again = await post(endpoint, report, key);
  const incident = { ...report.incident, summary: `${report.incident.summary} Meer.` };
  const other = await post(endpoint, { ...report, incident }, key);
  const wrong = await post(endpoint, { kind: "complete" }, crypto.randomUUID());
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  const timeline = { ...report.timeline, discoveredAt: tomorrow, awareAt: tomorrow };
  const ahead = await post(endpoint, { ...report, timeline }, crypto.randomUUID());
  const keyless = await post(endpoint, report);
  const found = [first, again, other, wrong, ahead, keyless].map(({ status }) => status).join(" ");
  if (found !== "201 201 409 422 422 400") throw new Error(`The server answers ${found}.`);
  if (first.body.reference !== again.body.reference)
    throw new Error("The same key gave two references.");
  if (first.body.reference === receipt?.reference)
    throw new Error("Another key gave the reference of the first.");
  if (!(wrong.body.issues?.length > 0)) throw new Error("A false report got no issues.");
}

async function post(endpoint, report, key) {
  const headers = { "content-type": "application/json", ...(key && { "idempotency-key": key }) };
  const response = await fetch(endpoint, { method: "POST", headers, body: JSON.stringify(report) });
  return { status: response.status, body: await response.json() };
}
