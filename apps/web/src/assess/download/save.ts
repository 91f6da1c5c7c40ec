/** Hands a text to the browser's download. Nothing is sent anywhere. */
export function saveText(name: string, type: string, text: string): void {
  saveBytes(name, type, new TextEncoder().encode(text));
}

export function saveBytes(name: string, type: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Media types of tables. */
export const tableTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv;charset=utf-8",
} as const;

/** The id of a product as the name of a file. */
export function fileStem(id: string): string {
  return id.replace(/[^\w.-]+/g, "-");
}
