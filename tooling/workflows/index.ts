export { checkPins } from "./check-pins.ts";
export { checkWorkflows } from "./check-workflows.ts";
export { commandFaults } from "./command-faults.ts";
export { lintWorkflow } from "./lint-workflow.ts";
export { privilegeFaults } from "./privilege-faults.ts";
export { readWorkflow, type Workflow } from "./read-workflow.ts";
