export const equivalents = [
  {
    file: "src/services/credit/service-credit.ts",
    line: "const clamped = (value: bigint, most: bigint) => (value < 0n ? 0n : value > most ? most : value);",
    was: "value < 0n",
    replacement: "value <= 0n",
    reason: "At the bound both give it.",
  },
  {
    file: "src/services/credit/service-credit.ts",
    line: "const clamped = (value: bigint, most: bigint) => (value < 0n ? 0n : value > most ? most : value);",
    was: "value > most",
    replacement: "value >= most",
    reason: "At the bound both give it.",
  },
  {
    file: "src/services/credit/time-window.ts",
    line: "if (last && from <= last[1]) last[1] = Math.max(last[1], to);",
    was: "from <= last[1]",
    replacement: "from < last[1]",
    reason:
      "Two spans of which one begins where the other ends cover the same seconds as one span; only their sum is read.",
  },
  {
    file: "src/services/figures/quarterly-figures.ts",
    line: "measured.reduce((total, credit) => total + BigInt(Math.round(credit[key] * 60)), 0n);",
    was: "total + BigInt(Math.round(credit[key] * 60))",
    replacement: "total - BigInt(Math.round(credit[key] * 60))",
    reason: "Both sums are negative then; only their ratio is used, which is the same.",
  },
];
