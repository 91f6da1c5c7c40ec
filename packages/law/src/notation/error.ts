/** A line that the notation cannot read. The message says what was expected and where. */
export class NotationError extends Error {
  override readonly name = "NotationError";
}
