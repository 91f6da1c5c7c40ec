import { describe, expect, test } from "vitest";
import { commands } from "./commands/list.ts";
import { record } from "./testing/recorder.ts";

describe("a command line that is wrong ends with 2 and says what would be right", () => {
  test.each([
    [["rul"], 'There is no command "rul". The commands are '],
    [["rule"], "CODE is missing.\nSee coproduce rule --help.\n"],
    [["law", "dif"], 'There is no command "dif". The commands are coverage, diff.\n'],
    [["data", "ad"], 'There is no command "ad". The commands are add, pull, list, check, formats.\n'],
    [["data", "pull", "census"], "--year is missing.\nSee coproduce data pull --help.\n"],
    [["data"], "COMMAND is missing.\nSee coproduce data --help.\n"],
    [["rule", "--dat", "x"], "There is no option --dat. Did you mean --date?\nSee coproduce rule --help.\n"],
    [["rule", "8418", "--date"], "The option --date needs a value.\n"],
    [["rule", "8418", "8419"], 'There are more arguments than "coproduce rule" takes.\n'],
    [["rule", "8418", "--locale", "de"], '--locale is "de"; it must be en, es or fr.\n'],
    [
      ["rule", "8418", "--date", "2025-02-30"],
      '--date is "2025-02-30"; it must be a day of the calendar, such as 2025-11-17.\n',
    ],
    [
      ["rule", "8418", "--date", "2020-06-30"],
      "--date is 2020-06-30; the agreement entered into force on 2020-07-01, and no earlier day can be assessed.\n",
    ],
    [
      ["rule", "fridge"],
      '"fridge" is no tariff code. A code has 2, 4, 6, 8 or 10 digits, such as 8418.10 or 841810.\n',
    ],
  ])("%j", async (args, message) => {
    const { code, out, err } = await record(args);
    expect(err).toContain(message);
    expect(out).toBe("");
    expect(code).toBe(2);
  });
});

describe("the language", () => {
  test("of LANG is spoken in help and in errors", async () => {
    const mexican = { env: { LANG: "es_MX.UTF-8" } };
    expect((await record(["--help"], mexican)).out).toContain("Comandos:");
    expect((await record(["rule"], mexican)).err).toBe("Falta CODE.\nConsulte coproduce rule --help.\n");
  });

  test("of --locale comes before LANG", async () => {
    const { out } = await record(["rule", "--help", "--locale=fr"], { env: { LANG: "es_MX.UTF-8" } });
    expect(out).toContain("Options\u00a0:");
  });

  test("is English where the system asks for another", async () => {
    expect((await record(["--help"], { env: { LANG: "de_DE.UTF-8" } })).out).toContain("Commands:");
  });
});

test("without arguments it shows the help", async () => {
  const { code, out } = await record([]);
  expect(code).toBe(0);
  expect(out).toContain("Usage: coproduce COMMAND");
});

test("help fits 80 columns in every language", async () => {
  for (const locale of ["en", "es", "fr"]) {
    for (const args of [["--help"], ...commands.map(({ name }) => [name, "--help"])]) {
      const { out } = await record([...args, "--locale", locale]);
      for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  }
});
