/** A law file that cannot be read: which, and why. */
export class LawFileError extends Error {
  override readonly name = "LawFileError";
  readonly path: string;

  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.path = path;
  }
}
