const react = (major) => ({ react: major, "react-dom": major });
const types = { "@types/react": "19", "@types/react-dom": "19", "@types/node": "20" };
const probe = ["probe.js", "esm.mjs", "commonjs.cjs"];
const page = ["probe.js", "page.js", "styled-page.js"];

const compile = (name, options, file) => ({
  name,
  run: [
    "tsc",
    "--noEmit",
    "--strict",
    "--skipLibCheck",
    "false",
    "--types",
    "node",
    "--resolveJsonModule",
    "--esModuleInterop",
    "--target",
    "es2022",
    "--lib",
    "es2022,dom,dom.iterable",
    ...options,
    file,
  ],
});
const typescript = (version) => ({
  name: `TypeScript ${version}`,
  install: { typescript: version, ...react("19"), ...types, docx: "9", jose: "6" },
  files: ["types.mts", "types.cts", "types.ts"],
  steps: [
    compile("node16, import", ["--module", "node16", "--moduleResolution", "node16"], "types.mts"),
    compile("node16, require", ["--module", "node16", "--moduleResolution", "node16"], "types.cts"),
    compile(
      "nodenext, import",
      ["--module", "nodenext", "--moduleResolution", "nodenext"],
      "types.mts",
    ),
    compile(
      "nodenext, require",
      ["--module", "nodenext", "--moduleResolution", "nodenext"],
      "types.cts",
    ),
    compile("bundler", ["--module", "esnext", "--moduleResolution", "bundler"], "types.ts"),
  ],
  shows: "typescript",
});

const node = (major) => ({
  name: `Node ${major}`,
  install: { node: major, ...react("19") },
  files: [...probe, "server.mjs"],
  steps: [
    { name: "ESM", run: ["node", "esm.mjs"], sameProbe: true },
    { name: "CJS", run: ["node", "commonjs.cjs"], sameProbe: true },
    { name: "render", run: ["node", "server.mjs"], says: "rendered" },
    {
      name: "command",
      run: ["node", "node_modules/@bijsluiter/core/dist/node/cli.js", "--version"],
      says: ".",
    },
  ],
  shows: "node",
});

const pages = (script, type) => [
  { name: "page", page: script, type },
  { name: "page without charset", page: script, type, charset: false },
];

/**
 * Apps of others that both packages must work in, a row each. `install`: what npm installs beside them; `about`: more of its `package.json`; `files`: of the folder
 * `files`, a folder with all that is in it. A step runs a program of `node_modules/.bin` and may have to say something,
 * or opens a built page; `sameProbe` and a page give what the probe gives in the Node that runs this.
 */
export const consumers = [
  typescript("5.4"),
  typescript("5.9"),
  typescript("latest"),
  node("20"),
  node("22"),
  node("24"),
  {
    name: "React 18",
    install: react("18"),
    files: ["server.mjs"],
    steps: [{ name: "render", run: ["node", "server.mjs"], says: "React 18" }],
    shows: "react",
  },
  {
    name: "React 19",
    install: react("19"),
    files: ["server.mjs"],
    steps: [{ name: "render", run: ["node", "server.mjs"], says: "React 19" }],
    shows: "react",
  },
  {
    name: "Vite",
    install: { vite: "latest", ...react("19") },
    files: [...page, "index.html"],
    steps: [
      { name: "build", run: ["vite", "build"] },
      { name: "page", folder: "dist" },
    ],
    shows: "vite",
  },
  {
    name: "Vite, React 18",
    install: { vite: "latest", ...react("18") },
    files: [...page, "index.html"],
    steps: [
      { name: "build", run: ["vite", "build"] },
      { name: "page", folder: "dist" },
    ],
    shows: "vite",
  },
  {
    name: "webpack",
    install: {
      webpack: "latest",
      "webpack-cli": "latest",
      "css-loader": "latest",
      "style-loader": "latest",
      ...react("19"),
    },
    files: [...page, "webpack.config.cjs"],
    steps: [{ name: "build", run: ["webpack"] }, ...pages("dist/page.js", "text/javascript")],
    shows: "webpack",
  },
  {
    name: "esbuild",
    install: { esbuild: "latest", ...react("19") },
    files: page,
    steps: [
      {
        name: "build",
        run: [
          "esbuild",
          "styled-page.js",
          "--bundle",
          "--minify",
          "--format=esm",
          "--outfile=dist/page.js",
        ],
      },
      ...pages("dist/page.js", "module"),
    ],
    shows: "esbuild",
  },
  {
    name: "Rollup",
    install: {
      rollup: "latest",
      "@rollup/plugin-node-resolve": "latest",
      "@rollup/plugin-commonjs": "latest",
      "@rollup/plugin-replace": "latest",
      ...react("19"),
    },
    files: [...page, "rollup.config.mjs"],
    steps: [
      { name: "build", run: ["rollup", "--config", "rollup.config.mjs", "--silent"] },
      ...pages("dist/page.js", "module"),
    ],
    shows: "rollup",
  },
  {
    name: "Parcel",
    // Parcel 2 reads the exports of packages only when an app asks it to, as the README says.
    about: { "@parcel/resolver-default": { packageExports: true } },
    install: { parcel: "latest", ...react("19") },
    files: [...page, "index.html"],
    steps: [
      { name: "build", run: ["parcel", "build", "index.html", "--no-cache", "--public-url", "./"] },
      { name: "page", folder: "dist" },
    ],
    shows: "parcel",
  },
  {
    name: "Next",
    install: { next: "latest", ...react("19") },
    files: ["next"],
    steps: [
      { name: "build", run: ["next", "build"] },
      { name: "page", html: ".next/server/app/index.html", says: "Leerplein" },
    ],
    shows: "next",
  },
  {
    name: "React Router",
    install: {
      "react-router": "latest",
      "@react-router/dev": "latest",
      "@react-router/node": "latest",
      isbot: "latest",
      vite: "latest",
      ...react("19"),
    },
    files: ["react-router"],
    steps: [
      { name: "build", run: ["react-router", "build"] },
      { name: "page", html: "build/client/index.html", says: "Leerplein" },
    ],
    shows: "react-router",
  },
  {
    name: "Jest",
    install: { jest: "latest", ...react("19") },
    files: [...probe, "probe.test.cjs"],
    steps: [{ name: "test", run: ["jest", "--testMatch", "**/*.test.cjs"] }],
    shows: "jest",
  },
  {
    name: "Vitest",
    install: { vitest: "latest", ...react("19") },
    files: [...probe, "probe.spec.mjs"],
    steps: [{ name: "test", run: ["vitest", "run"] }],
    shows: "vitest",
  },
  {
    name: "Bun",
    install: { bun: "latest", ...react("19") },
    files: [...probe, "server.mjs"],
    steps: [
      { name: "ESM", run: ["bun", "esm.mjs"], sameProbe: true },
      { name: "CJS", run: ["bun", "commonjs.cjs"], sameProbe: true },
      { name: "render", run: ["bun", "server.mjs"], says: "rendered" },
    ],
    shows: "bun",
  },
  {
    name: "zod 3 of the app",
    install: { zod: "3", typescript: "5.9", ...react("19"), ...types },
    files: ["zod-3.mjs", "zod-3-types.mts"],
    steps: [
      { name: "run", run: ["node", "zod-3.mjs"], says: "side by side" },
      compile(
        "types",
        ["--module", "nodenext", "--moduleResolution", "nodenext"],
        "zod-3-types.mts",
      ),
    ],
    shows: "zod",
  },
];
