/** Prints what `checkHost` costs next to mailauth, on the same records and over the same answers. */
import { checkHost } from "@bijsluiter/core/mail";
import { spf } from "mailauth/lib/spf/index.js";
import { middle, timeOf } from "../stopwatch.mjs";

const CHECKS = 2000;
const ROUNDS = 9;

const zones = {
  "one record, ip4": {
    "a.example": { TXT: ["v=spf1 ip4:198.51.100.0/24 ip4:192.0.2.0/24 -all"] },
  },
  "a, mx and two includes": {
    "a.example": {
      TXT: ["v=spf1 a mx include:b.example include:c.example ~all"],
      A: ["198.51.100.1"],
      MX: ["10 m.example"],
    },
    "m.example": { A: ["198.51.100.2"] },
    "b.example": { TXT: ["v=spf1 ip4:198.51.100.0/24 include:d.example ~all"] },
    "c.example": { TXT: ["v=spf1 ip4:203.0.113.0/24 ip4:192.0.2.0/24 ~all"] },
    "d.example": { TXT: [`v=spf1 ${"ip4:198.51.100.0/24 ".repeat(15)}~all`] },
  },
  "macros and a redirect": {
    "a.example": { TXT: ["v=spf1 exists:%{ir}.%{l1r-}.x.example redirect=_spf.%{d}"] },
    "_spf.a.example": { TXT: ["v=spf1 exists:%{i}.%{v}.y.example ip4:192.0.2.0/24 -all"] },
  },
  "a record that is wrong": { "a.example": { TXT: ["v=spf1 ip4:192.0.2.0/24 moo -all"] } },
};
const ip = "192.0.2.1";

const ours = (zone) => async (name, type) => {
  const records = zone[name]?.[type];
  if (records) return { status: "ok", records };
  return { status: zone[name] ? "nodata" : "nxdomain", records: [] };
};
const theirs = (zone) => async (name, type) => {
  const records = zone[name]?.[type];
  if (!records)
    throw Object.assign(new Error(name), { code: zone[name] ? "ENODATA" : "ENOTFOUND" });
  return records.map((record) => {
    if (type === "TXT") return [record];
    const [priority, exchange] = record.split(" ");
    return type === "MX" ? { priority: Number(priority), exchange } : record;
  });
};

console.log(
  `\nNode ${process.version}; ${CHECKS} checks a round, the middle of ${ROUNDS} rounds\n`,
);
console.log("| records | result | checkHost, ms | mailauth, ms | ratio |\n|---|---|---|---|---|");
for (const [title, zone] of Object.entries(zones)) {
  const own = ours(zone);
  const other = theirs(zone);
  const mail = { ip, mailFrom: "jan-eva@a.example", helo: "m.example" };
  const peer = {
    ip,
    sender: mail.mailFrom,
    helo: mail.helo,
    mta: "mx.example",
    strict: true,
    resolver: other,
  };
  const [{ result }, { status }] = [await checkHost(mail, own), await spf(peer)];
  if (result !== status.result) throw new Error(`${title}: ${result} is not ${status.result}`);
  const times = { own: [], other: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.own.push(
      await timeOf(async () => {
        for (let at = 0; at < CHECKS; at += 1) await checkHost(mail, own);
      }),
    );
    times.other.push(
      await timeOf(async () => {
        for (let at = 0; at < CHECKS; at += 1) await spf(peer);
      }),
    );
  }
  const [mine, peers] = [middle(times.own), middle(times.other)];
  console.log(
    `| ${title} | ${result} | ${mine.toFixed(0)} | ${peers.toFixed(0)} | ${(mine / peers).toFixed(2)} |`,
  );
}
