import { openPacks, type PackFolder, PacksMissingError } from "@coproduce/server/law";
import type { Context } from "../commands/context.ts";
import { project } from "../home.ts";

export const packFolder: URL = new URL("dist/packs/", project);

/** The law that the build packed. @throws Error saying to build, when it has not */
export function openLaw({ say }: Context): PackFolder {
  try {
    return openPacks(packFolder);
  } catch (error) {
    if (error instanceof PacksMissingError) throw new Error(say("problem.not-built", { path: "dist/packs" }));
    throw error;
  }
}
