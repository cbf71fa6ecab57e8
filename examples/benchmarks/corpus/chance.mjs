/** Seeded chance: the same corpus on every machine. Mulberry32. */
export function createChance(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (least, most) => least + Math.floor(next() * (most - least + 1));
  const pick = (list) => list[int(0, list.length - 1)];
  const from = (letters, count) => Array.from({ length: count }, () => pick([...letters])).join("");
  const digits = (count) => from("0123456789", count);
  return { next, int, pick, from, digits };
}
