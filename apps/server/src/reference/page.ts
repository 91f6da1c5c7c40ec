/** The parts of an OpenAPI document that the reference page shows. */
interface ApiDocument {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths?: Readonly<Record<string, object>> | undefined;
}

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, unknown>> };
  readonly responses?: Readonly<Record<string, { readonly description?: string }>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: {
    readonly description?: string;
    readonly enum?: readonly string[];
    readonly example?: string;
  };
}

const style = `
:root { color-scheme: light dark; --ink: light-dark(#1c1d1a, #e9e9e4); --quiet: light-dark(#6b6d66, #a0a29a);
  --paper: light-dark(#f7f8f4, #171815); --card: light-dark(#fff, #20211e); --line: light-dark(#dfe1da, #383a35);
  --accent: light-dark(#0f6f69, #5fc4bb); }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.05rem; margin: 0 0 .25rem; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1rem; margin: 1rem 0; }
code, pre { font: 13px/1.5 ui-monospace, monospace; } pre { overflow-x: auto; margin: .5rem 0 0; }
.method { color: var(--accent); text-transform: uppercase; margin-right: .5rem; }
.quiet { color: var(--quiet); } table { border-collapse: collapse; width: 100%; margin-top: .5rem; }
th { text-align: left; font-weight: 600; } td, th { padding: .25rem .75rem .25rem 0; vertical-align: top; }
a { color: var(--accent); }`;

/** The reference page: rendered from the OpenAPI document, complete in itself, without scripts. */
export function referencePage(document: ApiDocument): string {
  const { title, version, description = "" } = document.info;
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => section(method, path, operation as Operation)),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${text(title)}</title><style>${style}</style>
<h1>${text(title)} <span class="quiet">${text(version)}</span></h1>
<p>${text(description)}</p>
<p><a href="/openapi.json">OpenAPI document</a> · <a href="/schema/product.json">Schema of the product document</a> · <a href="/">Workbench</a></p>
${operations.join("\n")}</html>`;
}

function section(method: string, path: string, operation: Operation): string {
  const { summary = "", description = "", parameters = [], responses = {} } = operation;
  const takes = Object.keys(operation.requestBody?.content ?? {}).join(", ");
  return `<section id="${text(method + path)}"><h2><code><span class="method">${text(method)}</span>${text(path)}</code></h2>
<p>${text(summary)}. <span class="quiet">${code(description)}</span></p>
${takes === "" ? "" : `<p>Body: <code>${text(takes)}</code></p>`}
${table("Parameter", parameters.map(parameterRow))}
${table(
  "Answer",
  Object.entries(responses).map(([status, answer]) => [
    `<code>${text(status)}</code>`,
    text(answer.description ?? ""),
  ]),
)}
<pre>${text(example(method, path, takes))}</pre></section>`;
}

function parameterRow({ name, in: place, schema = {} }: Parameter): readonly [string, string] {
  const choices = schema.enum === undefined ? "" : `${schema.enum.join(", ")}. `;
  const sample = schema.example === undefined ? "" : ` Such as ${schema.example}.`;
  return [
    `<code>${text(name)}</code> <span class="quiet">${text(place)}</span>`,
    text(`${choices}${schema.description ?? ""}${sample}`),
  ];
}

function table(title: string, rows: readonly (readonly [string, string])[]): string {
  if (rows.length === 0) return "";
  const cells = rows.map(([name, about]) => `<tr><td>${name}<td>${about}`).join("");
  return `<table><tr><th style="width:12rem">${title}<th>${cells}</table>`;
}

function example(method: string, path: string, takes: string): string {
  const url = `http://localhost:4173${path.replace("{code}", "8418.10")}`;
  return takes === ""
    ? `curl ${url}`
    : `curl --json @examples/product.json ${url}`.replace("curl", `curl -X ${method.toUpperCase()}`);
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function text(raw: string): string {
  return raw.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Text in which `…` is code. */
function code(raw: string): string {
  return text(raw).replace(/`([^`]+)`/g, "<code>$1</code>");
}
