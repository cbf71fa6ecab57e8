import commonjs from "@rollup/plugin-commonjs";
import resolve from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";

const production = replace({
  preventAssignment: true,
  values: { "process.env.NODE_ENV": '"production"' },
});

export default {
  input: "page.js",
  output: { dir: "dist", format: "es", entryFileNames: "page.js" },
  plugins: [production, resolve({ browser: true }), commonjs()],
};
