/**
 * Prints what the guards on outgoing mail and requests cost: the same sending with and without them, in turns, in one run. Processor
 * time of the process that sends; the servers that receive are another process.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { guardNodemailer } from "@bijsluiter/core/node";
import { guardFetch } from "@bijsluiter/core/outbound";
import { createTransport } from "nodemailer";
import { middle, timeOf } from "../stopwatch.mjs";

const ROUNDS = 81;
const EACH = 10;
const WARM = 60;
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
const letter = `Beste ouders en verzorgers,

Op donderdag 3 december gaan we met groep 7 naar het museum. We vertrekken om kwart over negen
met de bus van 9.15 uur en zijn rond half drie terug op school.
Geef uw kind een lunchpakket, iets te drinken en een regenjas mee; de kantine is die dag dicht.
Wie mee wil als begeleider kan zich tot vrijdag melden bij de leerkracht van de groep.
Er is plaats voor zes ouders.

Met vriendelijke groet,
het team van de bovenbouw

`;
const lines = (size) => letter.repeat(Math.ceil(size / letter.length)).slice(0, size);
const table = (size) => `les;lokaal;dag\n${"rekenen;12;maandag\n".repeat(Math.ceil(size / 19))}`;

const rows = Array.from({ length: 10_000 }, (_, index) => ({ id: index, les: sentence }));
const json = JSON.stringify(rows).slice(0, 1_000_000);

/** Milliseconds of a few runs after one another, each. */
const each = async (run) =>
  (await timeOf(async () => {
    for (let turn = 0; turn < EACH; turn += 1) await run();
  })) / EACH;

async function compare(name, plain, guarded) {
  for (let turn = 0; turn < WARM; turn += 1) await Promise.all([plain(), guarded()]);
  const times = { plain: [], guarded: [] };
  const ratios = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = round % 2 === 0;
    const a = first ? await each(plain) : undefined;
    const b = await each(guarded);
    const base = a ?? (await each(plain));
    times.plain.push(base);
    times.guarded.push(b);
    ratios.push(b / base);
  }
  const text = (value) => value.toFixed(2);
  console.log(
    `| ${name} | ${text(middle(times.plain))} | ${text(middle(times.guarded))} | **${text(middle(ratios))} x** |`,
  );
}

const servers = fork(new URL("receivers.mjs", import.meta.url));
servers.send(json);
const [ports] = await once(servers, "message");

console.log("| sent | without, ms | with, ms | median ratio |\n|---|---|---|---|");

const transporters = [false, true].map((isGuarded) => {
  const one = createTransport({
    host: "127.0.0.1",
    port: ports.mail,
    secure: false,
    pool: true,
    maxConnections: 1,
    maxMessages: Number.POSITIVE_INFINITY,
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
const attached = (filename, content) => ({
  text: prose(500),
  attachments: [{ filename, content }],
});
for (const [name, more] of [
  ["a mail with 100 kB of text", { text: prose(100_000) }],
  ["a mail with 100 kB of text in lines", { text: lines(100_000) }],
  [
    "a mail with 50 kB of text and the same as HTML",
    { text: prose(50_000), html: `<p>${prose(50_000)}</p>` },
  ],
  ["a mail with a text file of 100 kB", attached("brief.txt", prose(100_000))],
  ["a mail with a file of 100 kB of text in lines", attached("brief.txt", lines(100_000))],
  ["a mail with a table of 100 kB", attached("lijst.csv", table(100_000))],
]) {
  const [plain, guarded] = transporters;
  const send = (one) => () => one.sendMail(message(more)).catch(refused);
  await compare(name, send(plain), send(guarded));
}
for (const one of transporters) one.close();

function refused(error) {
  throw new Error(`a mail of this bench may leave: ${error.message}`);
}

const address = `http://127.0.0.1:${ports.web}/rooster?week=12`;
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
servers.kill();
