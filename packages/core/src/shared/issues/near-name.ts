/** Of `names`, the one that `given` is a slip of the pen away from: case, hyphens and one letter do not count. */
export function nearName(given: unknown, names: readonly unknown[]): string | undefined {
  if (typeof given !== "string" || given.length > LONGEST_NAME) return undefined;
  return names.find(
    (name): name is string => typeof name === "string" && isNear(folded(given), folded(name)),
  );
}

/** True when two names are the same but for case, hyphens, underscores, spaces and dots. */
export const nameIsSame = (a: string, b: string): boolean => folded(a) === folded(b);

const LONGEST_NAME = 60;
/** One letter is much of a short name. */
const SHORTEST_NAME = 4;

const folded = (name: string) => name.toLowerCase().replace(/[-_ .]/g, "");

function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORTEST_NAME) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}
