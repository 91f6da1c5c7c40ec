/** A bill of materials has some thousands of rows; what goes beyond these limits is refused unread. */
export const limits = {
  /** Bytes of the file. */
  file: 32 * 1024 * 1024,
  /** Bytes of a workbook after inflating. */
  inflated: 64 * 1024 * 1024,
  /** Files inside a workbook. */
  entries: 2_000,
  rows: 100_000,
  columns: 512,
} as const;

export const megabyte = 1024 * 1024;
