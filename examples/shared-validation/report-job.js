import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { receiveReport } from "./receive-report.js";

/** A line of the queue is one report. Its own hash is its key, so that a queue may deliver it twice. */
const [file] = process.argv.slice(2);
const counts = { kept: 0, refused: 0 };
let number = 0;
for await (const line of createInterface({ input: createReadStream(file) })) {
  number += 1;
  const key = createHash("sha256").update(line).digest("hex");
  const { status, body } = await receiveReport(jsonOf(line), key);
  counts[status === 201 ? "kept" : "refused"] += 1;
  // Codes and places, never a value.
  for (const { code, path } of body.issues ?? [])
    console.log(`${file}:${number} ${path.join(".")} ${code}`);
}
console.log(`${counts.kept} kept, ${counts.refused} refused`);

function jsonOf(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
