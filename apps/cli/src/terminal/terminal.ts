/** Where a command reads and writes: the process, or a test. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Columns for text: COLUMNS, else those of the terminal, else 80. */
  readonly columns: number;
  readonly colour: boolean;
  /** Today's date, ISO: the only clock of the program. */
  readonly today: string;
  out(text: string): void;
  err(text: string): void;
  /** Settles when the user or the system asks the program to stop. */
  interrupted(): Promise<void>;
  /** Everything on standard input. @throws RangeError beyond `limit` bytes */
  stdin(limit: number): Promise<Uint8Array>;
}
