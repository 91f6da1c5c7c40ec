import { readdirSync } from "node:fs";
import type { Bench } from "./measurement.ts";

/** `npm run bench -- NAME …`: runs the bench of that name and prints its ratio last. */
const folder = new URL("benches/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".js"))
  .map((file) => file.slice(0, -".js".length));

const [name = "", ...args] = process.argv.slice(2);
if (!names.includes(name)) {
  console.error(`Which bench? npm run bench -- ${names.join(" | ")}`);
  process.exitCode = 2;
} else {
  const { bench } = (await import(new URL(`${name}.js`, folder).href)) as { readonly bench: Bench };
  const { lines, of, ratio, aim } = await bench(args);
  for (const line of lines) console.log(line);
  console.log(`${of} (aim: ${aim}): ${ratio.toFixed(2)}`);
}
