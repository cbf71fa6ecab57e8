/** Milliseconds of processor time that one run takes: what else the machine does is not in it, as it is in time by the clock. */
export async function timeOf(run, text) {
  const before = process.cpuUsage();
  await run(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
