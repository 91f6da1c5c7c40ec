/** Width of a character of the smaller letters, in pixels, on average over the three languages. */
const characterWidth = 6.3;

export function textWidth(text: string): number {
  return text.length * characterWidth;
}

/** A text as it fits into a width, with an ellipsis for what is cut. */
export function fitText(text: string, width: number): string {
  const most = Math.max(3, Math.floor(width / characterWidth));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
