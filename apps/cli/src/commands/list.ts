import type { CommandEntry } from "./command.ts";

/** Every command, in the order of the help. A new command is one file beside this one and one entry here. */
export const commands: readonly CommandEntry[] = [
  {
    name: "assess",
    summary: "command.assess",
    load: async () => (await import("./assess.ts")).assess,
  },
  {
    name: "duty",
    summary: "command.duty",
    load: async () => (await import("./duty.ts")).duty,
  },
  {
    name: "plan",
    summary: "command.plan",
    load: async () => (await import("./plan.ts")).plan,
  },
  {
    name: "rule",
    summary: "command.rule",
    load: async () => (await import("./rule.ts")).rule,
  },
  {
    name: "law",
    summary: "command.law",
    load: async () => (await import("./law.ts")).law,
  },
  {
    name: "template",
    summary: "command.template",
    load: async () => (await import("./template.ts")).template,
  },
  {
    name: "data",
    summary: "command.data",
    load: async () => (await import("./data.ts")).data,
  },
  {
    name: "diagnose",
    summary: "command.diagnose",
    load: async () => (await import("./diagnose.ts")).diagnose,
  },
  {
    name: "serve",
    summary: "command.serve",
    load: async () => (await import("./serve.ts")).serve,
  },
];
