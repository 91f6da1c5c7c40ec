import { expect, test } from "vitest";
import { loadSolver } from "./highs.ts";
import { inCounts, ProgramBuilder } from "./program-builder.ts";

test("a variable that is added twice stands in a row once, as the solver asks", async () => {
  const builder = new ProgramBuilder();
  const count = builder.count(5);
  builder.minimise({ terms: [[count, 10n ** 14n]], constant: 0n }, 1n);
  const sum = { terms: [[count, 1n] as const, [count, 2n] as const], constant: 0n };
  builder.atLeast(sum, 7n, inCounts);
  const program = builder.build();
  expect(program.rows[0]?.terms).toEqual([[count, 3]]);
  const solved = (await loadSolver()).minimise(program, {});
  expect(solved.kind === "solved" && solved.values).toEqual([3]);
});
