/** In a file of its own, so that it is loaded only with a scenario. */
export { applyScenario } from "@coproduce/law";
