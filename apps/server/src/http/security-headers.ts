import type { MiddlewareHandler } from "hono";

/**
 * Pages may load and call nothing but this server: a firm's costs cannot leave the machine, whatever code
 * a page were to run. Styles are inline where charts set them.
 */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header("content-security-policy", policy);
  context.header("x-content-type-options", "nosniff");
  context.header("referrer-policy", "no-referrer");
};
