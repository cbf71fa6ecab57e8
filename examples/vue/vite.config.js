import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";
import { reportApi } from "./report-api.js";

const isCustomElement = (tag) => tag.startsWith("bijsluiter-");
const port = Number(process.env.PORT ?? 3000);

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } }), reportApi],
  server: { port },
  preview: { port },
});
