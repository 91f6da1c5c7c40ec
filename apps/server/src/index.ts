export { type AppOptions, createApp } from "./app.ts";
export { type Listening, listen, PortTakenError } from "./http/listen.ts";
