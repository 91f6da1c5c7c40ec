import { decodeText } from "../text/decode.ts";

/** Whether a file is meant as JSON: it is called so, or begins as a JSON object does. */
export function isJsonFile(bytes: Uint8Array, fileName: string): boolean {
  if (/\.json$/i.test(fileName)) return true;
  return decodeText(bytes.subarray(0, 256))?.trimStart().startsWith("{") === true;
}
