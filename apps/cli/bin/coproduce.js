#!/usr/bin/env node
// npm links this file before the build has run; the program itself is built into dist/.
import { existsSync } from "node:fs";
import * as module from "node:module";

const program = new URL("../dist/coproduce.js", import.meta.url);
if (existsSync(program)) {
  // From Node 22 on, compiled code is kept between runs.
  module.enableCompileCache?.();
  await import(program.href);
} else {
  process.stderr.write("coproduce is not built yet. Run: npm run build\n");
  process.exitCode = 1;
}
