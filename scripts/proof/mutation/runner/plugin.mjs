import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { EvaluatedRunner } from "./evaluated-runner.mjs";

/** The runner that Stryker finds as `evaluated`. */
export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "evaluated", EvaluatedRunner),
];
