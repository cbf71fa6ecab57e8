import type { DocumentTable } from "../outline/document-outline.ts";
import { cellLines, isEmptyCell } from "../outline/without-empty-columns.ts";

/** Twips that a letter of a table takes on average, and what a cell keeps free. */
const LETTER = 104;
const AROUND = 240;
/** Twips of a letter of a long word, which has few capitals. */
const WORD_LETTER = 94;

/** Letters: more of them wrap, without asking for a wider column. */
const LONGEST_LINE = 60;
/** Letters of a word that is kept whole; a longer one, such as an address, may break. "standaardcontractbepalingen" has 27. */
const LONGEST_WORD = 28;
/** Twips of an empty cell that somebody writes in. */
const ROOM = 1500;

/** Widths of the columns in twips, `total` together: whole words first, and what is left where lines are long. */
export function columnWidths(table: DocumentTable, total: number): readonly number[] {
  const asked = table.columns.map((name, at) => askedBy(name, table, at));
  const least = sum(asked.map((one) => one.least));
  const most = sum(asked.map((one) => one.most));
  const widths = asked.map((one) => {
    if (least >= total) return (total * one.least) / least;
    if (most <= total) return (total * one.most) / most;
    return one.least + ((total - least) * (one.most - one.least)) / (most - least);
  });
  const whole = widths.map(Math.floor);
  return whole.map((width, at) => (at === whole.length - 1 ? width + total - sum(whole) : width));
}

function askedBy(name: string, { rows, roomToWrite = false }: DocumentTable, at: number) {
  const cells = rows.map((row) => row[at] ?? []);
  const lines = [name, ...cells.flatMap(cellLines)];
  const longest = Math.max(...lines.map((line) => Math.min(line.length, LONGEST_LINE)));
  const words = lines.flatMap((line) => line.split(/\s+/));
  const word = Math.max(...words.map((one) => Math.min(one.length, LONGEST_WORD)));
  const room = roomToWrite && cells.some(isEmptyCell) ? ROOM : 0;
  const least = Math.max(word * WORD_LETTER + AROUND, room);
  return { least, most: Math.max(longest * LETTER + AROUND, least) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
