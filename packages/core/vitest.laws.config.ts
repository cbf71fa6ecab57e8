import { defineConfig, mergeConfig } from "vitest/config";
import core, { laws } from "./vitest.config.ts";

// What must hold for any input, and how cost grows: counting coverage would make these much slower, and prove nothing.
const { test, ...shared } = core;
export default mergeConfig(
  shared,
  defineConfig({ test: { ...test, name: "core-laws", include: laws, exclude: [] } }),
);
