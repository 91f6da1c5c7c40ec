import { spawnSync } from "node:child_process";

/**
 * Milliseconds that a BLAS takes to invert a random dense matrix of this size, by NumPy where Python has it.
 * Undefined where there is none.
 */
export function blasInverse(size: number): { readonly ms: number; readonly by: string } | undefined {
  const program = `
import time, numpy
m = numpy.eye(${size}) - numpy.random.default_rng(1).random((${size}, ${size})) / ${2 * size}
numpy.linalg.inv(m)
t = time.perf_counter()
for _ in range(3): numpy.linalg.inv(m)
print((time.perf_counter() - t) / 3 * 1000, numpy.__version__)`;
  const { status, stdout } = spawnSync("python3", ["-c", program], { encoding: "utf8" });
  if (status !== 0) return undefined;
  const [ms = "", version = ""] = stdout.trim().split(" ");
  return { ms: Number(ms), by: `NumPy ${version}` };
}
