import { defineConfig } from "rolldown";

/** One file that starts fast, and one chunk a command that is read only when the command is asked for. */
export default defineConfig({
  input: { coproduce: "apps/cli/src/main.ts" },
  platform: "node",
  // A native library and a WebAssembly module are found from their own folders.
  external: ["@duckdb/node-api", "highs"],
  resolve: { conditionNames: ["source", "import", "node", "default"] },
  // Schemas that a command does not use are left out of its chunk: making one has no effect.
  treeshake: { manualPureFunctions: ["z"] },
  output: {
    dir: "apps/cli/dist",
    format: "esm",
    // Flat: paths relative to the program are the same from every chunk.
    entryFileNames: "[name].js",
    chunkFileNames: "coproduce-[name].js",
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
});
