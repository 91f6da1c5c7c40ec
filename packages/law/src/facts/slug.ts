const longest = 64;

const signs: readonly (readonly [RegExp, string])[] = [
  [/<=/g, " at most "],
  [/>=/g, " at least "],
  [/</g, " under "],
  [/>/g, " over "],
  [/(\d)\+/g, "$1 or more"],
];

/**
 * Words as part of a key: "strips or rolls, width > 15 cm" becomes "strips-or-rolls-width-over-15-cm". A long
 * description is cut at a word; that no two that differ become one is a test of all rule files.
 */
export function slug(words: string): string {
  let key = slugs.get(words);
  if (key === undefined) {
    key = spell(words);
    slugs.set(words, key);
  }
  return key;
}

/** The words are those of the rules, which ask for the same facts again and again. */
const slugs = new Map<string, string>();

function spell(words: string): string {
  const spelled = signs.reduce((text, [sign, word]) => text.replace(sign, word), words);
  const parts = spelled
    .normalize("NFD")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "");
  let key = parts.shift() ?? "";
  for (const part of parts) {
    if (key.length + 1 + part.length > longest) break;
    key += `-${part}`;
  }
  return key;
}
