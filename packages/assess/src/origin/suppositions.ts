import type { FactValue } from "../normalise/fact-value.ts";
import type { Good } from "../normalise/good.ts";
import type { Material } from "../normalise/material.ts";
import { partsOfAddress, subjectOf } from "./fact-ref.ts";

/** Facts of the product by which its materials are judged too: its other facts are its own alone. */
export const sharedFacts = ["use", "producedIn", "remanufactured"] as const;

/** A fact of the product that its materials are judged by. */
export type SharedFact = (typeof sharedFacts)[number];

/**
 * Facts supposed for the sake of the argument, and which materials they touch. What is evaluated of a material
 * rests on its own facts, on those of the materials inside it and on the {@link sharedFacts} of the product: a
 * supposition of any other fact leaves it as it was, which searches rely on.
 */
export class Suppositions {
  private readonly bySubject = new Map<string, Map<string, FactValue>>();
  private readonly touchesAll: boolean = false;
  private readonly touched = new Map<Material, boolean>();

  constructor(assumed: ReadonlyMap<string, FactValue>) {
    for (const [address, value] of assumed) {
      const { subject, key } = partsOfAddress(address);
      if (subject === "" && (sharedFacts as readonly string[]).includes(key)) this.touchesAll = true;
      const facts = this.bySubject.get(subject);
      if (facts === undefined) this.bySubject.set(subject, new Map([[key, value]]));
      else facts.set(key, value);
    }
  }

  /** The value supposed of a fact, if one is. */
  of(subject: Good | Material, key: string): FactValue | undefined {
    return this.bySubject.size === 0 ? undefined : this.bySubject.get(subjectOf(subject))?.get(key);
  }

  /** Whether what is evaluated of a material may rest on one of them. */
  touch(material: Material): boolean {
    if (this.bySubject.size === 0) return false;
    if (this.touchesAll) return true;
    let touches = this.touched.get(material);
    if (touches === undefined) {
      touches = this.isAtOrInside(material.address);
      this.touched.set(material, touches);
    }
    return touches;
  }

  private isAtOrInside(path: string): boolean {
    for (const subject of this.bySubject.keys())
      if (subject === path || subject.startsWith(`${path}/`)) return true;
    return false;
  }
}
