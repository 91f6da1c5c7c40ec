import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));
const conditions = ["source", ...defaultClientConditions];

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  plugins: [react(), examples(), packsWhileDeveloping()],
  resolve: { conditions },
  worker: { format: "es" },
  build: { emptyOutDir: true, target: "es2023" },
});

/** Publishes the folder `examples/` beside the page: its lists, each product document, and the options of each plan. */
function examples(): Plugin {
  const folder = join(root, "examples");
  const published = () => {
    const read = (file: string) => readFileSync(join(folder, file), "utf8");
    const index = read("index.json");
    const products = JSON.parse(index) as readonly { readonly id: string; readonly file: string }[];
    const planIndex = read("plans/index.json");
    const plans = JSON.parse(planIndex) as readonly { readonly id: string }[];
    return new Map([
      ["examples/index.json", index],
      ...products.map(({ id, file }) => [`examples/${id}.json`, read(file)] as const),
      ["examples/plans/index.json", planIndex],
      ...plans.map(({ id }) => [`examples/plans/${id}.json`, read(`plans/${id}/options.json`)] as const),
    ]);
  };
  return {
    name: "coproduce-examples",
    generateBundle() {
      for (const [fileName, source] of published()) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const text = published().get((request.url ?? "").split("?")[0]?.slice(1) ?? "");
        if (text === undefined) return next();
        response.setHeader("content-type", "application/json").end(text);
      });
    },
  };
}

/** The server serves the packs of the law beside the page; while developing, Vite does. */
function packsWhileDeveloping(): Plugin {
  return {
    name: "coproduce-packs",
    configureServer(server) {
      server.middlewares.use("/packs", (request, response, next) => {
        const path = join(root, "dist", "packs", (request.url ?? "/").split("?")[0] ?? "/");
        if (!existsSync(path)) return next();
        response.setHeader("content-type", "application/json");
        createReadStream(path).pipe(response);
      });
    },
  };
}
