import { createAdaptorServer } from "@hono/node-server";

/** The port that was asked for is in use by another program. */
export class PortTakenError extends Error {
  override readonly name = "PortTakenError";
  readonly port: number;

  constructor(port: number) {
    super(`port ${port} is in use`);
    this.port = port;
  }
}

/** An application as its server sees it. */
export interface Servable {
  fetch(request: Request): Response | Promise<Response>;
}

export interface Listening {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

const host = "127.0.0.1";

/**
 * Serves an application on this machine only.
 *
 * @param ports tried in order; the first that is free is taken. 0 is any free port.
 * @throws PortTakenError when none is free
 */
export async function listen(app: Servable, ports: readonly number[]): Promise<Listening> {
  for (const port of ports) {
    const listening = await tryPort(app, port);
    if (listening !== undefined) return listening;
  }
  throw new PortTakenError(ports[0] ?? 0);
}

function tryPort(app: Servable, port: number): Promise<Listening | undefined> {
  const server = createAdaptorServer({ fetch: (request) => app.fetch(request), hostname: host });
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(undefined);
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === "object" && address !== null ? address.port : port;
      resolve({ port: bound, url: `http://localhost:${bound}/`, close: () => close(server) });
    });
  });
}

/** Closes at once: connections that a browser keeps open do not hold the program back. */
function close(server: ReturnType<typeof createAdaptorServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}
