export { checkWorkflows } from "./check-workflows.ts";
export { commandFaults, type KnownCommands } from "./command-faults.ts";
export { lintWorkflow } from "./lint-workflow.ts";
export { privilegeFaults } from "./privilege-faults.ts";
export { readWorkflow, type Workflow, type WorkflowJob, type WorkflowStep } from "./read-workflow.ts";
