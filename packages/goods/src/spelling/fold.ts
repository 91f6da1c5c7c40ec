/** A word without case, accents, spaces and punctuation: "Núm. de parte" is "numdeparte". */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
