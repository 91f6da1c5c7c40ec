/**
 * Folder of the command line (`apps/cli/`), and by it the project's. The bundle is flat (`dist/*.js`) and
 * this file lies in `src/`, so both find it one step up, from whatever directory the command is called.
 */
export const home: URL = new URL("../", import.meta.url);

export const project: URL = new URL("../../", home);
