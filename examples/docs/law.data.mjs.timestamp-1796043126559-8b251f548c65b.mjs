// examples/docs/scripts/law-rooms.mjs
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "file:///work/trees/authoring/node_modules/.pnpm/esbuild@0.28.2/node_modules/esbuild/lib/main.js";
var __vite_injected_original_import_meta_url = "file:///work/trees/authoring/examples/docs/scripts/law-rooms.mjs";
var core = fileURLToPath(new URL("../../../packages/core/src/", __vite_injected_original_import_meta_url));
var KINDS = ["statute", "guidance", "contract", "policy", "norm"];
var isSource = (value) => KINDS.includes(value?.kind) && typeof value.ref === "string" && "verifiedOn" in value;
async function lawRooms() {
  const tables = await readTables();
  const rooms = /* @__PURE__ */ new Map();
  for (const { room, table, exported } of tables)
    for (const { source, statement } of sourcesIn(exported, table)) {
      const rows = rooms.get(room) ?? /* @__PURE__ */ new Map();
      const key = JSON.stringify(source);
      const row = rows.get(key) ?? { key, ...source, statements: /* @__PURE__ */ new Set() };
      row.statements.add(statement);
      rooms.set(room, rows.set(key, row));
    }
  return [...rooms].map(([name, rows]) => ({
    name,
    rows: [...rows.values()].map((row) => ({ ...row, statements: [...row.statements] }))
  }));
}
function* sourcesIn(value, statement) {
  if (isSource(value)) yield { source: value, statement };
  else if (Array.isArray(value)) for (const item of value) yield* sourcesIn(item, statement);
  else if (value !== null && typeof value === "object") {
    const own = value.code ?? value.id ?? value.name;
    for (const [key, inner] of Object.entries(value)) {
      const isRow = inner !== null && typeof inner === "object" && !isSource(inner);
      yield* sourcesIn(inner, typeof own === "string" ? own : isRow ? key : statement);
    }
  }
}
async function readTables() {
  const paths = (await readdir(core, { recursive: true })).map((path) => path.replaceAll("\\", "/")).filter((path) => /(?:^|\/)data\/(?:.+\/)?[\w-]+\.ts$/.test(path) && !path.endsWith(".test.ts")).sort();
  const folder = await mkdtemp(join(tmpdir(), "law-"));
  try {
    await build({
      entryPoints: paths.map((path) => join(core, path)),
      outdir: folder,
      outbase: core,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      format: "esm",
      platform: "node",
      logLevel: "error"
    });
    const tables = [];
    for (const path of paths) {
      const built = join(folder, path.replace(/\.ts$/, ".mjs"));
      const exported = await import(pathToFileURL(built).href);
      const table = path.split("/").at(-1).replace(".ts", "");
      tables.push({ room: path.split("/")[0], table, exported: { ...exported } });
    }
    return tables;
  } finally {
    await rm(folder, { recursive: true });
  }
}

// examples/docs/law.data.mjs
var law_data_default = {
  watch: ["../../packages/core/src/**/data/*.ts"],
  async load() {
    const rooms = await lawRooms();
    const rows = rooms.flatMap((room) => room.rows);
    const count = (some) => some.reduce((sum, { statements }) => sum + statements.length, 0);
    return {
      rooms,
      sources: new Set(rows.map(({ ref }) => ref)).size,
      total: count(rows),
      read: count(rows.filter(({ verifiedOn }) => verifiedOn))
    };
  }
};
export {
  law_data_default as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiZXhhbXBsZXMvZG9jcy9zY3JpcHRzL2xhdy1yb29tcy5tanMiLCAiZXhhbXBsZXMvZG9jcy9sYXcuZGF0YS5tanMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay90cmVlcy9hdXRob3JpbmcvZXhhbXBsZXMvZG9jcy9zY3JpcHRzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ZpbGVuYW1lID0gXCIvd29yay90cmVlcy9hdXRob3JpbmcvZXhhbXBsZXMvZG9jcy9zY3JpcHRzL2xhdy1yb29tcy5tanNcIjtjb25zdCBfX3ZpdGVfaW5qZWN0ZWRfb3JpZ2luYWxfaW1wb3J0X21ldGFfdXJsID0gXCJmaWxlOi8vL3dvcmsvdHJlZXMvYXV0aG9yaW5nL2V4YW1wbGVzL2RvY3Mvc2NyaXB0cy9sYXctcm9vbXMubWpzXCI7aW1wb3J0IHsgbWtkdGVtcCwgcmVhZGRpciwgcm0gfSBmcm9tIFwibm9kZTpmcy9wcm9taXNlc1wiO1xuaW1wb3J0IHsgdG1wZGlyIH0gZnJvbSBcIm5vZGU6b3NcIjtcbmltcG9ydCB7IGpvaW4gfSBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgeyBmaWxlVVJMVG9QYXRoLCBwYXRoVG9GaWxlVVJMIH0gZnJvbSBcIm5vZGU6dXJsXCI7XG5pbXBvcnQgeyBidWlsZCB9IGZyb20gXCJlc2J1aWxkXCI7XG5cbmNvbnN0IGNvcmUgPSBmaWxlVVJMVG9QYXRoKG5ldyBVUkwoXCIuLi8uLi8uLi9wYWNrYWdlcy9jb3JlL3NyYy9cIiwgaW1wb3J0Lm1ldGEudXJsKSk7XG5jb25zdCBLSU5EUyA9IFtcInN0YXR1dGVcIiwgXCJndWlkYW5jZVwiLCBcImNvbnRyYWN0XCIsIFwicG9saWN5XCIsIFwibm9ybVwiXTtcblxuY29uc3QgaXNTb3VyY2UgPSAodmFsdWUpID0+XG4gIEtJTkRTLmluY2x1ZGVzKHZhbHVlPy5raW5kKSAmJiB0eXBlb2YgdmFsdWUucmVmID09PSBcInN0cmluZ1wiICYmIFwidmVyaWZpZWRPblwiIGluIHZhbHVlO1xuXG4vKipcbiAqIEV2ZXJ5IGxlZ2FsIHNvdXJjZSBpbiB0aGUgdGFibGVzIG9mIHRoZSBjb3JlLCBieSByb29tOiBgeyBuYW1lLCByb3dzOiBbeyByZWYsIGtpbmQsIHVybD8sIHZhbGlkRnJvbT8sIHZhbGlkVG8/LCB2ZXJpZmllZE9uLFxuICogc3RhdGVtZW50cyB9XSB9YC4gQSBzdGF0ZW1lbnQgaXMgd2hhdCBhIHRhYmxlIHNheXMgb2YgdGhhdCBzb3VyY2U6IHRoZSBjb2RlIG9mIGl0cyByb3csIG9yIHRoZSBuYW1lIG9mIHRoZSB0YWJsZS5cbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGxhd1Jvb21zKCkge1xuICBjb25zdCB0YWJsZXMgPSBhd2FpdCByZWFkVGFibGVzKCk7XG4gIGNvbnN0IHJvb21zID0gbmV3IE1hcCgpO1xuICBmb3IgKGNvbnN0IHsgcm9vbSwgdGFibGUsIGV4cG9ydGVkIH0gb2YgdGFibGVzKVxuICAgIGZvciAoY29uc3QgeyBzb3VyY2UsIHN0YXRlbWVudCB9IG9mIHNvdXJjZXNJbihleHBvcnRlZCwgdGFibGUpKSB7XG4gICAgICBjb25zdCByb3dzID0gcm9vbXMuZ2V0KHJvb20pID8/IG5ldyBNYXAoKTtcbiAgICAgIGNvbnN0IGtleSA9IEpTT04uc3RyaW5naWZ5KHNvdXJjZSk7XG4gICAgICBjb25zdCByb3cgPSByb3dzLmdldChrZXkpID8/IHsga2V5LCAuLi5zb3VyY2UsIHN0YXRlbWVudHM6IG5ldyBTZXQoKSB9O1xuICAgICAgcm93LnN0YXRlbWVudHMuYWRkKHN0YXRlbWVudCk7XG4gICAgICByb29tcy5zZXQocm9vbSwgcm93cy5zZXQoa2V5LCByb3cpKTtcbiAgICB9XG4gIHJldHVybiBbLi4ucm9vbXNdLm1hcCgoW25hbWUsIHJvd3NdKSA9PiAoe1xuICAgIG5hbWUsXG4gICAgcm93czogWy4uLnJvd3MudmFsdWVzKCldLm1hcCgocm93KSA9PiAoeyAuLi5yb3csIHN0YXRlbWVudHM6IFsuLi5yb3cuc3RhdGVtZW50c10gfSkpLFxuICB9KSk7XG59XG5cbi8qKiBTb3VyY2VzIGluIGEgdmFsdWUsIGVhY2ggd2l0aCB0aGUgbmVhcmVzdCBuYW1lIGFyb3VuZCBpdDogdGhlIGNvZGUgb3IgaWQgb2YgaXRzIHJvdywgb3IgaXRzIGtleS4gKi9cbmZ1bmN0aW9uKiBzb3VyY2VzSW4odmFsdWUsIHN0YXRlbWVudCkge1xuICBpZiAoaXNTb3VyY2UodmFsdWUpKSB5aWVsZCB7IHNvdXJjZTogdmFsdWUsIHN0YXRlbWVudCB9O1xuICBlbHNlIGlmIChBcnJheS5pc0FycmF5KHZhbHVlKSkgZm9yIChjb25zdCBpdGVtIG9mIHZhbHVlKSB5aWVsZCogc291cmNlc0luKGl0ZW0sIHN0YXRlbWVudCk7XG4gIGVsc2UgaWYgKHZhbHVlICE9PSBudWxsICYmIHR5cGVvZiB2YWx1ZSA9PT0gXCJvYmplY3RcIikge1xuICAgIGNvbnN0IG93biA9IHZhbHVlLmNvZGUgPz8gdmFsdWUuaWQgPz8gdmFsdWUubmFtZTtcbiAgICBmb3IgKGNvbnN0IFtrZXksIGlubmVyXSBvZiBPYmplY3QuZW50cmllcyh2YWx1ZSkpIHtcbiAgICAgIGNvbnN0IGlzUm93ID0gaW5uZXIgIT09IG51bGwgJiYgdHlwZW9mIGlubmVyID09PSBcIm9iamVjdFwiICYmICFpc1NvdXJjZShpbm5lcik7XG4gICAgICB5aWVsZCogc291cmNlc0luKGlubmVyLCB0eXBlb2Ygb3duID09PSBcInN0cmluZ1wiID8gb3duIDogaXNSb3cgPyBrZXkgOiBzdGF0ZW1lbnQpO1xuICAgIH1cbiAgfVxufVxuXG4vKiogVGhlIHRhYmxlcyBhcyBvbmUgbW9kdWxlIGVhY2g7IHRoZXkgaW1wb3J0IG5vIGxvZ2ljLiAqL1xuYXN5bmMgZnVuY3Rpb24gcmVhZFRhYmxlcygpIHtcbiAgY29uc3QgcGF0aHMgPSAoYXdhaXQgcmVhZGRpcihjb3JlLCB7IHJlY3Vyc2l2ZTogdHJ1ZSB9KSlcbiAgICAubWFwKChwYXRoKSA9PiBwYXRoLnJlcGxhY2VBbGwoXCJcXFxcXCIsIFwiL1wiKSlcbiAgICAuZmlsdGVyKChwYXRoKSA9PiAvKD86XnxcXC8pZGF0YVxcLyg/Oi4rXFwvKT9bXFx3LV0rXFwudHMkLy50ZXN0KHBhdGgpICYmICFwYXRoLmVuZHNXaXRoKFwiLnRlc3QudHNcIikpXG4gICAgLnNvcnQoKTtcbiAgY29uc3QgZm9sZGVyID0gYXdhaXQgbWtkdGVtcChqb2luKHRtcGRpcigpLCBcImxhdy1cIikpO1xuICB0cnkge1xuICAgIGF3YWl0IGJ1aWxkKHtcbiAgICAgIGVudHJ5UG9pbnRzOiBwYXRocy5tYXAoKHBhdGgpID0+IGpvaW4oY29yZSwgcGF0aCkpLFxuICAgICAgb3V0ZGlyOiBmb2xkZXIsXG4gICAgICBvdXRiYXNlOiBjb3JlLFxuICAgICAgb3V0RXh0ZW5zaW9uOiB7IFwiLmpzXCI6IFwiLm1qc1wiIH0sXG4gICAgICBidW5kbGU6IHRydWUsXG4gICAgICBmb3JtYXQ6IFwiZXNtXCIsXG4gICAgICBwbGF0Zm9ybTogXCJub2RlXCIsXG4gICAgICBsb2dMZXZlbDogXCJlcnJvclwiLFxuICAgIH0pO1xuICAgIGNvbnN0IHRhYmxlcyA9IFtdO1xuICAgIGZvciAoY29uc3QgcGF0aCBvZiBwYXRocykge1xuICAgICAgY29uc3QgYnVpbHQgPSBqb2luKGZvbGRlciwgcGF0aC5yZXBsYWNlKC9cXC50cyQvLCBcIi5tanNcIikpO1xuICAgICAgY29uc3QgZXhwb3J0ZWQgPSBhd2FpdCBpbXBvcnQocGF0aFRvRmlsZVVSTChidWlsdCkuaHJlZik7XG4gICAgICBjb25zdCB0YWJsZSA9IHBhdGguc3BsaXQoXCIvXCIpLmF0KC0xKS5yZXBsYWNlKFwiLnRzXCIsIFwiXCIpO1xuICAgICAgdGFibGVzLnB1c2goeyByb29tOiBwYXRoLnNwbGl0KFwiL1wiKVswXSwgdGFibGUsIGV4cG9ydGVkOiB7IC4uLmV4cG9ydGVkIH0gfSk7XG4gICAgfVxuICAgIHJldHVybiB0YWJsZXM7XG4gIH0gZmluYWxseSB7XG4gICAgYXdhaXQgcm0oZm9sZGVyLCB7IHJlY3Vyc2l2ZTogdHJ1ZSB9KTtcbiAgfVxufVxuIiwgImNvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9kaXJuYW1lID0gXCIvd29yay90cmVlcy9hdXRob3JpbmcvZXhhbXBsZXMvZG9jc1wiO2NvbnN0IF9fdml0ZV9pbmplY3RlZF9vcmlnaW5hbF9maWxlbmFtZSA9IFwiL3dvcmsvdHJlZXMvYXV0aG9yaW5nL2V4YW1wbGVzL2RvY3MvbGF3LmRhdGEubWpzXCI7Y29uc3QgX192aXRlX2luamVjdGVkX29yaWdpbmFsX2ltcG9ydF9tZXRhX3VybCA9IFwiZmlsZTovLy93b3JrL3RyZWVzL2F1dGhvcmluZy9leGFtcGxlcy9kb2NzL2xhdy5kYXRhLm1qc1wiO2ltcG9ydCB7IGxhd1Jvb21zIH0gZnJvbSBcIi4vc2NyaXB0cy9sYXctcm9vbXMubWpzXCI7XG5cbi8qKiBXaGF0IHRoZSBsYXcgcGFnZSBzaG93czogcmVhZCBmcm9tIHRoZSB0YWJsZXMgb2YgdGhlIGNvcmUgd2hlbiB0aGUgc2l0ZSBpcyBidWlsdC4gKi9cbmV4cG9ydCBkZWZhdWx0IHtcbiAgd2F0Y2g6IFtcIi4uLy4uL3BhY2thZ2VzL2NvcmUvc3JjLyoqL2RhdGEvKi50c1wiXSxcbiAgYXN5bmMgbG9hZCgpIHtcbiAgICBjb25zdCByb29tcyA9IGF3YWl0IGxhd1Jvb21zKCk7XG4gICAgY29uc3Qgcm93cyA9IHJvb21zLmZsYXRNYXAoKHJvb20pID0+IHJvb20ucm93cyk7XG4gICAgY29uc3QgY291bnQgPSAoc29tZSkgPT4gc29tZS5yZWR1Y2UoKHN1bSwgeyBzdGF0ZW1lbnRzIH0pID0+IHN1bSArIHN0YXRlbWVudHMubGVuZ3RoLCAwKTtcbiAgICByZXR1cm4ge1xuICAgICAgcm9vbXMsXG4gICAgICBzb3VyY2VzOiBuZXcgU2V0KHJvd3MubWFwKCh7IHJlZiB9KSA9PiByZWYpKS5zaXplLFxuICAgICAgdG90YWw6IGNvdW50KHJvd3MpLFxuICAgICAgcmVhZDogY291bnQocm93cy5maWx0ZXIoKHsgdmVyaWZpZWRPbiB9KSA9PiB2ZXJpZmllZE9uKSksXG4gICAgfTtcbiAgfSxcbn07XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBQWlULFNBQVMsU0FBUyxTQUFTLFVBQVU7QUFDdFYsU0FBUyxjQUFjO0FBQ3ZCLFNBQVMsWUFBWTtBQUNyQixTQUFTLGVBQWUscUJBQXFCO0FBQzdDLFNBQVMsYUFBYTtBQUp1SyxJQUFNLDJDQUEyQztBQU05TyxJQUFNLE9BQU8sY0FBYyxJQUFJLElBQUksK0JBQStCLHdDQUFlLENBQUM7QUFDbEYsSUFBTSxRQUFRLENBQUMsV0FBVyxZQUFZLFlBQVksVUFBVSxNQUFNO0FBRWxFLElBQU0sV0FBVyxDQUFDLFVBQ2hCLE1BQU0sU0FBUyxPQUFPLElBQUksS0FBSyxPQUFPLE1BQU0sUUFBUSxZQUFZLGdCQUFnQjtBQU1sRixlQUFzQixXQUFXO0FBQy9CLFFBQU0sU0FBUyxNQUFNLFdBQVc7QUFDaEMsUUFBTSxRQUFRLG9CQUFJLElBQUk7QUFDdEIsYUFBVyxFQUFFLE1BQU0sT0FBTyxTQUFTLEtBQUs7QUFDdEMsZUFBVyxFQUFFLFFBQVEsVUFBVSxLQUFLLFVBQVUsVUFBVSxLQUFLLEdBQUc7QUFDOUQsWUFBTSxPQUFPLE1BQU0sSUFBSSxJQUFJLEtBQUssb0JBQUksSUFBSTtBQUN4QyxZQUFNLE1BQU0sS0FBSyxVQUFVLE1BQU07QUFDakMsWUFBTSxNQUFNLEtBQUssSUFBSSxHQUFHLEtBQUssRUFBRSxLQUFLLEdBQUcsUUFBUSxZQUFZLG9CQUFJLElBQUksRUFBRTtBQUNyRSxVQUFJLFdBQVcsSUFBSSxTQUFTO0FBQzVCLFlBQU0sSUFBSSxNQUFNLEtBQUssSUFBSSxLQUFLLEdBQUcsQ0FBQztBQUFBLElBQ3BDO0FBQ0YsU0FBTyxDQUFDLEdBQUcsS0FBSyxFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU0sSUFBSSxPQUFPO0FBQUEsSUFDdkM7QUFBQSxJQUNBLE1BQU0sQ0FBQyxHQUFHLEtBQUssT0FBTyxDQUFDLEVBQUUsSUFBSSxDQUFDLFNBQVMsRUFBRSxHQUFHLEtBQUssWUFBWSxDQUFDLEdBQUcsSUFBSSxVQUFVLEVBQUUsRUFBRTtBQUFBLEVBQ3JGLEVBQUU7QUFDSjtBQUdBLFVBQVUsVUFBVSxPQUFPLFdBQVc7QUFDcEMsTUFBSSxTQUFTLEtBQUssRUFBRyxPQUFNLEVBQUUsUUFBUSxPQUFPLFVBQVU7QUFBQSxXQUM3QyxNQUFNLFFBQVEsS0FBSyxFQUFHLFlBQVcsUUFBUSxNQUFPLFFBQU8sVUFBVSxNQUFNLFNBQVM7QUFBQSxXQUNoRixVQUFVLFFBQVEsT0FBTyxVQUFVLFVBQVU7QUFDcEQsVUFBTSxNQUFNLE1BQU0sUUFBUSxNQUFNLE1BQU0sTUFBTTtBQUM1QyxlQUFXLENBQUMsS0FBSyxLQUFLLEtBQUssT0FBTyxRQUFRLEtBQUssR0FBRztBQUNoRCxZQUFNLFFBQVEsVUFBVSxRQUFRLE9BQU8sVUFBVSxZQUFZLENBQUMsU0FBUyxLQUFLO0FBQzVFLGFBQU8sVUFBVSxPQUFPLE9BQU8sUUFBUSxXQUFXLE1BQU0sUUFBUSxNQUFNLFNBQVM7QUFBQSxJQUNqRjtBQUFBLEVBQ0Y7QUFDRjtBQUdBLGVBQWUsYUFBYTtBQUMxQixRQUFNLFNBQVMsTUFBTSxRQUFRLE1BQU0sRUFBRSxXQUFXLEtBQUssQ0FBQyxHQUNuRCxJQUFJLENBQUMsU0FBUyxLQUFLLFdBQVcsTUFBTSxHQUFHLENBQUMsRUFDeEMsT0FBTyxDQUFDLFNBQVMscUNBQXFDLEtBQUssSUFBSSxLQUFLLENBQUMsS0FBSyxTQUFTLFVBQVUsQ0FBQyxFQUM5RixLQUFLO0FBQ1IsUUFBTSxTQUFTLE1BQU0sUUFBUSxLQUFLLE9BQU8sR0FBRyxNQUFNLENBQUM7QUFDbkQsTUFBSTtBQUNGLFVBQU0sTUFBTTtBQUFBLE1BQ1YsYUFBYSxNQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssTUFBTSxJQUFJLENBQUM7QUFBQSxNQUNqRCxRQUFRO0FBQUEsTUFDUixTQUFTO0FBQUEsTUFDVCxjQUFjLEVBQUUsT0FBTyxPQUFPO0FBQUEsTUFDOUIsUUFBUTtBQUFBLE1BQ1IsUUFBUTtBQUFBLE1BQ1IsVUFBVTtBQUFBLE1BQ1YsVUFBVTtBQUFBLElBQ1osQ0FBQztBQUNELFVBQU0sU0FBUyxDQUFDO0FBQ2hCLGVBQVcsUUFBUSxPQUFPO0FBQ3hCLFlBQU0sUUFBUSxLQUFLLFFBQVEsS0FBSyxRQUFRLFNBQVMsTUFBTSxDQUFDO0FBQ3hELFlBQU0sV0FBVyxNQUFNLE9BQU8sY0FBYyxLQUFLLEVBQUU7QUFDbkQsWUFBTSxRQUFRLEtBQUssTUFBTSxHQUFHLEVBQUUsR0FBRyxFQUFFLEVBQUUsUUFBUSxPQUFPLEVBQUU7QUFDdEQsYUFBTyxLQUFLLEVBQUUsTUFBTSxLQUFLLE1BQU0sR0FBRyxFQUFFLENBQUMsR0FBRyxPQUFPLFVBQVUsRUFBRSxHQUFHLFNBQVMsRUFBRSxDQUFDO0FBQUEsSUFDNUU7QUFDQSxXQUFPO0FBQUEsRUFDVCxVQUFFO0FBQ0EsVUFBTSxHQUFHLFFBQVEsRUFBRSxXQUFXLEtBQUssQ0FBQztBQUFBLEVBQ3RDO0FBQ0Y7OztBQ3hFQSxJQUFPLG1CQUFRO0FBQUEsRUFDYixPQUFPLENBQUMsc0NBQXNDO0FBQUEsRUFDOUMsTUFBTSxPQUFPO0FBQ1gsVUFBTSxRQUFRLE1BQU0sU0FBUztBQUM3QixVQUFNLE9BQU8sTUFBTSxRQUFRLENBQUMsU0FBUyxLQUFLLElBQUk7QUFDOUMsVUFBTSxRQUFRLENBQUMsU0FBUyxLQUFLLE9BQU8sQ0FBQyxLQUFLLEVBQUUsV0FBVyxNQUFNLE1BQU0sV0FBVyxRQUFRLENBQUM7QUFDdkYsV0FBTztBQUFBLE1BQ0w7QUFBQSxNQUNBLFNBQVMsSUFBSSxJQUFJLEtBQUssSUFBSSxDQUFDLEVBQUUsSUFBSSxNQUFNLEdBQUcsQ0FBQyxFQUFFO0FBQUEsTUFDN0MsT0FBTyxNQUFNLElBQUk7QUFBQSxNQUNqQixNQUFNLE1BQU0sS0FBSyxPQUFPLENBQUMsRUFBRSxXQUFXLE1BQU0sVUFBVSxDQUFDO0FBQUEsSUFDekQ7QUFBQSxFQUNGO0FBQ0Y7IiwKICAibmFtZXMiOiBbXQp9Cg==
