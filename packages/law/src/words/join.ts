/** "a, b or c" with the language's own conjunction, which may depend on the word after it. */
export function joined(items: readonly string[], conjunction: (next: string) => string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${conjunction(last)} ${last}`;
}

/** "(a) …; (b) …" */
export function lettered(items: readonly string[], mark: (letter: string) => string): string {
  return items.map((item, index) => `${mark(String.fromCharCode(97 + index))} ${item}`).join("; ");
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
