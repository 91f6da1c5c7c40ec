import { type Locale, locales } from "@coproduce/goods";

/**
 * The language to answer in: `--locale`, else the first of LC_ALL, LC_MESSAGES and LANG that is set, else
 * English. The option is looked for before the command is parsed, so that help and errors speak it too.
 *
 * @returns undefined when `--locale` names no language that is spoken here
 */
export function localeOf(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Locale | undefined {
  const asked = optionValue(args, "--locale");
  if (asked !== undefined) return locales.find((locale) => locale === asked);
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== "");
  return locales.find((locale) => set?.toLowerCase().startsWith(locale)) ?? "en";
}

function optionValue(args: readonly string[], name: string): string | undefined {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  const arg = args[at];
  return arg === name ? (args[at + 1] ?? "") : arg?.slice(name.length + 1);
}
