/** Operators that compare: a mutant among them is a boundary. */
const comparisons = new Set(["<", "<=", ">", ">=", "===", "!==", "==", "!="]);
const killed = new Set(["Killed", "Timeout"]);
const alive = new Set(["Survived", "NoCoverage"]);

/**
 * What a report of Stryker says of a room, less the equivalent mutants.
 *
 * @param report - `{ files }` as Stryker writes it: by path, `source` and `mutants`.
 * @param equivalents - Rows of `{ file, line, was, replacement, reason }`: the line where the mutant begins, what it replaced
 * and what it wrote there.
 * @returns Counts, `score` in percent (killed of all less the equivalents), `survivors`, and `unused`, the rows of
 * equivalents in these files that name no survivor.
 */
export function scoreRoom(report, equivalents = []) {
  const mutants = Object.entries(report.files).flatMap(([file, { source, mutants: found }]) => {
    const lines = source.split("\n");
    return found.map((mutant) => ({
      ...mutant,
      file,
      line: lines[mutant.location.start.line - 1].trim(),
      was: textAt(lines, mutant.location),
    }));
  });
  const valid = mutants.filter(({ status }) => killed.has(status) || alive.has(status));
  const surviving = valid.filter(({ status }) => alive.has(status));
  const used = new Set();
  const survivors = surviving.filter((mutant) => {
    const row = equivalents.find((one) => isSame(one, mutant));
    if (row) used.add(row);
    return !row;
  });
  const equivalent = surviving.length - survivors.length;
  const dead = valid.length - surviving.length;
  return {
    mutants: valid.length,
    killed: dead,
    timeouts: valid.filter(({ status }) => status === "Timeout").length,
    survived: survivors.length,
    equivalents: equivalent,
    invalid: mutants.length - valid.length,
    score: percent(dead, valid.length - equivalent),
    equivalentShare: percent(equivalent, valid.length),
    survivors,
    boundaries: survivors.filter(isBoundary),
    unused: equivalents.filter((row) => report.files[row.file] && !used.has(row)),
  };
}

/** What keeps a room from its bar, one sentence each; empty when nothing does. */
export function faultsOf(result, { name, bar }) {
  const { score, equivalentShare, boundaries, unused } = result;
  return [
    ...(score < bar ? [`${name}: ${score} %, the bar is ${bar} %`] : []),
    ...(equivalentShare > 3
      ? [`${name}: ${equivalentShare} % called equivalent, 3 % at most`]
      : []),
    ...boundaries.map((mutant) => `${name}: a boundary survives, ${describeMutant(mutant)}`),
    ...unused.map(({ file, line }) => `${name}: no survivor is ${file}: ${line}`),
  ];
}

/** Where a mutant is and what it wrote, in one line. */
export function describeMutant({ file, location, mutatorName, replacement, was, line, status }) {
  const brief = (text) => text.replaceAll(/\s+/g, " ").slice(0, 90);
  const place = `${file}:${location.start.line}:${location.start.column}`;
  const unmet = status === "NoCoverage" ? " (no test)" : "";
  return `${place} ${mutatorName}${unmet}: ${brief(was)} => ${brief(replacement ?? "")}   [${line}]`;
}

const isSame = (row, mutant) =>
  ["file", "line", "was", "replacement"].every((key) => row[key] === mutant[key]);

/** Text between two places; lines and columns are counted from one. */
function textAt(lines, { start, end }) {
  const held = lines.slice(start.line - 1, end.line);
  held[held.length - 1] = held[held.length - 1].slice(0, end.column - 1);
  held[0] = held[0].slice(start.column - 1);
  return held.map((line) => line.trim()).join(" ");
}

/** Whether a mutant moves a comparison (`<` to `<=`) or an amount by one. */
function isBoundary({ mutatorName, replacement = "" }) {
  if (mutatorName === "ArithmeticOperator" || mutatorName === "UpdateOperator") return true;
  if (mutatorName !== "EqualityOperator") return false;
  return [...comparisons].some((operator) => replacement.includes(` ${operator} `));
}

/** Rounded down to a tenth, so that no bar is reached by rounding. */
const percent = (part, whole) => (whole === 0 ? 100 : Math.floor((part / whole) * 1000) / 10);
