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

/** The workbench's colours (apps/web/src/theme/tokens.css). */
const style = `
:root { color-scheme: light dark; --ink: light-dark(#15202a, #e7ecf0); --soft: light-dark(#53606c, #9fadb9);
  --canvas: light-dark(#f5f6f7, #0e1316); --panel: light-dark(#fff, #161c21); --line: light-dark(#e1e5e9, #29333b);
  --accent: light-dark(#1d5c8a, #7cb9ea); }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1rem 4rem; background: var(--canvas); color: var(--ink);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.05rem; margin: 0 0 .25rem; }
section { background: var(--panel); border: 1px solid var(--line); border-radius: 10px; padding: 1rem; margin: 1rem 0; }
code, pre { font: 13px/1.5 ui-monospace, monospace; } pre { overflow-x: auto; margin: .75rem 0 0; }
.method { color: var(--accent); text-transform: uppercase; margin-right: .5rem; }
.soft, th { color: var(--soft); } table { border-collapse: collapse; width: 100%; margin-top: .5rem; }
th { text-align: left; font-weight: 400; width: 12rem; } td, th { padding: .2rem .75rem .2rem 0; vertical-align: top; }
a { color: var(--accent); }`;

/** The reference page: rendered from the OpenAPI document, complete in itself, without scripts. */
export function referencePage(document: ApiDocument): string {
  const { title, version, description = "" } = document.info;
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => section(method, path, operation as Operation)),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${text(title)}</title><link rel="icon" href="data:,"><style>${style}</style>
<h1>${text(title)} <span class="soft">${text(version)}</span></h1>
<p>${text(description)}</p>
<p><a href="/openapi.json">OpenAPI document</a> · <a href="/schema/product.json">Schema of the product document</a> · <a href="/schema/options.json">of the options of a plan</a> · <a href="/">Workbench</a></p>
${operations.join("\n")}</html>`;
}

function section(method: string, path: string, operation: Operation): string {
  const { summary = "", description = "", parameters = [], responses = {} } = operation;
  const takes = Object.keys(operation.requestBody?.content ?? {}).join(", ");
  return `<section id="${text(method + path)}"><h2><code><span class="method">${text(method)}</span>${text(path)}</code></h2>
<p>${text(summary)}. <span class="soft">${code(description)}</span></p>
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
  const choices = schema.enum === undefined ? "" : schema.enum.join(", ");
  const sample = schema.example === undefined ? "" : `such as ${schema.example}`;
  return [
    `<code>${text(name)}</code> <span class="soft">${text(place)}</span>`,
    text(
      [choices, schema.description, sample].filter((part) => part !== undefined && part !== "").join("; "),
    ),
  ];
}

function table(title: string, rows: readonly (readonly [string, string])[]): string {
  if (rows.length === 0) return "";
  const cells = rows.map(([name, about]) => `<tr><td>${name}<td>${about}`).join("");
  return `<table><tr><th>${title}<th>${cells}</table>`;
}

function example(method: string, path: string, takes: string): string {
  const url = `http://localhost:4173${path.replace("{code}", "8418.10").replace("{indicator}", "tdr")}`;
  return takes === "" ? `curl ${url}` : `curl -X ${method.toUpperCase()} --data-binary @product.json ${url}`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function text(raw: string): string {
  return raw.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Text in which `…` is code. */
function code(raw: string): string {
  return text(raw).replace(/`([^`]+)`/g, "<code>$1</code>");
}
