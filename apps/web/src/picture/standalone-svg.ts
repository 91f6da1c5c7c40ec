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
const gap = 26;

/**
 * Pictures of the page as one SVG file that stands alone: each under its title, with the computed colours
 * written into it.
 */
export function standaloneSvg(
  pictures: readonly { readonly title: string; readonly svg: SVGSVGElement }[],
  background: string,
): string {
  const root = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  root.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const boxes = pictures.map(({ svg }) => svg.getBoundingClientRect());
  const width = Math.max(...boxes.map((box) => box.width)) + 2 * padding;
  let y = padding;
  const parts = pictures.map(({ title, svg }, index) => {
    const box = boxes[index] ?? new DOMRect();
    const part = svg.cloneNode(true) as SVGSVGElement;
    carryStyles(svg, part);
    part.setAttribute("x", String(padding));
    part.setAttribute("y", String(y + titleHeight));
    part.setAttribute("width", String(box.width));
    part.setAttribute("height", String(box.height));
    part.setAttribute("overflow", "visible");
    const heading = document.createElementNS(root.namespaceURI, "text") as SVGTextElement;
    heading.textContent = title;
    heading.setAttribute("x", String(padding));
    heading.setAttribute("y", String(y + 16));
    const style = getComputedStyle(document.body);
    heading.setAttribute("fill", style.color);
    heading.setAttribute("font-family", style.fontFamily);
    heading.setAttribute("font-size", "14");
    y += titleHeight + box.height + gap;
    return [heading, part];
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
