/** Who is measured, what its banner is found by, and which bundle it is. */
export const contenders = [
  { name: "React alone", entry: "react-floor.jsx", banner: "[data-banner]" },
  { name: "@bijsluiter/react", entry: "bijsluiter.jsx", banner: "[data-banner]" },
  {
    name: "@bijsluiter/react, flushSync",
    entry: "bijsluiter-at-once.jsx",
    banner: "[data-banner]",
  },
  { name: "vanilla-cookieconsent", entry: "vanilla-cookieconsent.mjs", banner: "#cc-main .cm" },
  { name: "orejime", entry: "orejime.mjs", banner: ".orejime-Banner" },
  { name: "@c15t/react, English", entry: "c15t.jsx", banner: "[data-testid=consent-banner-card]" },
  {
    name: "@c15t/react, Dutch",
    entry: "c15t-dutch.jsx",
    banner: "[data-testid=consent-banner-card]",
  },
  {
    name: "@bijsluiter/react, hooks only",
    entry: "bijsluiter-headless.jsx",
    banner: "[data-banner]",
  },
  { name: "@c15t/react, hooks only", entry: "c15t-headless.jsx", banner: "[data-banner]" },
];
