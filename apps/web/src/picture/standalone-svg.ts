/** Properties that a picture takes from the page's style and that must travel with it. */
const carried = [
  "fill",
  "stroke",
  "stroke-width",
  "opacity",
  "font-size",
  "font-weight",
  "font-family",
] as const;

const padding = 20;
const titleHeight = 30;
const lineHeight = 17;
const gap = 26;
/** Width of a letter at most, so that no heading is cut at the edge. */
const letter = 7.4;

/** One picture of the page. */
export interface PagePicture {
  readonly title: string;
  readonly svg: SVGSVGElement;
  /** Lines below the picture, such as its source. */
  readonly notes?: readonly string[];
  /** What its colours stand for, by computed colours. */
  readonly legend?: readonly { readonly text: string; readonly fill: string }[];
}

/**
 * Pictures of the page as one SVG file that stands alone: each under its title, with the computed colours
 * and the background of the page written into it.
 */
export function standaloneSvg(pictures: readonly PagePicture[]): string {
  const background = getComputedStyle(document.documentElement).getPropertyValue("background-color");
  const root = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  root.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const boxes = pictures.map(({ svg }) => svg.getBoundingClientRect());
  const texts = pictures.flatMap(({ title, notes = [] }) => [title, ...notes]);
  const width =
    Math.max(...boxes.map((box) => box.width), ...texts.map((text) => text.length * letter)) + 2 * padding;
  const style = getComputedStyle(document.body);
  const write = (text: string, x: number, y: number, size: number) => {
    const line = document.createElementNS(root.namespaceURI, "text") as SVGTextElement;
    line.textContent = text;
    const shape = { x, y, fill: style.color, "font-family": style.fontFamily, "font-size": size };
    for (const [name, value] of Object.entries(shape)) line.setAttribute(name, String(value));
    return line;
  };
  let y = padding;
  const parts = pictures.map(({ title, svg, notes = [], legend = [] }, index) => {
    const box = boxes[index] ?? new DOMRect();
    const part = svg.cloneNode(true) as SVGSVGElement;
    carryStyles(svg, part);
    const heading = write(title, padding, y + 16, 14);
    y += titleHeight;
    let x = padding;
    const keys = legend.flatMap(({ text, fill }) => {
      const swatch = document.createElementNS(root.namespaceURI, "rect");
      const shape = { x, y: y - 2, width: 12, height: 12, rx: 2, fill };
      for (const [name, value] of Object.entries(shape)) swatch.setAttribute(name, String(value));
      const key = [swatch, write(text, x + 17, y + 8, 12)];
      x += 17 + text.length * letter + 14;
      return key;
    });
    if (legend.length > 0) y += lineHeight;
    part.setAttribute("x", String(padding));
    part.setAttribute("y", String(y));
    part.setAttribute("width", String(box.width));
    part.setAttribute("height", String(box.height));
    part.setAttribute("overflow", "visible");
    y += box.height;
    const foot = notes.map((note) => {
      y += lineHeight;
      return write(note, padding, y, 11);
    });
    y += gap;
    return [heading, ...keys, part, ...foot];
  });
  root.setAttribute("width", String(width));
  root.setAttribute("height", String(y));
  root.setAttribute("viewBox", `0 0 ${width} ${y}`);
  root.setAttribute("style", `background:${background}`);
  root.append(...parts.flat());
  return new XMLSerializer().serializeToString(root);
}

function carryStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of carried) {
    const value = style.getPropertyValue(name);
    // A pattern is computed as an absolute address of the page; inside the file its own id is enough.
    if (!value.startsWith("url(")) to.setAttribute(name, value);
  }
  to.removeAttribute("class");
  Array.from(from.children).forEach((child, index) => {
    const copy = to.children[index];
    if (copy !== undefined) carryStyles(child, copy);
  });
}
