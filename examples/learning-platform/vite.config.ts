import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  // A package of this workspace may be linked to another React than the app.
  resolve: { dedupe: ["react", "react-dom"] },
  build: { outDir: "dist/app", target: "es2022", assetsInlineLimit: 0 },
  // `npm run dev` beside a running server: the API stays where it is.
  server: { proxy: { "/api": { target: "http://127.0.0.1:5180", changeOrigin: true } } },
});
