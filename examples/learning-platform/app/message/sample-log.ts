const BYTES = 1 << 20;
const ROWS_A_FIND = 8;
const names = ["f.jansen", "s.devries", "a.bakker", "m.visser"];
const pad = (number: number, width: number) => String(number).padStart(width, "0");

/** A log of a megabyte, the same each time; on one line in eight someone wrote down what does not belong there. */
export function sampleLog(): string {
  const lines: string[] = [];
  for (let row = 0, size = 0; size < BYTES; row += 1) {
    const time = `2026-11-20T${pad(Math.floor(row / 3600) % 24, 2)}:${pad(Math.floor(row / 60) % 60, 2)}:${pad(row % 60, 2)}.${pad((row * 37) % 1000, 3)}Z`;
    const name = names[row % names.length];
    const said =
      row % ROWS_A_FIND === 0
        ? `mail to ${name}@noorderlicht.example bounced`
        : `lesson ${row} opened, ${row % 30} of 30 exercises done`;
    const line = `${time} INFO player[${1000 + (row % 900)}] session=${pad(row * 7919, 8)} ${said}\n`;
    lines.push(line);
    size += line.length;
  }
  return lines.join("").slice(0, BYTES);
}
