import type { z } from "zod";

/** Answers whether a value surely satisfies a schema. False may also mean "not sure". */
export type Acceptor = (value: unknown) => boolean;

const never: Acceptor = () => false;

/**
 * Makes a fast acceptor from a zod schema: the same checks without copies, issues or paths. It is for the
 * common case that a document is right; a refused value goes to zod for the full report. A construct that is
 * not known here is never accepted, so that zod decides.
 */
export function compileAcceptor(schema: z.core.$ZodType): Acceptor {
  return compile(schema, new Map());
}

/** `made` holds the acceptors under way: a recursive schema meets itself there. */
function compile(schema: z.core.$ZodType, made: Map<z.core.$ZodType, Acceptor>): Acceptor {
  const known = made.get(schema);
  if (known !== undefined) return known;
  let accept: Acceptor = never;
  made.set(schema, (value) => accept(value));
  accept = compileChecked(schema, made);
  made.set(schema, accept);
  return accept;
}

function compileChecked(schema: z.core.$ZodType, made: Map<z.core.$ZodType, Acceptor>): Acceptor {
  const shape = compileShape(schema, made);
  const checks = (schema._zod.def.checks ?? []).map(compileCheck);
  const [first, ...rest] = checks;
  if (first === undefined) return shape;
  if (rest.length === 0) return (value) => shape(value) && first(value);
  return (value) => shape(value) && checks.every((check) => check(value));
}

function compileShape(schema: z.core.$ZodType, made: Map<z.core.$ZodType, Acceptor>): Acceptor {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "string":
      return (value) => typeof value === "string";
    case "boolean":
      return (value) => typeof value === "boolean";
    case "number":
      return (value) => typeof value === "number" && Number.isFinite(value);
    case "unknown":
      return () => true;
    case "literal": {
      const values = new Set<unknown>(def.values);
      return (value) => values.has(value);
    }
    case "enum": {
      const values = new Set<unknown>(Object.values(def.entries));
      return (value) => values.has(value);
    }
    case "optional": {
      const inner = compile(def.innerType, made);
      return (value) => inner(value) || value === undefined;
    }
    case "union": {
      const options = def.options.map((option) => compile(option, made));
      return (value) => options.some((option) => option(value));
    }
    case "array": {
      const element = compile(def.element, made);
      return (value) => {
        if (!Array.isArray(value)) return false;
        for (const item of value) if (!element(item)) return false;
        return true;
      };
    }
    case "record": {
      const item = compile(def.valueType, made);
      return (value) => {
        if (!isPlainObject(value)) return false;
        for (const key in value) if (key === "__proto__" || !item(value[key])) return false;
        return true;
      };
    }
    case "object":
      return compileObject(def.shape, made);
    default:
      return never;
  }
}

function compileObject(shape: z.core.$ZodShape, made: Map<z.core.$ZodType, Acceptor>): Acceptor {
  const fields = new Map<string, { readonly accept: Acceptor; readonly required: boolean }>();
  let needed = 0;
  for (const [key, field] of Object.entries(shape)) {
    const required = field._zod.optin !== "optional";
    if (required) needed += 1;
    fields.set(key, { accept: compile(field, made), required });
  }
  return (value) => {
    if (!isPlainObject(value)) return false;
    let found = 0;
    for (const key in value) {
      const field = fields.get(key);
      if (field === undefined || !field.accept(value[key])) return false;
      if (field.required) found += 1;
    }
    return found === needed;
  };
}

function compileCheck(check: z.core.$ZodCheck): Acceptor {
  const { def } = (check as z.core.$ZodChecks)._zod;
  switch (def.check) {
    case "string_format": {
      const pattern = "pattern" in def ? def.pattern : undefined;
      if (!(pattern instanceof RegExp) || pattern.global) return never;
      return (value) => pattern.test(value as string);
    }
    case "min_length": {
      const { minimum } = def;
      return (value) => (value as string).length >= minimum;
    }
    case "greater_than": {
      const { value: bound, inclusive } = def;
      return (value) => (inclusive ? (value as number) >= Number(bound) : (value as number) > Number(bound));
    }
    default: {
      const refinement = customOf(check);
      return refinement === undefined ? never : (value) => Boolean(refinement(value));
    }
  }
}

function customOf(check: z.core.$ZodCheck): ((value: unknown) => unknown) | undefined {
  const def = check._zod.def as { readonly check: string; readonly fn?: unknown };
  return def.check === "custom" && typeof def.fn === "function"
    ? (def.fn as (value: unknown) => unknown)
    : undefined;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
