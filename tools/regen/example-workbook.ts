/** Writes `examples/power-drill/bom.xlsx` from its product document: `node tools/dist/regen/example-workbook.js`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseProductText, writeBom } from "@coproduce/goods";
import { projectRoot } from "../build/law-folder.ts";

const folder = join(projectRoot, "examples", "power-drill");
const parsed = parseProductText(readFileSync(join(folder, "product.json"), "utf8"), "product.json");
if (parsed.kind !== "product")
  throw new Error("examples/power-drill/product.json is not a product document.");
writeFileSync(join(folder, "bom.xlsx"), writeBom(parsed.product, "en", "xlsx").bytes);
