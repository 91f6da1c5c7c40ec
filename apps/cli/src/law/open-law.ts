import { openPacks, PacksMissingError } from "@coproduce/server/law";
import type { OpenLaw } from "../commands/context.ts";
import { project } from "../home.ts";

export const packFolder: URL = new URL("dist/packs/", project);

/** The law that the build packed. @throws Error saying to build, when it has not */
export const openBuiltLaw: OpenLaw = async (say) => {
  try {
    return openPacks(packFolder);
  } catch (error) {
    if (error instanceof PacksMissingError) throw new Error(say("problem.not-built", { path: "dist/packs" }));
    throw error;
  }
};
