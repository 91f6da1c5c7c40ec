import { strToU8, zipSync } from "fflate";
import { columnLetters } from "./cell.ts";

/** A cell to write: text stays text ("0703.10" keeps its zeros), a number is given as a plain decimal. */
export type WorkbookCell = string | { readonly number: string };

/** Styles by index: 0 general, 1 bold, 2 text. */
const styles = `<?xml version="1.0" encoding="UTF-8"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** A sheet to write. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** Row of the headers, from 0, which is written in bold; null where there is none. */
  readonly headerRow: number | null;
}

/** Writes a workbook; the same sheets make the same bytes. */
export function writeWorkbook(sheets: readonly WorkbookSheet[]): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const names = titlesOf(sheets);
  const each = (write: (at: number) => string) => names.map((_, at) => write(at + 1)).join("");
  const part = (at: number) => `worksheets/sheet${at}.xml`;
  const overrides = each(
    (at) => `<Override PartName="/xl/${part(at)}" ContentType="${types}.worksheet+xml"/>`,
  );
  const listed = each(
    (at) => `<sheet name="${escapeXml(names[at - 1] ?? "")}" sheetId="${at}" r:id="rId${at}"/>`,
  );
  const links = each((at) => `<Relationship Id="rId${at}" Type="${office}/worksheet" Target="${part(at)}"/>`);
  const stylesLink = `<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/>`;
  const files = {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${overrides}</Types>`,
    "_rels/.rels": `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${declaration}<Relationships xmlns="${relations}">${links}${stylesLink}</Relationships>`,
    "xl/styles.xml": styles,
    ...Object.fromEntries(
      sheets.map((sheet, at) => [`xl/${part(at + 1)}`, `${declaration}${sheetXml(sheet, main)}`]),
    ),
  };
  // A fixed date keeps the same rows the same bytes.
  const mtime = new Date(2020, 6, 1);
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(text), { mtime }]])),
  );
}

function sheetXml({ rows, headerRow }: WorkbookSheet, main: string): string {
  const columns = columnsXml(rows, headerRow ?? -1);
  const cells = rows.map((row, at) => rowXml(row, at, at === headerRow)).join("");
  return `<worksheet xmlns="${main}">${columns === "" ? "" : `<cols>${columns}</cols>`}<sheetData>${cells}</sheetData></worksheet>`;
}

/** Columns that hold no number below the headers take what is typed into them as text: codes keep their zeros. */
function columnsXml(rows: readonly (readonly WorkbookCell[])[], headerRow: number): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const below = rows.slice(headerRow + 1);
  return Array.from({ length: width }, (_, at) => {
    const isText = below.every((row) => typeof (row[at] ?? "") === "string");
    return `<col min="${at + 1}" max="${at + 1}" width="22" customWidth="1"${isText ? ' style="2"' : ""}/>`;
  }).join("");
}

function rowXml(row: readonly WorkbookCell[], at: number, isHeader: boolean): string {
  const cells = row.map((cell, column) => {
    if (cell === "") return "";
    const reference = `${columnLetters(column)}${at + 1}`;
    if (typeof cell !== "string") return `<c r="${reference}"><v>${cell.number}</v></c>`;
    return `<c r="${reference}" s="${isHeader ? 1 : 2}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
  });
  return `<row r="${at + 1}">${cells.join("")}</row>`;
}

/** Spreadsheets allow 31 characters, none of []:*?/\\, and each title once. */
function titlesOf(sheets: readonly WorkbookSheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    const title = name.replace(/[[\]:*?/\\]/g, "-").slice(0, 31) || "-";
    let free = title;
    for (let at = 2; taken.has(free.toLowerCase()); at++) free = `${title.slice(0, 27)} ${at}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
