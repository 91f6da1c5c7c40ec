import { nearest } from "@coproduce/goods";
import { z } from "zod";
import type { Law } from "../registry/law.ts";
import type { PatchKind, PatchProblem } from "./patch.ts";

const schema = z.strictObject({
  kind: z.literal("drop-provision"),
  /** Id of a provision beside the rules: "de-minimis.dairy". */
  provision: z.string(),
});

/** Takes a section, chapter or de minimis provision out of the law. */
export const dropProvision: PatchKind<typeof schema> = {
  schema,
  check: ({ provision }, law: Law): readonly PatchProblem[] => {
    const ids = law.agreement.provisions.map(({ id }) => id);
    if (ids.length === 0 || ids.includes(provision)) return [];
    const message = {
      key: "scenario.provision",
      params: { provision, nearest: nearest(provision, ids) },
    } as const;
    return [{ field: "provision", message }];
  },
  apply: (law, patch) => ({
    ...law,
    agreement: {
      ...law.agreement,
      provisions: law.agreement.provisions.filter(({ id }) => id !== patch.provision),
    },
  }),
};
