export { type Stage, weighStages } from "./weigh-stages.ts";
