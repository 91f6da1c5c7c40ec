import { expect, test } from "vitest";
import { listen, PortTakenError } from "./listen.ts";

const app = { fetch: () => new Response("here") };

test("a taken port is refused, or the next in the list is tried", async () => {
  const first = await listen(app, [0]);
  await expect(listen(app, [first.port])).rejects.toThrow(PortTakenError);
  const second = await listen(app, [first.port, 0]);
  expect(second.port).not.toBe(first.port);
  expect(await (await fetch(second.url)).text()).toBe("here");
  await Promise.all([first.close(), second.close()]);
  await expect(fetch(second.url)).rejects.toThrow();
});
