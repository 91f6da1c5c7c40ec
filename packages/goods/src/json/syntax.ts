/** What may come next while a text is read as JSON. */
type State = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end" | "end";

const space = /[ \t\n\r]*/y;
/** Any character from the space on, but for the quotation mark and the backslash; or an escape. */
const string = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Where a text stops being JSON, as an index into it; null when it is JSON. Engines word their syntax errors
 * differently and often name no place.
 */
export function jsonSyntaxError(text: string): number | null {
  const open: ("{" | "[")[] = [];
  let state: State = "value";
  let at = 0;
  const after = (): State => (open.length === 0 ? "end" : "comma-or-end");
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  for (;;) {
    take(space);
    const character = text[at];
    if (character === undefined) return state === "end" ? null : at;
    if (state === "value" || state === "value-or-end") {
      if (character === "{" || character === "[") {
        open.push(character);
        at += 1;
        state = character === "{" ? "key-or-end" : "value-or-end";
      } else if (state === "value-or-end" && character === "]") {
        open.pop();
        at += 1;
        state = after();
      } else if (take(string) || take(scalar)) state = after();
      else return at;
    } else if (state === "key" || state === "key-or-end") {
      if (take(string)) state = "colon";
      else if (state === "key-or-end" && character === "}") {
        open.pop();
        at += 1;
        state = after();
      } else return at;
    } else if (state === "colon") {
      if (character !== ":") return at;
      at += 1;
      state = "value";
    } else if (state === "comma-or-end") {
      const inner = open.at(-1);
      if (character === ",") state = inner === "{" ? "key" : "value";
      else if (character === (inner === "{" ? "}" : "]")) {
        open.pop();
        state = after();
      } else return at;
      at += 1;
    } else return at;
  }
}
