import type { MiddlewareHandler } from "hono";
import { refuse } from "./problem.ts";

const localHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/**
 * Refuses requests that name another host, or come from a page of another host. The server listens on this
 * machine only, but a page on the web could point a name of its own at 127.0.0.1 and read through it what
 * the user has here (DNS rebinding).
 */
export const localOnly: MiddlewareHandler = async (context, next) => {
  const host = context.req.header("host") ?? "";
  const origin = context.req.header("origin");
  const isForeign = origin !== undefined && !localHost.test(origin.replace(/^https?:\/\//i, ""));
  if (!localHost.test(host) || isForeign) {
    return refuse(context, "forbidden-host", "This server answers localhost and 127.0.0.1 only.");
  }
  return next();
};
