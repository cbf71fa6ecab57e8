/** Prints what the guards on outgoing mail and requests cost: the same sending with and without them, in turns, in one run. */
import { once } from "node:events";
import { createServer } from "node:http";
import { guardNodemailer } from "@bijsluiter/core/node";
import { guardFetch } from "@bijsluiter/core/outbound";
import { createTransport } from "nodemailer";
import { SMTPServer } from "smtp-server";
import { middle } from "../stopwatch.mjs";

const ROUNDS = 41;
const EACH = 5;
const policy = {
  mode: "enforce",
  rules: [{ id: "bsn", when: { kinds: ["bsn", "iban"] }, action: "block", severity: "high" }],
  noRoute: "block",
  mixed: "hold-all",
  onError: "block",
};
const classify = () => ({ internal: false, routes: [] });

const sentence =
  "Beste ouder, morgen begint de les om kwart over acht in lokaal 12; neem het boek mee. ";
const prose = (size) => sentence.repeat(Math.ceil(size / sentence.length)).slice(0, size);

async function smtp() {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      stream.resume();
      stream.on("end", () => done());
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  return server;
}

async function web(answer) {
  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => response.setHeader("content-type", "application/json").end(answer));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

/** Milliseconds by the clock of a few runs after one another. */
async function elapsed(run) {
  const before = performance.now();
  for (let turn = 0; turn < EACH; turn += 1) await run();
  return (performance.now() - before) / EACH;
}

async function compare(name, plain, guarded) {
  for (let turn = 0; turn < 5; turn += 1) await Promise.all([plain(), guarded()]);
  const times = { plain: [], guarded: [] };
  const ratios = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = round % 2 === 0;
    const a = first ? await elapsed(plain) : undefined;
    const b = await elapsed(guarded);
    const base = a ?? (await elapsed(plain));
    times.plain.push(base);
    times.guarded.push(b);
    ratios.push(b / base);
  }
  const text = (value) => value.toFixed(2);
  console.log(
    `| ${name} | ${text(middle(times.plain))} | ${text(middle(times.guarded))} | **${text(middle(ratios))} x** |`,
  );
}

console.log("| sent | without, ms | with, ms | median ratio |\n|---|---|---|---|");

const mailServer = await smtp();
const { port } = mailServer.server.address();
const transporters = [false, true].map((isGuarded) => {
  const one = createTransport({
    host: "127.0.0.1",
    port,
    secure: false,
    pool: true,
    maxConnections: 1,
  });
  if (isGuarded) one.use("stream", guardNodemailer({ policy, classify }));
  return one;
});
const message = (more) => ({
  from: "balie@leerplein.example",
  to: "ouder@voorbeeld.example",
  subject: "Rooster",
  ...more,
});
for (const [name, more] of [
  ["a mail with 100 kB of text", { text: prose(100_000) }],
  [
    "a mail with 50 kB of text and the same as HTML",
    { text: prose(50_000), html: `<p>${prose(50_000)}</p>` },
  ],
  [
    "a mail with a file of 100 kB",
    { text: prose(500), attachments: [{ filename: "lijst.txt", content: prose(100_000) }] },
  ],
]) {
  const [plain, guarded] = transporters;
  await compare(
    name,
    () => plain.sendMail(message(more)),
    () => guarded.sendMail(message(more)),
  );
}
for (const one of transporters) one.close();
mailServer.close();

const rows = Array.from({ length: 10_000 }, (_, index) => ({
  id: index,
  les: sentence,
}));
const json = JSON.stringify(rows).slice(0, 1_000_000);
const webServer = await web(json);
const address = `http://127.0.0.1:${webServer.address().port}/rooster?week=12`;
const guarded = guardFetch(fetch, { policy, classify, now: () => "2026-11-29T12:00:00Z" });
const taken = async (send) => (await send(address)).arrayBuffer();
const given = async (send) => (await send(address, { method: "POST", body: json })).arrayBuffer();
await compare(
  "a request that is answered with 1 MB of JSON",
  () => taken(fetch),
  () => taken(guarded),
);
await compare(
  "a request with 1 MB of JSON in it",
  () => given(fetch),
  () => given(guarded),
);
webServer.closeAllConnections();
webServer.close();
