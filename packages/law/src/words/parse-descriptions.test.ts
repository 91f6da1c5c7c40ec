import { expect, test } from "vitest";
import { parseDescriptions } from "./parse-descriptions.ts";

const source = (goods: string) => ({
  path: "descriptions.yaml",
  text: `goods:\n${goods}\nshares: []\nprocesses: []\nstatements: []\n`,
});

test("a description that lacks a language stops the build and says where", () => {
  const text = '  - text: "klystrons"\n    en: a klystron\n    es: un klistrón';
  expect(() => parseDescriptions(source(text))).toThrow(/^descriptions\.yaml: line 2, goods\[0\]\.fr: /);
});

test("a description that stands twice stops the build", () => {
  const text = '  - { text: "wire", en: wire, es: alambre, fr: du fil métallique }';
  expect(() => parseDescriptions(source(`${text}\n${text}`))).toThrow(
    'descriptions.yaml: "wire" is described twice',
  );
});
