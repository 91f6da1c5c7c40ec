/** The input is wrong: each line says where, what, and what would be right. Ends with exit code 2. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines.join("\n"));
    this.lines = lines;
  }
}
